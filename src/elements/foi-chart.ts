import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import type { ChartKind } from '../cards/chart-kind.js';
import { LanguageController } from '../controllers/language-controller.js';
import { type Reading, ReportController } from '../controllers/report-controller.js';
import type { Language } from '../locale/language.js';
import { locales } from '../locale/locales.js';
import type { Failure } from '../locale/messages.js';
import type { Report } from '../report/report.js';
import { type Order, ORDERS } from '../statistics/order-parts.js';
import { cardStyles } from './card-styles.js';
import { cardTemplate, rowAt } from './card-template.js';
import { FoiErrorEvent, FoiLoadEvent, FoiSelectEvent } from './events.js';
import { messageTemplate } from './message-template.js';

/**
 * A chart of one statistic of one report: heading, finding in words, a table with its marks, notes and source.
 * Exactly one of `report`, `src`, `dataset` or a JSON child names the data.
 *
 * @fires {FoiLoadEvent} foi-load - A report was read from `src`, `dataset` or a child.
 * @fires {FoiErrorEvent} foi-error - The element shows a message instead of, or above, its chart.
 * @fires {FoiSelectEvent} foi-select - A reader opened the evidence of a figure.
 * @csspart card - All of it.
 * @csspart heading - What the chart says, as a heading.
 * @csspart subtitle - Whose figures, of when, by what, in which unit.
 * @csspart finding - The finding in words.
 * @csspart strip - The 100% strip above its table.
 * @csspart table - The table that is the chart.
 * @csspart group - The rows of one block.
 * @csspart row - A class.
 * @csspart label - Its label.
 * @csspart count - Its mark and its count.
 * @csspart number - The number, a button that opens its evidence.
 * @csspart share - Its share.
 * @csspart evidence - Where a number comes from.
 * @csspart mark - A bar, or marks of one case each.
 * @csspart key - The key to a segment of the strip.
 * @csspart notes - What a reader must know.
 * @csspart source - Where the figures come from.
 * @csspart message - What went wrong.
 * @cssprop --foi-font-family - Typeface; the page's own where not given.
 * @cssprop --foi-font-size - Size of the text; that of the text around it where not given.
 * @cssprop --foi-background - Ground of the card.
 * @cssprop --foi-ink - Text, baselines.
 * @cssprop --foi-quiet-ink - Second text: subtitle, shares, source.
 * @cssprop --foi-rule - Fine rules.
 * @cssprop --foi-mark - Bars and marks.
 * @cssprop --foi-hatch - Hatching of what is not itemised.
 * @cssprop --foi-link - Links.
 * @cssprop --foi-note - Ground of the notes.
 * @cssprop --foi-on-tone - Numbers in the strip, in its first, third … segment.
 * @cssprop --foi-on-odd-tone - Numbers in the segments between.
 * @cssprop --foi-tone-1 - Fill of the first segment of the strip, and so on to --foi-tone-8.
 */
export abstract class FoiChart extends LitElement {
  static override readonly styles = cardStyles;

