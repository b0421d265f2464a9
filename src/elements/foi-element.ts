import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { type SlottedTable, SlottedTableController } from '../controllers/slotted-table-controller.js';
import type { SlottedTableReader } from '../controllers/slotted-table-reader.js';
import { LanguageController } from '../controllers/language-controller.js';
import { readingBeside } from '../controllers/reading-beside.js';
import { type Reading, ReportController } from '../controllers/report-controller.js';
import type { Failure, Messages } from '../locale/messages.js';
import type { TagName } from '../report/charts.js';
import { loadLocale, loadMessages, localeOf, messagesOf } from '../locale/spoken.js';
import type { Language } from '../report/language.js';
import type { Report } from '../report/report.js';
import type { Wording } from '../words/amounts.js';
import { cardStyles } from './card-styles.js';
import { ServerContent } from './server-content.js';
import { directionStyles } from './direction-styles.js';
import { markStyles } from './mark-styles.js';
import { mediaStyles } from './media-styles.js';
import { openStyles } from './open-styles.js';
import { tableStyles } from './table-styles.js';
import { FoiErrorEvent, FoiLoadEvent } from './events.js';
import { FailureMessage } from './failure-message.js';
import { loadActions } from './load-on-demand.js';
import { LoadingDelay } from './loading-delay.js';
import { whenOnline } from './when-online.js';

/** After so many milliseconds of loading, a reader reads that data are on their way. */
const PATIENCE = 1000;

/**
 * From so many charts on a page on, those far from the screen are not laid out. On a page of fewer that would save
 * nothing, and an archive's picture of the whole page would have gaps.
 */
const MANY = 50;

