import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import type { CardOptions } from '../cards/compose-card.js';
import type { Failure } from '../locale/messages.js';
import { type Order, ORDERS } from '../statistics/order-parts.js';
import type { Wording } from '../words/amounts.js';
import type { BesideTable } from './beside-table.js';
import { barTableTemplate } from './card-template.js';
import { FoiCard } from './foi-card.js';
import { loadActions, loadTable } from './load-on-demand.js';
import { tokenOf } from './token-of.js';
import type { View } from './view.js';

/**
 * A chart of one statistic of one report: heading, finding in words, a table with its marks, notes and source.
 * Exactly one of `report`, `src`, `report-id` or a JSON child names the data.
 *
 * @fires {FoiLoadEvent} foi-load - A report was read from `src`, `report-id` or a child.
 * @fires {FoiErrorEvent} foi-error - The element shows a message instead of, or above, its chart.
 * @csspart card - All of it.
 * @csspart heading - What the chart says, as a heading.
 * @csspart subtitle - Whose figures, of when, by what, in which unit.
 * @csspart finding - The finding in words.
 * @csspart strip - The 100% strip above its table.
 * @csspart segment - A segment of the strip; `segment-remainder` too for what is not itemised.
 * @csspart letter - The letter of a segment, in the strip and in its key.
 * @csspart table - The table that is the chart.
 * @csspart caption - Its caption, which is only said.
 * @csspart table-head - The row of its column headers.
 * @csspart column-header - The header of a column.
 * @csspart group - The rows of one block.
 * @csspart group-label - The heading of a block.
 * @csspart row - A class; `row-total`, `row-member` and `row-remainder` too where it is one.
 * @csspart label - Its label.
 * @csspart count - Its mark and its count.
 * @csspart number - The number, a button that opens its evidence.
 * @csspart flag - The star at a number that is derived.
 * @csspart share - Its share.
 * @csspart mark - A bar, or marks of one case each; `mark-remainder` too for what is not itemised.
 * @csspart track - Behind a bar, the whole that it is a part of.
 * @csspart drawing - The drawing beside a table of the page.
 * @csspart key - The key to a segment of the strip; `key-remainder` too for what is not itemised.
 * @csspart origins - Beside a table of the page, where its figures come from.
 * @csspart origin - That of one figure.
 * @csspart evidence - The row that says where a number comes from.
 * @csspart evidence-cell - Its ground.
 * @csspart evidence-term - What is told: the words, the cell, the formula.
 * @csspart evidence-text - And what it is.
 * @csspart notes - What a reader must know.
 * @csspart note - One of the notes.
 * @csspart source - Where the figures come from.
 * @csspart link - A link.
 * @csspart download - The buttons that give the chart as a file.
 * @csspart button - A button; `group-button` too for one that opens a group.
 * @csspart message - What went wrong.
 * @csspart loading - That the data are under way.
 * @cssprop --foi-font-family - Typeface; the page's own where not given.
 * @cssprop --foi-font-size - Size of the text; that of the text around it where not given. All sizes follow it.
 * @cssprop --foi-line-height - Line height of the text; 1.5.
 * @cssprop --foi-heading-font-family - Typeface of the heading; that of the text where not given.
 * @cssprop --foi-heading-font-size - Size of the heading; 1.375em.
 * @cssprop --foi-heading-font-weight - Weight of the heading; 700.
 * @cssprop --foi-padding - Room above and below in the card, and at most that at its sides; 1.5em.
 * @cssprop --foi-gap - Distance of the strip, the notes and the source from what is above them; 1.25em.
 * @cssprop --foi-row-gap - Room above and below the number and the mark of a row; 0.3em.
 * @cssprop --foi-bar-size - Thickness of a bar; 1.2em.
 * @cssprop --foi-strip-size - Thickness of the strip; 2.75em.
 * @cssprop --foi-edge-size - Thickness of the line on top of the card; 3px.
 * @cssprop --foi-edge - Colour of that line; the ink where not given.
 * @cssprop --foi-background - Ground of the card.
 * @cssprop --foi-ink - Text, baselines.
 * @cssprop --foi-quiet-ink - Second text: subtitle, shares, source.
 * @cssprop --foi-rule - Fine rules.
 * @cssprop --foi-mark - Bars and marks.
 * @cssprop --foi-hatch - Hatching of what is not itemised.
 * @cssprop --foi-link - Links.
 * @cssprop --foi-note - Ground of the notes; tracks of bars.
 * @cssprop --foi-on-tone - Letters in the strip, on tones 1, 3 and 5.
 * @cssprop --foi-on-odd-tone - Letters on tones 2 and 4.
 * @cssprop --foi-tone-1 - In the strip, requests granted in full; of classes without a standard meaning, the first, fifth …
 * @cssprop --foi-tone-2 - Requests granted in part; the second, sixth …
 * @cssprop --foi-tone-3 - What the body is unable to provide; the third, seventh …
 * @cssprop --foi-tone-4 - Not processed, unclear, other; the fourth, eighth …
 * @cssprop --foi-tone-5 - Requests refused, and nothing else.
 */
export abstract class FoiChart extends FoiCard {
  static override readonly properties: PropertyDeclarations = { order: {} };

  /** Order of the classes: `value`, or `published` as the report has them. */
  declare order: Order | null | undefined;

  /**
   * The chart as a standalone SVG, always light: title, finding, drawing, notes, source.
   *
   * @param width In pixels, 240 or more; 677 where not given.
   * @returns null while there is no chart.
   */
  async toSVG(width?: number): Promise<string | null> {
    const { card } = this.current ?? {};
    return card ? (await loadActions()).svgOf(this, card, width) : null;
  }

  /** The same as a PNG of twice the density; null while there is no chart. */
  async toPNG(width?: number): Promise<Blob | null> {
    const { card } = this.current ?? {};
    return card ? (await loadActions()).pngOf(this, card, width) : null;
  }

  #beside: BesideTable | undefined;

  protected override async loadDrawing() {
    const module = await loadTable();
    this.#beside ??= new module.BesideTable({
      kind: this.kind,
      press: this.press,
      later: (work) => this.later(work),
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
    const { card, light } = this;
    if (!card || !light || !this.#beside) return card !== null;
    const shown = this.#beside.compose(wording, card, light, this.options(wording));
    if ('kind' in shown) return shown;
    this.card = shown;
    return true;
  }

  protected override content(wording: Wording): TemplateResult {
    const { card, light } = this;
    return card && light && this.#beside
      ? this.#beside.content(card, light, this.level)
      : super.content(wording);
  }

  protected override table(card: Card, view: View): TemplateResult {
    return barTableTemplate(card, view);
  }

  protected override contentAfter(wording: Wording): TemplateResult | null | undefined {
    const { card, light, opened } = this;
    return card && light && this.#beside?.after(wording, card, light, opened);
  }
}
