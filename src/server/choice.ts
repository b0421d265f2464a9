import { allCharts } from '../cards/all-charts.js';
import type { Card } from '../cards/card.js';
import { composeOnce } from '../cards/compose-once.js';
import { composeReport, type ReportCard } from '../cards/compose-report.js';
import { locales } from '../locale/locales.js';
import type { ChartName } from '../locale/messages.js';
import { acceptedReport } from '../report/accepted-reports.js';
import { type Language, languageOf } from '../report/language.js';
import type { Report } from '../report/report.js';
import type { Order } from '../statistics/order-parts.js';
import type { DetailedSpeaker } from '../words/amounts.js';

/**
 * Which chart of a report, and how. `report` is all of it. The language is the report's own where not given; variant
 * and order are the chart's usual ones.
 */
export interface Choice {
  readonly chart: Exclude<ChartName, 'check' | 'statutory-table'>;
  readonly language?: Language | undefined;
  readonly variant?: string | undefined;
  readonly order?: Order | undefined;
}

/** A chart, or a whole report, composed; exactly one of `card` and `report` is there. */
export type Composed =
  | { readonly speaker: DetailedSpeaker; readonly card: Card; readonly report: null }
  | { readonly speaker: DetailedSpeaker; readonly card: null; readonly report: ReportCard };

/**
 * Composes what was chosen.
 *
 * @param report One that `readReport` accepted, or a shipped one.
 * @returns null if the report does not publish it.
 * @throws RangeError for a chart or variant that is not known; TypeError for another object.
 */
export function compose(report: Report, choice: Choice): Composed | null {
  if (!acceptedReport(report)) throw new TypeError('not a report that readReport() accepted');
  const messages = locales[languageIn(report, choice)];
  const speaker = { report, messages };
  if (choice.chart === 'report') return { speaker, card: null, report: composeReport(speaker) };
  const kind = allCharts.find(({ name }) => name === choice.chart);
  if (!kind) throw new RangeError(`no such chart: ${String(choice.chart)}`);
  const variant = choice.variant ?? kind.variants[0] ?? '';
  if (!kind.variants.includes(variant))
    throw new RangeError(
      `no such variant of ${choice.chart}: ${variant}; known are ${kind.variants.join(', ')}`,
    );
  const card = composeOnce(kind, report, { messages, variant, order: choice.order ?? kind.order });
  return card && { speaker, card, report: null };
}

/** The language to speak: the one chosen, else the report's own. */
export function languageIn(report: Report, { language }: Choice): Language {
  return language ?? languageOf(report.language) ?? 'zh-Hans';
}