  static override readonly properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    datasetId: { attribute: 'dataset' },
    variant: {},
    order: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: { reflect: true },
  };

  /** The data: a report from `foi-charts/data`, or one of the author's, which is validated. */
  declare report: Report | undefined;

  /** The data: address of a report as JSON, on this site or one that allows it. */
  declare src: string | null | undefined;

  /** The data: id of a shipped report. */
  declare datasetId: string | null | undefined;

  /** How it is drawn; each chart names its variants. */
  declare variant: string | null | undefined;

  /** Order of the classes: `value`, or `published` as the report has them. */
  declare order: Order | null | undefined;

  /** Level of the heading, 1 to 6; 2 where not given. */
  declare headingLevel: number | null | undefined;

  /** `light` or `dark`; where not given, as the page's own `color-scheme` is. */
  declare theme: 'light' | 'dark' | null | undefined;

  protected abstract readonly kind: ChartKind;

  readonly #language = new LanguageController(this);
  readonly #data = new ReportController(this);
  readonly #warned = new Set<string>();
  #reading: Reading = { report: null, failure: null, loading: false };
  #speech: Language = 'zh-Hans';
  #card: Card | null = null;
  #failure: Failure | null = null;
  #told: Report | Failure | null = null;
  readonly #openGroups = new Set<string>();
  readonly #openEvidence = new Set<string>();

  /** Reads the same data again. If that fails, the last good chart stays, with a message above it. */
  reload(): Promise<void> {
    return this.#data.reload();
  }

  protected override willUpdate(): void {
    this.#reading = this.#data.read({ report: this.report, src: this.src, dataset: this.datasetId });
    const { report, failure } = this.#reading;
    this.#speech = this.#language.language(report?.language);
    this.#card = null;
    this.#failure = failure;
    if (!report) return;
    try {
      this.#card = this.kind.compose(report, {
        language: this.#speech,
        variant: this.#token('variant', this.variant, this.kind.variants, this.kind.variants[0] ?? ''),
        order: this.#token('order', this.order, ORDERS, this.kind.order),
      });
      if (!this.#card) this.#failure ??= { kind: 'not-published', chart: this.kind.name };
    } catch (error) {
      this.#failure = { kind: 'unexpected', reason: String(error) };
    }
  }

  protected override render(): TemplateResult {
    const messages = locales[this.#speech];
    const failure = this.#failure;
    const { report } = this.#reading;
    const view = {
      level: this.headingLevel ?? 2,
      openGroups: this.#openGroups,
      openEvidence: this.#openEvidence,
    };
    return html`<section
      class="card"
      part="card"
      lang=${this.#speech}
      aria-busy=${this.#reading.loading}
      @click=${this.#click}
      @keydown=${this.#keydown}
    >
      <div role="status">
        ${failure ? messageTemplate(failure, messages, this.#card !== null) : nothing}
        ${this.#reading.loading ? html`<p>${messages.loading}</p>` : nothing}
      </div>
      ${this.#card && report ? cardTemplate(this.#card, { ...view, speaker: { messages, report } }) : nothing}
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

  /** A button opens what it says; a pointer on a mark opens the evidence of its row. */
  #click(event: Event): void {
    const target = event.target as Element;
    const opener = target.closest('button[data-opens], .mark');
    const path = opener?.closest<HTMLElement>('tr[data-path]')?.dataset['path'];
    if (!opener || path === undefined) return;
    if (opener.getAttribute('data-opens') === 'group') toggle(this.#openGroups, path);
    else this.#toggleEvidence(path);
    this.requestUpdate();
  }

  #toggleEvidence(path: string): void {
    const row = this.#card && rowAt(this.#card, path);
    if (toggle(this.#openEvidence, path) && row) this.dispatchEvent(new FoiSelectEvent(row.basis.figure));
  }

  /** Escape closes the evidence of the row that has the focus; the focus is on its number already. */
  #keydown(event: KeyboardEvent): void {
    const path = (event.target as Element).closest<HTMLElement>('tr[data-path]')?.dataset['path'];
    if (event.key === 'Escape' && path !== undefined && this.#openEvidence.delete(path)) this.requestUpdate();
  }

  #token<T extends string>(name: string, value: string | null | undefined, known: readonly T[], usual: T): T {
    const token = known.find((candidate) => candidate === value);
    if (value == null || token !== undefined) return token ?? usual;
    const warning = `<${this.localName}> ${name}="${value}": known are ${known.join(', ')}`;
    if (!this.#warned.has(warning)) console.warn(warning);
    this.#warned.add(warning);
    return usual;
  }
}

/** Opens what is closed and closes what is open; returns whether it is open now. */
function toggle(open: Set<string>, path: string): boolean {
  if (open.delete(path)) return false;
  open.add(path);
  return true;
}
