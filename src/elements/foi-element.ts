import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { DataController } from '../controllers/data-controller.js';
import type { ReportState } from '../controllers/report-controller.js';
import type { SlottedTable } from '../controllers/slotted-table-controller.js';
import type { SlottedTableReader } from '../controllers/slotted-table-reader.js';
import { WordsController } from '../controllers/words-controller.js';
import type { Failure } from '../intake/failure.js';
import type { Report } from '../report/report.js';
import type { Wording } from '../words/amounts.js';
import { Announcement } from './announcement.js';
import { baseStyles } from './base-styles.js';
import { Crowd } from './crowd.js';
import { FailureController } from './failure-controller.js';
import { FootedElement } from './footed-element.js';
import { LoadingDelay } from './loading-delay.js';
import { ServerContent } from './server-content.js';
import { statusTemplate } from './status-template.js';

/**
 * An element that shows part or all of a report. Exactly one of `report`, `src`, `report-id` or a JSON child names the
 * data; without any of these, a table among the children of a chart is the data. If there are no data, or they cannot
 * be read, it shows a message. Two methods decide what it shows: `prepare` computes, `content` lays out.
 *
 * @fires {FoiLoadEvent} foi-load - A report was read from `src`, `report-id` or a child.
 * @fires {FoiErrorEvent} foi-error - The element shows a message instead of, or above, its content.
 */
export abstract class FoiElement extends FootedElement {
  static override styles = baseStyles;

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

  /** Level of the heading, 1 to 6; default: 2. */
  declare headingLevel: number | null | undefined;

  /** `light` or `dark`; default: that of the page's `color-scheme`. */
  declare theme: 'light' | 'dark' | null | undefined;

  readonly #crowd = new Crowd(this);
  readonly #announcement = new Announcement();
  readonly #delay = new LoadingDelay(this, () => void this.words.loadAny());
  protected override readonly words = new WordsController(this, () => this.detailed);
  readonly #data = new DataController(this, {
    chart: () => (this.loadDrawing ? this.subject : null),
    reads: () => !this.#server?.whole,
    load: () => this.loadDrawing?.() ?? Promise.reject(new Error(this.localName)),
    waitUntil: (work) => this.waitUntil(work),
  });
  readonly #failure = new FailureController({
    element: this,
    words: this.words,
    beside: () => ({
      subject: this.subject,
      report: this.#reading.report,
      kept: this.shown && this.#reading.failure ? this.shown.report : this.#server?.rendered === true,
      table: this.pageTable !== null,
    }),
    waitUntil: (work) => this.waitUntil(work),
  });
  #server: ServerContent | undefined;
  #reading: ReportState = { report: null, failure: null, loading: false, turn: 0 };

  /** Reads the same data again. If that fails, the last good content stays, with a message above it. */
  async reload(): Promise<void> {
    this.words.reload();
    this.#data.reload();
    await this.updateComplete;
  }

  /** Whether it needs more text than a chart does at first; if so, its wording is a `DetailedWording`. */
  protected readonly detailed: boolean = false;

  /** The table among the children; null if there is none. */
  protected get pageTable(): SlottedTable | null {
    return this.#data.table;
  }

  /**
   * Computes what is shown of a report, before it is laid out.
   *
   * @param wording The same object as long as report and words are the same.
   * @returns false if the report does not publish this statistic; a failure if it must not be shown.
   */
  protected abstract prepare(wording: Wording): boolean | Failure;

  /** Lays out the prepared content; if there is a page table, only the content before it. */
  protected abstract content(wording: Wording): TemplateResult;

  /** Lays out the page table. */
  protected slotTemplate(): TemplateResult {
    return html`<div class="scroll"><slot></slot></div>`;
  }

  /** Lays out the content after a page table. */
  protected contentAfter?(wording: Wording): TemplateResult | null | undefined;

  /** Loads the code that reads a page table and draws beside it. If present, such a table is shown, and may be the data. */
  protected loadDrawing?(): Promise<{ readonly SlottedTableReader: typeof SlottedTableReader }>;

  /** Loads any text that this element needs in addition to that of all charts; null if there is nothing to load. It must not fail. */
  protected loadMore?(): Promise<unknown> | null;

  /** The state of reading the named data. */
  protected read(): ReportState {
    return this.#data.read({ report: this.report, src: this.src, reportId: this.reportId });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#server = new ServerContent(this.shadowRoot);
    const root = super.createRenderRoot();
    if (this.loadDrawing) this.#server.showChildren(root);
    this.renderOptions.renderBefore = this.#server.markBefore(root);
    return root;
  }

  /**
   * An update waits for the text of its language, if the page has not loaded it yet, and for the first paint of the
   * server-rendered content.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    this.#reading = this.read();
    const painted = this.#server?.painted();
    if (painted) return painted.then(() => this.scheduleUpdate());
    const { report, loading } = this.#reading;
    // Server-rendered content is already visible, and must not move.
    this.#delay.update(loading && !this.#server?.rendered);
    const ready = this.words.choose(this.pageTable?.language, report?.language);
    const more = report && this.loadMore?.();
    // While the data are loading, so does the text: one after the other would take twice as long.
    const words = ready || (!report && !loading) || this.words.load();
    if ((ready && !more) || !report) return super.scheduleUpdate();
    return Promise.all([words, more]).then(() => this.scheduleUpdate());
  }

  protected override willUpdate(_changed?: PropertyValues): void {
    this.shown = null;
    this.#failure.set(this.#prepare() ?? this.#reading.failure ?? this.words.failure);
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    // Server-rendered content is still good if its data cannot be read now.
    const kept = this.#server?.rendered && !this.shown;
    if (!this.#blank && !kept) this.#server?.remove();
  }

  protected override render(): TemplateResult {
    const { loading } = this.#reading;
    const { messages } = this.words;
    const { shown } = this;
    // A table that is not drawn is shown only if there is no other content.
    const slotted = this.pageTable && (this.loadDrawing || (!shown && this.#failure.current));
    return html`<section
      class=${this.#blank ? '' : this.#crowd.many ? 'card one-of-many' : 'card'}
      part="card"
      lang=${messages?.language ?? nothing}
      aria-busy=${loading || nothing}
    >
      ${statusTemplate(this.#failure.message, this.#delay.over ? messages?.loading : null, shown !== null || slotted)}
      ${slotted ? html`<slot name="intro"></slot>` : nothing} ${shown ? this.content(shown) : nothing}
      ${slotted ? this.slotTemplate() : nothing} ${shown && slotted ? this.contentAfter?.(shown) : nothing}
    </section>`;
  }

  protected override updated(): void {
    this.#announcement.fire(this, this.#reading, this.#failure.current, this.report);
  }

  /** Whether there is nothing to show yet. The live region exists even then, so that later content is announced. */
  get #blank(): boolean {
    return !this.shown && !this.#failure.current && !(this.#delay.over && this.words.messages);
  }

  /** Prepares what is shown, if there is anything to prepare; returns why that fails. */
  #prepare(): Failure | null {
    const { report } = this.#reading;
    const { messages } = this.words;
    if (!report || !messages) return null;
    try {
      const wording = this.words.wordingOf(report, messages);
      const prepared = this.prepare(wording);
      if (typeof prepared === 'object') return prepared;
      this.shown = prepared ? wording : null;
      return prepared ? null : { kind: 'not-published', chart: this.subject, excerpt: report.excerpt };
    } catch (error) {
      return { kind: 'unexpected', reason: String(error) };
    }
  }
}
