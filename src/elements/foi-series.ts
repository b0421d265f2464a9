import { html, type TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import { composeOverYears } from '../cards/compose-over-years.js';
import type { SeriesCard } from '../cards/series-card.js';
import type { SelectYears } from '../cards/year-content.js';
import type { SeriesData } from '../series/series-data.js';
import { type Series, seriesOf } from '../series/series.js';
import type { SeriesWords } from '../words/describe-series.js';
import { FoiCard } from './foi-card.js';
import { FoiReports } from './foi-reports.js';
import { hatchTemplate } from './marks.js';
import type { View } from './view.js';
import { yearDrawingStyles } from './year-drawing-styles.js';
import { yearTableStyles } from './year-table-styles.js';
import { yearTablesTemplate } from './year-table-template.js';

/**
 * A chart of several reports of one body.
 *
 * @csspart panel - The drawing of one statistic.
 * @csspart panel-label - The name of that statistic.
 * @csspart figure - The cell of a figure.
 * @csspart change - The change from the previous year.
 */
export abstract class FoiSeries extends FoiReports<Series> {
  static override readonly styles = [FoiCard.styles, yearDrawingStyles, yearTableStyles].flat();

  /** Selects its content from a series. */
  protected abstract readonly select: SelectYears;

  /** What is drawn above its tables. */
  protected abstract readonly drawings: readonly ((card: SeriesCard) => TemplateResult)[];

  protected override make(data: SeriesData): Series | null {
    return seriesOf(data);
  }

  protected override compose(series: Series, words: SeriesWords): SeriesCard | null {
    return composeOverYears(this.select, series, words);
  }

  protected override reportsIn({ places }: Series) {
    return places.flatMap(({ report }) => report ?? []);
  }

  protected override table(card: Card, view: View): TemplateResult {
    const own = card as SeriesCard;
    // Screen readers read the tables.
    return html`<div class="over-years" part="drawing" aria-hidden="true">
        ${hatchTemplate} ${this.drawings.map((draw) => draw(own))}
      </div>
      ${yearTablesTemplate(own, view)}`;
  }
}
