import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Card, Strip } from '../cards/card.js';
import type { CardOptions } from '../cards/compose-card.js';
import { splitKeyed } from '../cards/split-keyed.js';
import type { Failure } from '../intake/failure.js';
import { type Order, ORDERS } from '../statistics/order-parts.js';
import type { Table } from '../table/table.js';
import type { Wording } from '../words/amounts.js';
import type { PageTableContent } from './page-table-content.js';
import { hasRemainder, hintTemplate, levelOf, rowTableTemplate } from './card-template.js';
import { FoiCard } from './foi-card.js';
import { loadActions, loadTable } from './load-on-demand.js';
import { hatchTemplate, stripsTemplate } from './marks.js';
import { tokenOf } from './token-of.js';
import type { View } from './view.js';

/**
 * A chart of one statistic of one report: heading, summary, a table with its marks, notes and source.
 * Exactly one of `report`, `src`, `report-id` or a JSON child names the data.
 *
 * @fires {FoiLoadEvent} foi-load - A report was read from `src`, `report-id` or a child.
 * @fires {FoiErrorEvent} foi-error - The element shows a message instead of, or above, its chart.
 * @csspart card - The whole card.
 * @csspart heading - The heading, which states the main result.
 * @csspart subtitle - Publisher, period, classification and unit.
 * @csspart summary - The main figures in a sentence or two.
 * @csspart strip - The 100% strip above its table.
 * @csspart strip-label - What a strip shows, or what a bracket over it does.
 * @csspart bracket - The bracket over the first segments of a strip, or the band between two strips.
 * @csspart segment - A segment of the strip; also `segment-remainder` if it is not itemised.
 * @csspart segment-label - The name and numbers of a segment that has room for them.
 * @csspart letter - The letter of a segment, in the strip and in its key.
 * @csspart table - The table of the chart.
 * @csspart caption - Its caption, for screen readers only.
 * @csspart table-head - The row of its column headers.
 * @csspart hint - What a reader can do with the numbers.
 * @csspart column-header - The header of a column.
 * @csspart group - The rows of one block.
 * @csspart group-label - The heading of a block.
 * @csspart row - A class; also `row-total`, `row-member` or `row-remainder`.
 * @csspart label - The label of a row.
 * @csspart count - The mark and count of a row.
 * @csspart number - The number, a button that opens its evidence.
 * @csspart flag - The star beside a derived number.
 * @csspart share - The share of a row or figure.
 * @csspart figure - The cell of a figure in a table with several columns.
 * @csspart mark - A bar, or marks for single cases; also `mark-remainder` if it is not itemised.
 * @csspart track - The whole behind a bar that is part of it.
 * @csspart drawing - The drawing beside a page table.
 * @csspart page-table - A page table that is folded below the chart.
 * @csspart key - The key to a segment of the strip; also `key-remainder` if it is not itemised.
 * @csspart origins - The sources of a page table's figures.
 * @csspart origin - The source of one of these figures.
 * @csspart evidence - The row with the sources of a number.
 * @csspart evidence-cell - The cell of that row.
 * @csspart evidence-term - The term of a source: quotation, cell, formula.
 * @csspart evidence-text - The text of that source.
 * @csspart notes - The list of notes.
 * @csspart note - A note.
 * @csspart source - The publication that the figures were read from.
 * @csspart source-note - A remark on how the figures were read.
 * @csspart link - A link.
 * @csspart download - The buttons that open the files and the code to embed, and the link to the chart.
 * @csspart embed - The code to embed the chart.
 * @csspart code - A field with code.
 * @csspart button - A button; also `group-button` if it opens a group.
 * @csspart message - An error message.
 * @csspart loading - The loading message.
 * @cssprop --foi-font-family - Typeface; default: that of the page.
 * @cssprop --foi-font-size - Text size; default: that of the surrounding text. All other sizes are relative to it.
 * @cssprop --foi-line-height - Line height; default: 1.5.
 * @cssprop --foi-heading-font-family - Typeface of the heading; default: that of the text.
 * @cssprop --foi-heading-font-size - Size of the heading; default: 1.375em.
 * @cssprop --foi-heading-font-weight - Weight of the heading; default: 700.
 * @cssprop --foi-padding - Padding at the top and bottom of the card, and the maximum at its sides; default: 1.5em.
 * @cssprop --foi-gap - Space above the strip, the notes and the source; default: 1.25em.
 * @cssprop --foi-row-gap - Space above and below the number and mark of a row; default: 0.3em.
 * @cssprop --foi-bar-size - Thickness of a bar; default: 1.2em.
 * @cssprop --foi-strip-size - Thickness of the strip; default: 2.75em.
 * @cssprop --foi-edge-size - Thickness of the line at the top of the card; default: 3px.
 * @cssprop --foi-edge - Colour of that line; default: the ink.
 * @cssprop --foi-background - Background of the card.
 * @cssprop --foi-ink - Text and baselines.
 * @cssprop --foi-quiet-ink - Secondary text: subtitle, shares, source.
 * @cssprop --foi-rule - Thin rules.
 * @cssprop --foi-mark - Bars and marks.
 * @cssprop --foi-hatch - Hatching of a remainder.
 * @cssprop --foi-link - Links.
 * @cssprop --foi-note - Background of the notes; tracks of bars.
 * @cssprop --foi-problem - Edge and sign of a message in place of a chart.
 * @cssprop --foi-on-tone - Letters in the strip, on tones 1, 3 and 5.
 * @cssprop --foi-on-odd-tone - Letters on tones 2 and 4.
 * @cssprop --foi-tone-1 - In strips: requests granted in full, acts upheld; among classes without a standard meaning, the first, fifth …
 * @cssprop --foi-tone-2 - Requests granted in part; received and concluded in the balance; the second, sixth …
 * @cssprop --foi-tone-3 - Information that the body is unable to provide; other results of appeals; the third, seventh …
 * @cssprop --foi-tone-4 - Not processed, unclear, other; pending; the fourth, eighth …
 * @cssprop --foi-tone-5 - Requests refused, acts corrected, backlogs.
 */
