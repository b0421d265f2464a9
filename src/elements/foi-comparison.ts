import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import { composeComparison, type ComparisonCard } from '../cards/compose-comparison.js';
import { seriesMessagesOf } from '../locale/load-series-messages.js';
import { type Bodies, bodiesOf, BODY_ORDERS } from '../series/comparison.js';
import type { SeriesData } from '../series/series-data.js';
import { linesOf } from '../table/table.js';
import type { SeriesWords } from '../words/describe-series.js';
import { hasRemainder, hintTemplate, rowTableTemplate } from './card-template.js';
import { comparisonStyles } from './comparison-styles.js';
import { findBodies } from './find-bodies.js';
import { FoiCard } from './foi-card.js';
import { FoiReports, reportsKind } from './foi-reports.js';
import { hatchTemplate } from './marks.js';
import { tokenOf } from './token-of.js';
import type { View } from './view.js';

/** The number of bodies that are shown at once. */
const AT_ONCE = 20;

/**
 * Many bodies in one year: a row per body, with its number, what it is part of, and a bar.
 *
 * @tagname foi-comparison
 * @csspart search - The search for a body, of more than twenty.
 */
export class FoiComparison extends FoiReports<Bodies> {
  static override readonly styles = [FoiCard.styles, comparisonStyles].flat();

  static override readonly properties: PropertyDeclarations = {
    figure: {},
    order: {},
    own: {},
    whole: {},
  };

  protected override readonly kind = reportsKind('comparison');

  /** What is compared: a topic, such as `requests-received` (the default), or a class of outcome, such as `granted-in-full`. */
  declare figure: string | null | undefined;

  /** Order of the bodies: as given (`published`, the default), by `value` or by `name`. */
  declare order: (typeof BODY_ORDERS)[number] | null | undefined;

  /** The id of the body, or of its report, that comes first and is named as the own one. */
  declare own: string | null | undefined;

  /** The id of the body, or of its report, of which all others are part: what they leave of it is shown. */
  declare whole: string | null | undefined;

  #query = '';
  #all = false;

  protected override make(data: SeriesData): Bodies | null {
    return bodiesOf(data);
  }

  protected override compose(bodies: Bodies, words: SeriesWords): ComparisonCard | null {
    const { figure, own, whole } = this;
    const order = tokenOf(this, 'order', this.order, BODY_ORDERS, 'published');
    return composeComparison(
      bodies,
      { figure: figure || 'requests-received', order, own: own || null, whole: whole || null },
      words,
    );
  }

  protected override reportsIn({ reports }: Bodies) {
    return reports;
  }

  protected override table(card: Card, view: View): TemplateResult {
    const all = card.table?.bodies.flatMap(linesOf).length ?? 0;
    const words = seriesMessagesOf(view.messages.language)?.comparison;
    if (all <= AT_ONCE || !words) return rowsTemplate(card, view);
    const found = findBodies(card as ComparisonCard, this.#query, this.#all ? all : AT_ONCE);
    return html`<div class="search" part="search">
        <label
          >${words.search}
          <input type="search" autocomplete="off" .value=${this.#query} @input=${this.#search}
        /></label>
        <span role="status">${words.shown(found.shown, all)}</span>
      </div>
      ${rowsTemplate(found.card, view)}
      ${
        found.more
          ? html`<button type="button" class="show-all" part="button" @click=${this.#showAll}>
              ${words.showAll(all)}
            </button>`
          : nothing
      }`;
  }

  protected override press(event: Event): void {
    if (!(event.target as Element).closest('.show-all')) super.press(event);
  }

  #search({ target }: Event): void {
    this.#query = (target as HTMLInputElement).value;
    this.requestUpdate();
  }

  #showAll(): void {
    this.#all = true;
    this.requestUpdate();
    // The button is gone: the focus goes to the first body that it added.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('tbody [part="number"]')[AT_ONCE]?.focus(),
    );
  }
}

function rowsTemplate(card: Card, view: View): TemplateResult {
  const { table } = card;
  return html`${table && hasRemainder(table) ? hatchTemplate : nothing}
  ${table ? html`${hintTemplate(view)}${rowTableTemplate(card, table, view)}` : nothing}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-comparison': FoiComparison;
  }
}
