import { allKinds } from '../cards/all-charts.js';
import type { Card } from '../cards/card.js';
import { composeOnce } from '../cards/compose-once.js';
import { composeReport, type ReportCard } from '../cards/compose-report.js';
import { locales } from '../locale/locales.js';
import type { TagName } from '../report/charts.js';
import { acceptedReport } from '../report/accepted-reports.js';
import { type Language, languageOf, LANGUAGES } from '../report/language.js';
import type { Report } from '../report/report.js';
import { type Order, ORDERS } from '../statistics/order-parts.js';
import type { DetailedWording } from '../words/amounts.js';

/**
 * Which chart of a report, and how. `report` is the whole report; `statutory-table` is a table and cannot be a
 * picture. The language defaults to that of the report and may be any tag for it, such as zh-TW; variant and order
 * default to those of the chart.
 */
export interface ChartRequest {
  readonly chart: TagName;
  readonly language?: Language | undefined;
  readonly variant?: string | undefined;
  readonly order?: Order | undefined;
}

/** A composed chart or report; either `card` or `report` is set. */
export type Composed = { readonly wording: DetailedWording } & (
  | { readonly card: Card; readonly report?: undefined }
  | { readonly report: ReportCard; readonly card?: undefined }
);

/**
 * Composes the requested chart or report.
 *
 * @param report A report returned by `readReport`, or a shipped one.
 * @returns null if the report does not publish it.
 * @throws RangeError for an unknown chart, language, variant or order; TypeError for any other object.
 */
export function compose(report: Report, request: ChartRequest): Composed | null {
  if (!acceptedReport(report)) throw new TypeError('expected a report returned by readReport()');
  const messages = locales[languageFor(report, request)];
  const wording = { report, messages };
  const order = request.order && known('order', request.order, ORDERS);
  if (request.chart === 'report') return { wording, report: composeReport(wording) };
  const kind = allKinds.find(({ name }) => name === request.chart);
  if (!kind) throw new RangeError(`unknown chart: ${String(request.chart)}`);
  const variant = variantOf(request, kind.variants);
  const card = composeOnce(kind, report, { messages, variant, order: order ?? kind.order });
  return card && { wording, card };
}

/** The requested variant, or the first. */
function variantOf<T extends string>({ chart, variant }: ChartRequest, all: readonly T[]): T {
  return known(`variant of ${chart}`, variant ?? all[0], all);
}

function known<T extends string>(what: string, value: string | undefined, all: readonly T[]): T {
  const found = all.find((one) => one === value);
  if (found !== undefined) return found;
  throw new RangeError(`unknown ${what}: ${value}; expected one of ${all.join(', ')}`);
}

/**
 * The requested language, or that of the report.
 *
 * @throws RangeError if it is not supported.
 */
export function languageFor(report: Report, { language }: ChartRequest): Language {
  if (language === undefined) return languageOf(report.language) ?? 'zh-Hans';
  const supported = languageOf(language);
  if (supported) return supported;
  throw new RangeError(`unknown language: ${language}; expected one of ${LANGUAGES.join(', ')}`);
}