export abstract class FoiChart extends FoiCard {
  static override readonly properties: PropertyDeclarations = { order: {}, fold: { type: Boolean } };

  /** Order of the classes: by `value`, or as `published` in the report. */
  declare order: Order | null | undefined;

  /**
   * Whether a table of the page that says the same as the data, as in a snippet, is folded below the chart, which then
   * has its own numbers, with their sources.
   */
  declare fold: boolean | null | undefined;

  /**
   * The chart as a standalone SVG, always light: title, summary, drawing, notes, source.
   *
   * @param width In pixels, 240 or more; default 677.
   * @returns null while there is no chart.
   */
  async toSVG(width?: number): Promise<string | null> {
    const { card } = this.current ?? {};
    return card ? (await loadActions()).svgOf(this, card, width) : null;
  }

  /** The same as a PNG at double density; null while there is no chart. */
  async toPNG(width?: number): Promise<Blob | null> {
    const { card } = this.current ?? {};
    return card ? (await loadActions()).pngOf(this, card, width) : null;
  }

  #pageTableContent: PageTableContent | undefined;

  protected override async loadDrawing() {
    const module = await loadTable();
    this.#pageTableContent ??= new module.PageTableContent({
      kind: this.kind,
      press: (event) => this.press(event),
      strips: (card) => this.strips(card.strips),
      foot: (wording, card) => this.foot(wording, card.heading),
      waitUntil: (work) => this.waitUntil(work),
      update: () => this.requestUpdate(),
    });
    return module;
  }

  protected override options(wording: Wording): CardOptions {
    return {
      ...super.options(wording),
      order: tokenOf(this, 'order', this.order, ORDERS, this.kind.order),
    };
  }

  protected override prepare(wording: Wording): boolean | Failure {
    super.prepare(wording);
    const { card, pageTable } = this;
    if (!card || !pageTable || !this.#pageTableContent) return card !== null;
    const shown = this.#pageTableContent.compose(wording, card, pageTable, this.options(wording));
    if ('kind' in shown) return shown;
    this.card = shown;
    return true;
  }

  protected override content(wording: Wording): TemplateResult {
    const { card, pageTable, opened } = this;
    const level = levelOf(this);
    if (!card || !pageTable || !this.#pageTableContent) return super.content(wording);
    return this.#pageTableContent.content(
      card,
      pageTable,
      level,
      this.#folds ? this.pressable(this.table(card, { messages: wording.messages, level, opened })) : null,
    );
  }

  /** Whether the page table is folded: it is the table of a snippet, and is drawn. */
  get #folds(): boolean {
    return Boolean(this.fold && this.shown && this.pageTable?.reading?.report && this.#pageTableContent);
  }

  protected override slotTemplate(): TemplateResult {
    const table = super.slotTemplate();
    const { messages } = this.words;
    return this.#folds && messages
      ? html`<details part="page-table">
          <summary .textContent=${messages.pageTable}></summary>
          ${table}
        </details>`
      : table;
  }

  /** The rows of all blocks; those of a block with a strip are below the strips, whose key they are. */
  protected override table(card: Card, view: View): TemplateResult {
    const { layout, table, strips } = card;
    const { plain, keyed } = splitKeyed(card);
    const rows = layout === 'columns' ? { ...card, layout: 'bars' as const } : card;
    return html`${table && hasRemainder(table) ? hatchTemplate : nothing}
    ${plain ? html`${layout === 'tiles' ? nothing : hintTemplate(view)}${rowTableTemplate(rows, plain, view)}` : nothing}
    ${
      keyed
        ? html`${this.strips(strips)} ${plain ? nothing : hintTemplate(view)}
          ${this.keyedTable(card, keyed, view)}`
        : nothing
    }`;
  }

  /** The strips of a card. */
  protected strips(strips: readonly Strip[]): TemplateResult {
    return stripsTemplate(strips);
  }

  /** The table that is their key. */
  protected keyedTable(card: Card, keyed: Table, view: View): TemplateResult {
    return rowTableTemplate(card, keyed, view);
  }

  protected override contentAfter(wording: Wording): TemplateResult | null | undefined {
    const { card, pageTable, opened } = this;
    return card && pageTable && this.#pageTableContent?.after(wording, card, pageTable, opened, this.#folds);
  }
}
