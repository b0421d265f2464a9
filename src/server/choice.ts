import { allCharts } from '../cards/all-charts.js';
import type { Card } from '../cards/card.js';
import { composeOnce } from '../cards/compose-once.js';
import { composeReport, type ReportCard } from '../cards/compose-report.js';
import { statutoryTable } from '../cards/compose-statutory-table.js';
import { locales } from '../locale/locales.js';
import type { TagName } from '../report/charts.js';
import { acceptedReport } from '../report/accepted-reports.js';
import { type Language, languageOf, LANGUAGES } from '../report/language.js';
import type { Report } from '../report/report.js';
import { type Order, ORDERS } from '../statistics/order-parts.js';
import type { DetailedWording } from '../words/amounts.js';

/**
 * Which chart of a report, and how. `report` is all of it; `statutory-table` is a table, and no picture. The language
 * is the report's own where not given, and may be any tag of one, such as zh-TW; variant and order are the chart's usual
 * ones.
 */
export interface Choice {
  readonly chart: TagName;
  readonly language?: Language | undefined;
  readonly variant?: string | undefined;
  readonly order?: Order | undefined;
}

/** A chart or a whole report, composed; exactly one of `card` and `report` is there. */
export type Composed = { readonly wording: DetailedWording } & (
  | { readonly card: Card; readonly report?: undefined }
  | { readonly report: ReportCard; readonly card?: undefined }
);

/**
 * Composes what was chosen.
 *
 * @param report One that `readReport` accepted, or a shipped one.
 * @returns null if the report does not publish it.
 * @throws RangeError for a chart, language, variant or order that is not known; TypeError for another object.
 */
export function compose(report: Report, choice: Choice): Composed | null {
  if (!acceptedReport(report)) throw new TypeError('not a report that readReport() accepted');
  const messages = locales[languageIn(report, choice)];
  const wording = { report, messages };
  const order = choice.order && known('order', choice.order, ORDERS);
  if (choice.chart === 'report') return { wording, report: composeReport(wording) };
  const kind = [...allCharts, statutoryTable].find(({ name }) => name === choice.chart);
  if (!kind) throw new RangeError(`no such chart: ${String(choice.chart)}`);
  const variant = variantOf(choice, kind.variants);
  const card = composeOnce(kind, report, { messages, variant, order: order ?? kind.order });
  return card && { wording, card };
}

/** The variant that was chosen, else the first. */
function variantOf<T extends string>({ chart, variant }: Choice, all: readonly T[]): T {
  return known(`variant of ${chart}`, variant ?? all[0], all);
}

function known<T extends string>(what: string, value: string | undefined, all: readonly T[]): T {
  const found = all.find((one) => one === value);
  if (found !== undefined) return found;
  throw new RangeError(`no such ${what}: ${value}; known are ${all.join(', ')}`);
}

/**
 * The language to speak: the one chosen, else the report's own.
 *
 * @throws RangeError for one that we do not speak.
 */
export function languageIn(report: Report, { language }: Choice): Language {
  if (language === undefined) return languageOf(report.language) ?? 'zh-Hans';
  const spoken = languageOf(language);
  if (spoken) return spoken;
  throw new RangeError(`no such language: ${language}; known are ${LANGUAGES.join(', ')}`);
}
