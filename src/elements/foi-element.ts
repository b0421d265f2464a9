import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { type LightTable, LightTableController } from '../controllers/light-table-controller.js';
import type { LightTableReader } from '../controllers/light-table-reader.js';
import { LanguageController } from '../controllers/language-controller.js';
import { readingBeside } from '../controllers/reading-beside.js';
import { type Reading, ReportController } from '../controllers/report-controller.js';
import type { ChartName, Failure, Messages } from '../locale/messages.js';
import { learnLocale, learnMessages, localeOf, messagesOf } from '../locale/spoken.js';
import type { Language } from '../report/language.js';
import type { Report } from '../report/report.js';
import type { Speaker } from '../words/amounts.js';
import { cardStyles } from './card-styles.js';
import { Declared } from './declared.js';
import { directionStyles } from './direction-styles.js';
import { markStyles } from './mark-styles.js';
import { mediaStyles } from './media-styles.js';
import { openStyles } from './open-styles.js';
import { tableStyles } from './table-styles.js';
import { tellFailure } from './tell-failure.js';
import { FoiErrorEvent, FoiLoadEvent } from './events.js';

/** After so many milliseconds of loading, a reader is told that data are on their way. */
const PATIENCE = 1000;

/**
 * From so many charts on a page on, those far from the screen are not laid out. On a page of fewer that would save
 * nothing, and an archive's picture of the whole page would have gaps.
 */
const MANY = 50;

let connected = 0;

type Told = { readonly failure: Failure; readonly language: Language; readonly template: TemplateResult };

/**
 * An element that shows something of one report. Exactly one of `report`, `src`, `report-id` or a JSON child names the
 * data, else a table among the children of a chart is the data; without, or with data that fail, it shows a message.
 * What it shows is decided by two methods: `prepare` computes, `content` lays out.
 *
 * @fires {FoiLoadEvent} foi-load - A report was read from `src`, `report-id` or a child.
 * @fires {FoiErrorEvent} foi-error - The element shows a message instead of, or above, its content.
 */
export abstract class FoiElement extends LitElement {
  static override styles = [cardStyles, tableStyles, markStyles, openStyles, mediaStyles, directionStyles];

