import type { Report } from '../report/report.js';
import { lightTheme } from '../theme/theme.js';
import { cardHtml, type CardHtmlOptions, figureHtml } from './card-html.js';
import { type ChartRequest, compose, type Composed, languageFor } from './chart-request.js';
import { openTag, prose, tag, text } from './markup.js';
import { tagOfChart } from './server-elements.js';
import { webAddress } from './web-address.js';

/**
 * The data of an element in a page: the id of a shipped report, or an address. Otherwise the element contains its
 * report.
 */
export type DataName = { readonly reportId: string } | { readonly src: string };

/** How a chart is placed in its page. `level` is the level of its heading, 1 to 6; default 2. */
export interface Placing {
  readonly data?: DataName | undefined;
  readonly level?: number | undefined;
}

/**
 * Renders a snippet for any page: the chart's tag around its heading, summary, table, notes and source. It is
 * complete without the script. With the script, it is a chart of the named data, or of the report that it contains;
 * its rows carry keys, by which the table is compared with the data.
 *
 * @returns null if the report does not publish the chart.
 * @throws RangeError for an unknown chart, variant or order, an invalid heading level, or a `src` that is not a web address.
 */
export function renderSnippet(report: Report, request: ChartRequest, placing: Placing = {}): string | null {
  const composed = compose(report, request);
  if (!composed) return null;
  const inner = plainContent(composed, placing, { keyed: true });
  const script = placing.data ? '' : jsonScript(report);
  const fold = request.chart !== 'report' && request.chart !== 'statutory-table' ? { fold: '' } : {};
  const attributes = { ...chartAttributes(report, request, placing), ...fold, ...dataAttributes(placing) };
  return `${openTag(tagOfChart(request.chart), attributes)}\n${script}${inner}\n</${tagOfChart(request.chart)}>\n`;
}

/**
 * Renders plain HTML with marks, without script, style sheet, class or id. It is complete in any page and in any
 * editor that accepts tables.
 *
 * @returns null if the report does not publish the chart.
 * @throws RangeError for an unknown chart, variant or order, or an invalid heading level.
 */
export function renderHtml(
  report: Report,
  request: ChartRequest,
  theme = lightTheme,
  placing: Pick<Placing, 'level'> = {},
): string | null {
  const level = levelOf(placing);
  const composed = compose(report, request);
  if (!composed) return null;
  const { language } = composed.wording.messages;
  if (composed.card) return figureHtml(composed.card, composed.wording, level, theme);
  const { charts, wording } = composed.report;
  const figures = charts.map(({ card }) => figureHtml(card, wording, level + 1, theme));
  const [head, tail] = frameOf(composed, level);
  return `${tag('article', { lang: language }, `\n${head}\n`, ...figures, `${tail}\n`)}\n`;
}

/**
 * The heading, summary, table, notes and source of a chart, or of each chart of a report, for use inside an element.
 */
export function plainContent(composed: Composed, placing: Placing, options: CardHtmlOptions = {}): string {
  const level = levelOf(placing);
  const { styled = true } = options;
  if (composed.card) return cardHtml(composed.card, composed.wording, { ...options, level });
  const { charts, wording } = composed.report;
  const cards = charts.map(({ card }) => cardHtml(card, wording, { styled, level: level + 1 }));
  const [head, tail] = frameOf(composed, level);
  return [head, ...cards, tail].join('\n');
}

function levelOf({ level = 2 }: Placing): number {
  if (Number.isInteger(level) && level >= 1 && level <= 6) return level;
  throw new RangeError(`heading level ${level}: expected a whole number from 1 to 6`);
}

/** The content before and after the charts of a whole report. */
function frameOf({ report, wording }: Composed, level: number): readonly [head: string, tail: string] {
  if (!report) return ['', ''];
  const { words, findings } = report;
  const { messages } = wording;
  const labels = messages.report;
  const heading = (depth: number, title: string) => tag(`h${Math.min(6, depth)}`, {}, prose(title));
  const list = (items: readonly string[]) => tag('ul', {}, ...items.map((item) => tag('li', {}, item)));
  return [
    [
      heading(level, words.title),
      words.subtitle === '' ? '' : tag('p', {}, prose(words.subtitle)),
      words.revision === null ? '' : tag('p', {}, text(words.revision)),
    ].join('\n'),
    [
      heading(level + 1, labels.findings),
      findings.length > 0 ? list(findings.map(prose)) : tag('p', {}, text(labels.noFindings)),
      heading(level + 1, labels.sources),
      list([
        ...words.sources.map(({ title, url }) =>
          url ? tag('a', { href: url }, prose(title)) : prose(title),
        ),
        ...words.sourceNotes.map(prose),
      ]),
      heading(level + 1, labels.citation),
      tag('p', {}, prose(words.citation)),
    ].join('\n'),
  ];
}

/** The attributes of an element for a request; the charts of a whole report use their defaults. */
export function chartAttributes(report: Report, request: ChartRequest, { level }: Placing) {
  const { chart, variant, order } = request;
  return {
    lang: languageFor(report, request),
    ...(chart !== 'report' && { variant, order }),
    'heading-level': level,
  };
}

/** The attributes that name the data of an element. */
export function dataAttributes({ data }: Placing) {
  if (!data) return {};
  return 'reportId' in data ? { 'report-id': data.reportId } : { src: webAddress('src', data.src) };
}

/** A report, or several, as a child element that no browser runs as code. */
export function jsonScript(report: object): string {
  // Escapes characters that would end the script, or control or reorder the displayed code.
  const json = JSON.stringify(report).replace(
    /[<\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/json">${json}</script>\n`;
}