let connected = 0;

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
  readonly #data = new ReportController(this, (work) => this.later(work));
  readonly #table = new SlottedTableController(this, {
    chart: () => (this.loadDrawing ? this.subject : null),
    looks: () => !this.#declared?.whole,
    learn: () => this.loadDrawing?.() ?? Promise.reject(new Error(this.localName)),
    later: (work) => this.later(work),
  });
  #declared: ServerContent | undefined;

  #reading: Reading = { report: null, failure: null, loading: false, turn: 0 };
  #language: Language = 'zh-Hans';
  #messages: Messages | undefined;
  #unlearned: { readonly language: Language; readonly failure: Failure } | null = null;
  #later: Promise<unknown> = Promise.resolve();

  /** What is to be shown, and in which words; `#shown` once it is prepared. */
  #wording: Wording | null = null;
  #shown: Wording | null = null;
  #failure: Failure | null = null;
  #message = new FailureMessage();
  #announced: { readonly news: Report | Failure; readonly turn: number } | null = null;

  readonly #patience = new LoadingDelay(PATIENCE, () => void this.#sayThatItIsLate());

  /** Style sheets belong to a document: in another one they are made again. */
  adoptedCallback(): void {
    const root = this.renderRoot as ShadowRoot | undefined;
    if (root) this.later(this.#styleAgain(root).catch(console.warn));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    connected += 1;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connected -= 1;
    this.#patience.wait(false);
  }

  /** Reads the same data again. If that fails, the last good content stays, with a message above it. */
  async reload(): Promise<void> {
    this.#unlearned = null;
    this.#table.reload();
    this.#data.reload();
    await this.updateComplete;
  }

  /** What it shows, as one speaks of it. */
  protected abstract readonly subject: TagName;

  /** Whether what it shows says more than charts do at once; then its wording is a `DetailedWording`. */
  protected readonly detailed: boolean = false;

  /** What is shown now, and in which words; null where nothing is. */
  protected get shown(): Wording | null {
    return this.#shown;
  }

  /** The language that it speaks. */
  protected get language(): Language {
    return this.#language;
  }

  /** A framework may set the property as text. */
  protected get level(): number {
    return Number(this.headingLevel ?? 2);
  }

  /** The table among the light children; null where there is none. */
  protected get light(): SlottedTable | null {
    return this.#table.light;
  }

  /**
   * Computes what is shown of a report, before it is laid out.
   *
   * @param wording The same object as long as report and words are the same.
   *
   * @returns false if the report does not publish it; a failure if it must not be shown.
   */
  protected abstract prepare(wording: Wording): boolean | Failure;

  /** Lays out what was prepared; beside a light table, what comes before that. */
  protected abstract content(wording: Wording): TemplateResult;

  /** Lays out what comes after a light table. */
  protected contentAfter?(wording: Wording): TemplateResult | null | undefined;

  /** Loads what reads a light table and draws beside it; with it, such a table is shown, and may be the data. */
  protected loadDrawing?(): Promise<{ readonly SlottedTableReader: typeof SlottedTableReader }>;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const declared = new ServerContent(this.shadowRoot);
    const root = super.createRenderRoot();
    if (this.loadDrawing) declared.showChildren(root);
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
    // What a server rendered is there already, and must not move.
    this.#patience.wait(loading && !this.#declared?.rendered);
    const words = this.detailed ? localeOf(this.#language) : messagesOf(this.#language);
    this.#messages = words ?? this.#messages;
    if (words) this.#unlearned = null;
    if (words || !report || this.#unlearned?.language === this.#language) return super.scheduleUpdate();
    const language = this.#language;
    return (this.detailed ? loadLocale : loadMessages)(language)
      .catch((error: unknown) => {
        this.#unlearned = { language, failure: { kind: 'cannot-load', reason: String(error) } };
      })
      .then(() => this.scheduleUpdate());
  }

  protected override willUpdate(_changed?: PropertyValues): void {
    this.#shown = null;
    const failure = this.#prepare() ?? this.#reading.failure ?? this.#unlearned?.failure ?? null;
    // The same failure again is no news.
    if (JSON.stringify(failure) !== JSON.stringify(this.#failure)) this.#failure = failure;
    if (this.#failure) this.later(this.#tell(this.#failure));
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    // What a server rendered of data that cannot be read now is still good.
    const kept = this.#declared?.rendered && !this.#shown;
    if (!this.#blank && !kept) this.#declared?.remove();
  }

  protected override render(): TemplateResult {
    const { loading } = this.#reading;
    const shown = this.#shown;
    const messages = this.#messages;
    // A table that nobody draws is shown where there is nothing else.
    const slotted = this.light && (this.loadDrawing || (!shown && this.#failure));
    return html`<section
      class=${this.#blank ? '' : connected < MANY ? 'card' : 'card one-of-many'}
      part="card"
      lang=${messages?.language ?? nothing}
      aria-busy=${loading || nothing}
    >
      <div aria-live="polite" aria-atomic="true">
        ${this.#message.of(this.#failure) ?? nothing}
        ${this.#patience.late && messages ? html`<p part="loading" class=${shown ? 'above' : ''}>${messages.loading}</p>` : nothing}
      </div>
      ${slotted ? html`<slot name="intro"></slot>` : nothing} ${shown ? this.content(shown) : nothing}
      ${slotted ? html`<div class="scroll"><slot></slot></div>` : nothing}
      ${shown && slotted ? this.contentAfter?.(shown) : nothing}
    </section>`;
  }

  protected override updated(): void {
    const { report, loading, turn } = this.#reading;
    const news = this.#failure ?? report;
    if (loading || !news || (news === this.#announced?.news && turn === this.#announced.turn)) return;
    this.#announced = { news, turn };
    if (this.#failure) this.dispatchEvent(new FoiErrorEvent(this.#failure));
    else if (report && report !== this.report) this.dispatchEvent(new FoiLoadEvent(report));
  }

  /**
   * `updateComplete` is when all that is named or loaded on demand is shown, or why it is not. An element that never was
   * on a page has nothing to wait for, but may be on its way there.
   */
  protected override async getUpdateComplete(): Promise<boolean> {
    if (!this.hasUpdated && !this.isConnected) {
      await new Promise((resolve) => setTimeout(resolve));
      if (!this.isConnected) return false;
    }
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
    return !this.#shown && !this.#failure && !(this.#patience.late && this.#messages);
  }

  /** What was named, or the table among the light children. */
  #read(): Reading {
    const named = this.#data.read({ report: this.report, src: this.src, reportId: this.reportId });
    const { light } = this;
    const { report, failure } = named;
    if (light && this.loadDrawing) {
      // While other data load, the table stays beside the last ones.
      if (report) this.#table.beside(`${report.period.start}/${report.period.end}`);
      else if (failure?.kind === 'no-data') this.#table.beside(undefined);
      return readingBeside(named, light);
    }
    if (failure?.kind !== 'no-data') return named;
    const table = this.loadDrawing ? true : light && 'of-a-chart';
    return table ? { ...named, failure: { ...failure, table } } : named;
  }

  /** Prepares what is shown, if there is anything to prepare it of; returns why that fails. */
  #prepare(): Failure | null {
    const { report } = this.#reading;
    const messages = this.#messages;
    if (!report || !messages) return null;
    try {
      const last = this.#wording;
      const wording = last?.report === report && last.messages === messages ? last : { report, messages };
      this.#wording = wording;
      const prepared = this.prepare(wording);
      if (typeof prepared === 'object') return prepared;
      this.#shown = prepared ? wording : null;
      return prepared ? null : { kind: 'not-published', chart: this.subject };
    } catch (error) {
      return { kind: 'unexpected', reason: String(error) };
    }
  }

  /** What could not be loaded, the words of a message among it, may be there now. */
  readonly #again = (): void => {
    this.#message = new FailureMessage();
    if (/load/.test(this.#failure?.kind ?? '')) void this.reload();
    else this.requestUpdate();
  };

  async #tell(failure: Failure): Promise<void> {
    whenOnline(this.#again);
    const language = this.#language;
    const kept =
      this.#shown && this.#reading.failure ? this.#shown.report : this.#declared?.rendered === true;
    if (!(await this.#message.make(failure, language, { host: this, kept }))) return;
    this.#messages ??= messagesOf(language);
    this.requestUpdate();
  }

  async #sayThatItIsLate(): Promise<void> {
    this.#messages ??= await loadMessages(this.#language).catch(() => undefined);
    this.requestUpdate();
  }

  async #styleAgain(root: ShadowRoot): Promise<void> {
    const { styleAgain } = await loadActions();
    styleAgain(root, (this.constructor as typeof FoiElement).elementStyles);
  }
}
