import { adoptStyles, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LanguageController } from '../controllers/language-controller.js';
import { type Reading, ReportController } from '../controllers/report-controller.js';
import type { Language } from '../report/language.js';
import { locales } from '../locale/locales.js';
import type { ChartName, Failure } from '../locale/messages.js';
import type { Report } from '../report/report.js';
import type { Speaker } from '../words/amounts.js';
import { cardStyles } from './card-styles.js';
import { markStyles } from './mark-styles.js';
import { mediaStyles } from './media-styles.js';
import { openStyles } from './open-styles.js';
import { tableStyles } from './table-styles.js';
import { FoiErrorEvent, FoiLoadEvent } from './events.js';
import { messageTemplate } from './message-template.js';

/**
 * An element that shows something of one report. Exactly one of `report`, `src`, `dataset` or a JSON child names the
 * data; without, or with data that fail, it shows a message. What it shows is decided by two methods: `prepare`
 * computes, `content` lays out.
 *
 * @fires {FoiLoadEvent} foi-load - A report was read from `src`, `dataset` or a child.
 * @fires {FoiErrorEvent} foi-error - The element shows a message instead of, or above, its content.
 */
export abstract class FoiElement extends LitElement {
  static override styles = [cardStyles, tableStyles, markStyles, openStyles, mediaStyles];

  static override readonly properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    datasetId: { attribute: 'dataset' },
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: { reflect: true },
  };

  /** The data: a report from `foi-charts/data`, or one of the author's, which is validated. */
  declare report: Report | undefined;

  /** The data: address of a report as JSON, on this site or one that allows it. */
  declare src: string | null | undefined;

  /** The data: id of a shipped report. */
  declare datasetId: string | null | undefined;

  /** Level of the heading, 1 to 6; 2 where not given. */
  declare headingLevel: number | null | undefined;

  /** `light` or `dark`; where not given, as the page's own `color-scheme` is. */
  declare theme: 'light' | 'dark' | null | undefined;

  readonly #language = new LanguageController(this);
  readonly #data = new ReportController(this);
  readonly #warned = new Set<string>();
  #reading: Reading = { report: null, failure: null, loading: false };
  #speech: Language = 'zh-Hans';
  #prepared = false;
  #failure: Failure | null = null;
  #told: Report | Failure | null = null;

  /** Style sheets belong to a document: in another one they are made again. */
  adoptedCallback(): void {
    const root = this.renderRoot as ShadowRoot | undefined;
    const { elementStyles } = this.constructor as typeof FoiElement;
    if (!root) return;
    root.querySelectorAll('style').forEach((style) => style.remove());
    if (this.ownerDocument === document) adoptStyles(root, elementStyles);
    else {
      for (const sheet of elementStyles) {
        const style = this.ownerDocument.createElement('style');
        style.textContent = 'cssText' in sheet ? sheet.cssText : '';
        root.append(style);
      }
    }
  }

  /** Reads the same data again. If that fails, the last good content stays, with a message above it. */
  reload(): Promise<void> {
    return this.#data.reload();
  }

  /** What it shows, as one speaks of it. */
  protected abstract readonly subject: ChartName;

  /**
   * Computes what is shown of a report, before it is laid out.
   *
   * @returns false if the report does not publish it.
   */
  protected abstract prepare(report: Report, language: Language): boolean;

  /** Lays out what was prepared. */
  protected abstract content(speaker: Speaker): TemplateResult;

  protected override willUpdate(): void {
    this.#reading = this.#data.read({ report: this.report, src: this.src, dataset: this.datasetId });
    const { report, failure } = this.#reading;
    this.#speech = this.#language.language(report?.language);
    this.#prepared = false;
    this.#failure = failure;
    if (!report) return;
    try {
      this.#prepared = this.prepare(report, this.#speech);
      if (!this.#prepared) this.#failure ??= { kind: 'not-published', chart: this.subject };
    } catch (error) {
      this.#failure = { kind: 'unexpected', reason: String(error) };
    }
  }

  protected override render(): TemplateResult {
    const messages = locales[this.#speech];
    const { report, loading } = this.#reading;
    return html`<section class="card" part="card" lang=${this.#speech} aria-busy=${loading}>
      <div role="status">
        ${this.#failure ? messageTemplate(this.#failure, messages, this.#prepared) : nothing}
        ${loading ? html`<p>${messages.loading}</p>` : nothing}
      </div>
      ${this.#prepared && report ? this.content({ messages, report }) : nothing}
    </section>`;
  }

  protected override updated(): void {
    const { report, loading } = this.#reading;
    const news = this.#failure ?? report;
    if (loading || news === null || news === this.#told) return;
    this.#told = news;
    if (this.#failure) this.dispatchEvent(new FoiErrorEvent(this.#failure));
    else if (report && report !== this.report) this.dispatchEvent(new FoiLoadEvent(report));
  }

  /** The token that an author chose; the usual one, with one warning, for a word that is not known. */
  protected token<T extends string>(
    name: string,
    value: string | null | undefined,
    known: readonly T[],
    usual: T,
  ): T {
    const token = known.find((candidate) => candidate === value);
    if (value == null || token !== undefined) return token ?? usual;
    const warning = `<${this.localName}> ${name}="${value}": known are ${known.join(', ')}`;
    if (!this.#warned.has(warning)) console.warn(warning);
    this.#warned.add(warning);
    return usual;
  }
}
