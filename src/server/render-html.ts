import type { Report } from '../report/report.js';
import { lightTheme } from '../theme/theme.js';
import { cardHtml, type CardHtmlOptions, figureHtml } from './card-html.js';
import { type Choice, compose, type Composed, languageIn } from './choice.js';
import { openTag, prose, tag, text } from './markup.js';
import { tagOf } from './server-elements.js';

/** Where an element in a page reads its report again: by a shipped one's id, or an address; its own content otherwise. */
export type DataName = { readonly reportId: string } | { readonly src: string };

/** How a chart stands in its page. `level` is that of its heading, 1 to 6; 2 where not given. */
export interface Placing {
  readonly data?: DataName | undefined;
  readonly level?: number | undefined;
}

/**
 * The snippet for any page: the chart's tag around its heading, finding, table, notes and source. Without the script it
 * is whole. With it, it is a chart of the data that are named, or else of the report that it brings along; the rows of its
 * table carry their keys, by which the two are compared.
 *
 * @returns null if the report does not publish the chart.
 * @throws RangeError for a choice that is not known, or another level.
 */
export function renderSnippet(report: Report, choice: Choice, placing: Placing = {}): string | null {
  const composed = compose(report, choice);
  if (!composed) return null;
  const light = lightContent(composed, placing, { keyed: true });
  const script = placing.data ? '' : jsonChild(report);
  const attributes = { ...attributesOf(report, choice, placing), ...dataAttributes(placing) };
  return `${openTag(tagOf(choice.chart), attributes)}\n${script}${light}\n</${tagOf(choice.chart)}>\n`;
}

/**
 * Plain HTML with its marks: no script, no style sheet, no class, no id. Whole in any page and any editor that knows tables.
 *
 * @returns null if the report does not publish the chart.
 * @throws RangeError for a choice that is not known, or another level.
 */
export function renderHtml(
  report: Report,
  choice: Choice,
  theme = lightTheme,
  placing: Pick<Placing, 'level'> = {},
): string | null {
  const level = levelOf(placing);
  const composed = compose(report, choice);
  if (!composed) return null;
  const { language } = composed.wording.messages;
  if (composed.card) return figureHtml(composed.card, composed.wording, level, theme);
  const { charts, wording } = composed.report;
  const figures = charts.map(({ card }) => figureHtml(card, wording, level + 1, theme));
  const [head, tail] = frameOf(composed, level);
  return `${tag('article', { lang: language }, `\n${head}\n`, ...figures, `${tail}\n`)}\n`;
}

/** Heading, finding, table, notes and source of a chart, or of each of a report, between the tags of an element. */
export function lightContent(composed: Composed, placing: Placing, options: CardHtmlOptions = {}): string {
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
  throw new RangeError(`heading level ${level}: give a whole number from 1 to 6`);
}

/** What stands before and behind the charts of a whole report. */
function frameOf({ report, wording }: Composed, level: number): readonly [head: string, tail: string] {
  if (!report) return ['', ''];
  const { words, findings } = report;
  const { messages } = wording;
  const said = messages.report;
  const heading = (depth: number, title: string) => tag(`h${Math.min(6, depth)}`, {}, prose(title));
  const list = (items: readonly string[]) => tag('ul', {}, ...items.map((item) => tag('li', {}, item)));
  return [
    [
      heading(level, words.title),
      tag('p', {}, prose(messages.line([words.publisher, words.period]))),
      words.revision === null ? '' : tag('p', {}, text(words.revision)),
    ].join('\n'),
    [
      heading(level + 1, said.findings),
      findings.length > 0 ? list(findings.map(prose)) : tag('p', {}, text(said.noFindings)),
      heading(level + 1, said.sources),
      list([
        ...words.sources.map(({ title, url }) =>
          url ? tag('a', { href: url }, prose(title)) : prose(title),
        ),
        ...words.sourceNotes.map(prose),
      ]),
      heading(level + 1, said.citation),
      tag('p', {}, prose(words.citation)),
    ].join('\n'),
  ];
}

/** What the tag of an element says of what is chosen; a whole report has its charts in their usual ways. */
export function attributesOf(report: Report, choice: Choice, { level }: Placing) {
  const { chart, variant, order } = choice;
  return {
    lang: languageIn(report, choice),
    ...(chart !== 'report' && { variant, order }),
    'heading-level': level,
  };
}

/** What the tag of an element says of where its data are. */
export function dataAttributes({ data }: Placing) {
  if (!data) return {};
  return 'reportId' in data ? { 'report-id': data.reportId } : { src: data.src };
}

/** The report itself, as a child that no browser takes for code. */
export function jsonChild(report: Report): string {
  // By its number: what would end the script, or command and turn what shows the code.
  const json = JSON.stringify(report).replace(
    /[<\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/json">${json}</script>\n`;
}