  static override readonly properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    reportId: { attribute: 'report-id' },
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: { reflect: true },
  };

  /** The data: a report from `foi-charts/data`, or one of the author's, which is validated. */
  declare report: Report | undefined;

  /** The data: address of a report as JSON, on this site or one that allows it. */
  declare src: string | null | undefined;

  /** The data: id of a shipped report. */
  declare reportId: string | null | undefined;

  /** Level of the heading, 1 to 6; 2 where not given. */
  declare headingLevel: number | null | undefined;

  /** `light` or `dark`; where not given, as the page's own `color-scheme` is. */
  declare theme: 'light' | 'dark' | null | undefined;

  readonly #nearest = new LanguageController(this);
  readonly #data = new ReportController(this);
  readonly #table = new LightTableController(this, {
    chart: () => (this.drawsTables ? this.subject : null),
    looks: () => !this.#declared?.whole,
    learn: () => this.learnToDraw(),
  });
  #reading: Reading = { report: null, failure: null, loading: false };
  #language: Language = 'zh-Hans';
  #messages: Messages | undefined;
  #unlearned: Failure | null = null;
  #prepared = false;
  #failure: Failure | null = null;
  #told: Told | null = null;
  #announced: Report | Failure | null = null;
  #declared: Declared | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #late = false;
  #later: Promise<unknown> = Promise.resolve();

  /** Style sheets belong to a document: in another one they are made again. */
  adoptedCallback(): void {
    const root = this.renderRoot as ShadowRoot | undefined;
    const { elementStyles } = this.constructor as typeof FoiElement;
    if (!root) return;
    const again = import('./on-demand.js').then(({ styleAgain }) => styleAgain(root, elementStyles));
    this.later(again.catch(console.warn));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    connected += 1;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected -= 1;
    clearTimeout(this.#timer);
  }

  /** Reads the same data again. If that fails, the last good content stays, with a message above it. */
  reload(): Promise<void> {
    return this.#data.reload();
  }

  /** What it shows, as one speaks of it. */
  protected abstract readonly subject: ChartName;

  /** Whether what it shows says more than charts do at once; then its speaker is a `DetailedSpeaker`. */
  protected readonly detailed: boolean = false;

  /** Whether a table among the light children is drawn; then it is shown, and may be the data. */
  protected readonly drawsTables: boolean = false;

  /** The table among the light children; null where there is none. */
  protected get light(): LightTable | null {
    return this.#table.light;
  }

  /**
   * Computes what is shown of a report, before it is laid out.
   *
   * @returns false if the report does not publish it; a failure if it must not be shown.
   */
  protected abstract prepare(speaker: Speaker): boolean | Failure;

  /** Lays out what was prepared; beside a light table, what comes before that. */
  protected abstract content(speaker: Speaker): TemplateResult;

  /** Lays out what comes after a light table. */
  protected contentAfter(_speaker: Speaker): TemplateResult {
    return html``;
  }

  /** Loads what reads a light table and draws beside it. */
  protected learnToDraw(): Promise<{ readonly LightTableReader: typeof LightTableReader }> {
    throw new Error(`<${this.localName}> draws no table`);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const declared = new Declared(this.shadowRoot);
    const root = super.createRenderRoot();
    if (this.drawsTables) declared.showChildren(root);
    this.renderOptions.renderBefore = declared.markBefore(root);
    this.#declared = declared;
    return root;
  }

  /**
   * An update waits for the words of its language, where the page does not have them yet, and for the first paint of
   * what a server rendered.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    this.#reading = this.#read();
    const painted = this.#declared?.painted();
    if (painted) return painted.then(() => this.scheduleUpdate());
    const { report, loading } = this.#reading;
    const nearest = this.#nearest.language(report?.language);
    this.#language = this.light?.language ?? nearest;
    if (loading) this.#sayThatItIsLate();
    const words = this.detailed ? localeOf(this.#language) : messagesOf(this.#language);
    this.#messages = words ?? this.#messages;
    if (words || !report || this.#unlearned) return super.scheduleUpdate();
    return (this.detailed ? learnLocale : learnMessages)(this.#language)
      .catch((error: unknown) => (this.#unlearned = { kind: 'unexpected', reason: String(error) }))
      .then(() => this.scheduleUpdate());
  }

  protected override willUpdate(_changed?: PropertyValues): void {
    const failure = this.#prepare() ?? this.#reading.failure ?? this.#unlearned;
    this.#unlearned = null;
    // The same failure again is no news.
    if (JSON.stringify(failure) !== JSON.stringify(this.#failure)) this.#failure = failure;
    if (this.#failure) this.later(this.#tell(this.#failure, this.#language));
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    // What a server rendered of data that cannot be read now is still good.
    const kept = this.#declared?.rendered && !this.#prepared;
    if (!this.#blank && !kept) this.#declared?.remove();
  }

  protected override render(): TemplateResult {
    const { report, loading } = this.#reading;
    const messages = this.#messages;
    const told = this.#failure && this.#failure === this.#told?.failure ? this.#told.template : nothing;
    const shown = this.#prepared && report && messages ? { messages, report } : null;
    // A table that nobody draws is shown where there is nothing else.
    const slotted = this.light && (this.drawsTables || (!shown && this.#failure));
    return html`<section
      class=${this.#blank ? '' : connected < MANY ? 'card' : 'card one-of-many'}
      part="card"
      lang=${messages?.language ?? nothing}
      aria-busy=${loading || nothing}
    >
      <div aria-live="polite" aria-atomic="true">
        ${told}${loading && this.#late && messages ? html`<p part="loading">${messages.loading}</p>` : nothing}
      </div>
      ${slotted ? html`<slot name="intro"></slot>` : nothing} ${shown ? this.content(shown) : nothing}
      ${slotted ? html`<div class="scroll"><slot></slot></div>` : nothing}
      ${shown && slotted ? this.contentAfter(shown) : nothing}
    </section>`;
  }

  protected override updated(): void {
    const { report, loading } = this.#reading;
    const news = this.#failure ?? report;
    if (loading || news === null || news === this.#announced) return;
    this.#announced = news;
    if (this.#failure) this.dispatchEvent(new FoiErrorEvent(this.#failure));
    else if (report && report !== this.report) this.dispatchEvent(new FoiLoadEvent(report));
  }

  /** `updateComplete` is when words that are loaded on demand are shown, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const later = this.#later;
    await later;
    return later === this.#later && !this.isUpdatePending ? complete : this.getUpdateComplete();
  }

  /** Counts as part of the update; it must not fail. */
  protected later(work: Promise<unknown>): void {
    this.#later = Promise.all([this.#later, work]);
  }

  /** Whether there is nothing to show yet; the status is there all the same, so that what comes is announced. */
  get #blank(): boolean {
    return !this.#prepared && !this.#failure && !(this.#reading.loading && this.#late && this.#messages);
  }

  /** What was named, or the table among the light children. */
  #read(): Reading {
    const named = this.#data.read({ report: this.report, src: this.src, reportId: this.reportId });
    const { light } = this;
    const { report, failure } = named;
    if (light && this.drawsTables) {
      if (report) this.#table.beside(`${report.period.start}/${report.period.end}`);
      return readingBeside(named, light);
    }
    if (failure?.kind !== 'no-data') return named;
    const table = this.#table.behind ? 'behind' : this.drawsTables || (light && 'of-a-chart');
    return table ? { ...named, failure: { ...failure, table } } : named;
  }

  /** Prepares what is shown, if there is anything to prepare it of; returns why that fails. */
  #prepare(): Failure | null {
    const { report } = this.#reading;
    this.#prepared = false;
    if (!report || !this.#messages) return null;
    try {
      const prepared = this.prepare({ report, messages: this.#messages });
      this.#prepared = prepared === true;
      if (typeof prepared === 'object') return prepared;
      return prepared ? null : { kind: 'not-published', chart: this.subject };
    } catch (error) {
      return { kind: 'unexpected', reason: String(error) };
    }
  }

  async #tell(failure: Failure, language: Language): Promise<void> {
    if (this.#told?.failure === failure && this.#told.language === language) return;
    const kept = this.#prepared || this.#declared?.rendered === true;
    const template = await tellFailure(failure, language, kept);
    this.#messages ??= messagesOf(language);
    this.#told = { failure, language, template };
    this.requestUpdate();
  }

  #sayThatItIsLate(): void {
    clearTimeout(this.#timer);
    // What a server rendered is there already, and must not move.
    if (this.#late || this.#declared?.rendered) return;
    this.#timer = setTimeout(async () => {
      this.#messages ??= await learnMessages(this.#language).catch(() => undefined);
      this.#late = true;
      this.requestUpdate();
    }, PATIENCE);
  }
}
