import { composeOverYears } from '../cards/compose-over-years.js';
import { selectAppeals } from '../cards/select-appeals.js';
import { selectDisclosure } from '../cards/select-disclosure.js';
import { selectRequests } from '../cards/select-requests.js';
import type { SelectYears } from '../cards/year-content.js';
import { reportsCsv } from '../cards/reports-csv.js';
import { type ComparisonCard, composeComparison } from '../cards/compose-comparison.js';
import type { SeriesCard } from '../cards/series-card.js';
import { locales } from '../locale/locales.js';
import type { SeriesMessages } from '../locale/series-messages.js';
import { seriesMessages as en } from '../locale/en-series.js';
import { addSeriesMessages } from '../locale/load-series-messages.js';
import { seriesMessages as hans } from '../locale/zh-hans-series.js';
import { seriesMessages as hant } from '../locale/zh-hant-series.js';
import { drawCard, pictureText } from '../picture/draw-card.js';
import { drawSeries, seriesText } from '../picture/draw-series.js';
import { sceneSvg } from '../picture/scene-svg.js';
import { acceptedReport } from '../report/accepted-reports.js';
import { chartRow, type ReportsName, type SeriesName } from '../report/charts.js';
import type { Report } from '../report/report.js';
import { type Language, languageOf } from '../report/language.js';
import { bodiesOf, type Compared } from '../series/comparison.js';
import type { SeriesData } from '../series/series-data.js';
import { seriesOf } from '../series/series.js';
import { lightTheme } from '../theme/theme.js';
import { cardHtml, type CardHtmlOptions } from './card-html.js';
import { openTag, tag } from './markup.js';
import type { SeriesWords } from '../words/describe-series.js';
import { jsonScript } from './render-html.js';

const WORDS: Readonly<Record<Language, SeriesMessages>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

const SELECTED: Readonly<Record<SeriesName, SelectYears>> = {
  'requests-over-years': selectRequests,
  'disclosure-over-years': selectDisclosure,
  'appeals-over-years': selectAppeals,
};

// On a server, no element waits for text.
Object.values(WORDS).forEach(addSeriesMessages);

/**
 * The requested chart of several reports, and its options. The language defaults to that of the latest report. The last
 * four are those of the comparison.
 */
export interface SeriesRequest extends Partial<Compared> {
  readonly chart: ReportsName;
  readonly language?: Language | undefined;
  readonly level?: number | undefined;
}

/** A composed chart of several reports; `latest` is the one that names its language. */
export interface ComposedSeries {
  readonly card: SeriesCard | ComparisonCard;
  readonly language: Language;
  readonly latest: Report;
}

/**
 * Composes a chart of several reports; null if no report publishes it.
 *
 * @throws TypeError if an object is not an accepted report; RangeError for an unknown chart or language.
 */
export function composeSeries(data: SeriesData, request: SeriesRequest): ComposedSeries | null {
  const { chart, language } = request;
  if (!data.reports.every(acceptedReport)) throw new TypeError('expected reports returned by readReport()');
  const { of } = chartRow(chart) ?? {};
  if (of !== 'years' && of !== 'bodies') throw new RangeError(`unknown chart: ${String(chart)}`);
  const latest = (chart === 'comparison' ? bodiesOf(data) : seriesOf(data))?.latest;
  if (!latest) return null;
  const resolved = languageOf(language ?? latest.language) ?? (language ? undefined : 'zh-Hans');
  if (!resolved) throw new RangeError(`unknown language: ${language}`);
  const words = { messages: locales[resolved], own: WORDS[resolved] };
  const card = chart === 'comparison' ? comparisonOf(data, request, words) : overYears(data, chart, words);
  return card && { card, language: resolved, latest };
}

function overYears(data: SeriesData, chart: SeriesName, words: SeriesWords): SeriesCard | null {
  const series = seriesOf(data);
  return series && composeOverYears(SELECTED[chart], series, words);
}

function comparisonOf(
  data: SeriesData,
  { figure = 'requests-received', order = 'published', own = null, whole = null }: SeriesRequest,
  words: SeriesWords,
): ComparisonCard | null {
  const bodies = bodiesOf(data);
  return bodies && composeComparison(bodies, { figure, order, own, whole }, words);
}

/** A chart of several reports as plain HTML, with its drawings; null if no report publishes it. */
export function renderSeriesHtml(
  data: SeriesData,
  request: SeriesRequest,
  theme = lightTheme,
): string | null {
  const composed = composeSeries(data, request);
  if (!composed) return null;
  const html = plainHtml(composed, { level: request.level ?? 2, theme, styled: true });
  return `${tag('div', { lang: composed.language }, '\n', html, '\n')}\n`;
}

/** Its plain content. `theme`: the colours of its drawings; null to omit them. */
export function plainHtml({ card, language, latest }: ComposedSeries, options: CardHtmlOptions): string {
  return cardHtml(card, { messages: locales[language], report: latest }, options);
}

/** The snippet: the tag of the chart around its reports and its plain content, which is complete without the script. */
export function renderSeriesSnippet(data: SeriesData, request: SeriesRequest): string | null {
  const composed = composeSeries(data, request);
  if (!composed) return null;
  const html = plainHtml(composed, { level: request.level ?? 2, theme: null, styled: true });
  return `${openTag(tagOf(request), attributesOf(request, composed))}\n${jsonScript(data)}${html}\n</${tagOf(request)}>\n`;
}

/** A chart of several reports as a standalone SVG. */
export function renderSeriesSvg(
  data: SeriesData,
  request: SeriesRequest,
  width?: number,
  theme = lightTheme,
): string | null {
  const composed = composeSeries(data, request);
  if (!composed) return null;
  const { card } = composed;
  return sceneSvg('axis' in card ? drawSeries(card, width, theme) : drawCard(card, width, theme));
}

/** The alternative text of this SVG. */
export function renderSeriesAlternative(data: SeriesData, request: SeriesRequest): string | null {
  const { card } = composeSeries(data, request) ?? {};
  if (!card) return null;
  return 'axis' in card ? seriesText(card) : pictureText(card);
}

/** The figures of a chart of several reports as CSV. */
export function renderSeriesCsv(data: SeriesData, request: SeriesRequest): string | null {
  const composed = composeSeries(data, request);
  if (!composed) return null;
  const { card, language } = composed;
  return reportsCsv(locales[language], WORDS[language], card);
}

/** The tag of a chart of several reports. */
export function tagOf({ chart }: SeriesRequest): string {
  return `foi-${chart}`;
}

/** The attributes of the tag: language, level of the heading, and what a comparison compares. */
export function attributesOf(
  { level, figure, order, own, whole }: SeriesRequest,
  { language }: ComposedSeries,
) {
  return {
    lang: language,
    'heading-level': level,
    figure,
    order,
    own: own ?? undefined,
    whole: whole ?? undefined,
  };
}
