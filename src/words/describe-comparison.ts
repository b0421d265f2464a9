import { max, min } from 'd3';
import { formatNumber } from '../locale/format-number.js';
import type { Report } from '../report/report.js';
import { translate } from '../report/translate.js';
import { type ComparedFigure, type Rest, shareIn } from '../series/comparison.js';
import { hasExactValue } from '../series/series-rows.js';
import { FEW_CASES } from '../statistics/few-cases.js';
import { amountOf, figureText, shareText } from './amounts.js';
import type { SeriesWords } from './describe-series.js';
import { periodText, publisherText } from './sources.js';

/** The name of a body at the time of its report. */
export function bodyName({ messages }: SeriesWords, report: Report): string {
  const { body } = report;
  return body
    ? translate(body.name, messages.language, report.language)
    : publisherText({ messages, report });
}

/** What the heading of a comparison states. `comparable` if all bodies count the same, in reports of one scope. */
export interface ComparisonHeading {
  readonly label: string;
  readonly period: string;
  readonly figures: readonly ComparedFigure[];
  readonly own: ComparedFigure | null;
  readonly comparable: boolean;
}

/** The own body, the number of bodies, and the smallest and the largest number. */
export function headingOf(
  { label, period, figures, own, comparable }: ComparisonHeading,
  words: SeriesWords,
): string {
  const { messages } = words;
  const textOf = (one: ComparedFigure, size: 'full' | 'bare') => {
    const share = shareIn(one);
    const wording = { messages, report: one.report };
    return share ? shareText(wording, share) : amountOf(wording, one.figure, one.measure)[size];
  };
  const shown = figures.flatMap((one) => {
    const value = one.base ? shareIn(one)?.value : hasExactValue(one) ? one.figure.value : null;
    return value == null ? [] : [{ one, value }];
  });
  const [least, most] = [min(shown, ({ value }) => value), max(shown, ({ value }) => value)];
  const ends = [least, most].flatMap((end) => {
    const found = shown.find(({ value }) => value === end)?.one;
    return found ? textOf(found, 'bare') : [];
  });
  const [from, to] = ends;
  return words.own.comparison.heading(
    label,
    period,
    figures.length,
    own && { name: bodyName(words, own.report), amount: textOf(own, 'full') },
    comparable && shown.length > 1 && from !== undefined && to !== undefined ? [from, to] : null,
  );
}

/** What the notes of a comparison are about. */
export interface ComparisonFacts {
  readonly found: readonly { readonly report: Report; readonly figure: ComparedFigure | null }[];
  readonly parts: readonly ComparedFigure[];
  readonly others: readonly Report[];
  readonly rest: Rest | null;
  readonly whole: ComparedFigure | null;
}

/** Bodies with few cases, without a figure or of another period; the sum of the parts of a whole. */
export function comparisonNotes(
  { found, parts, others, rest, whole }: ComparisonFacts,
  words: SeriesWords,
): readonly string[] {
  const { messages, own } = words;
  const { comparison } = own;
  const nameOf = (report: Report) => bodyName(words, report);
  const few = parts.filter((one) => one.base && one.few).map(({ report }) => nameOf(report));
  const missing = found.filter(({ figure }) => !figure).map(({ report }) => nameOf(report));
  const dated = others.map((report) =>
    messages.noteOn(nameOf(report), periodText({ messages, report }, report.period)),
  );
  return [
    ...(few.length > 0 ? [comparison.few(few, FEW_CASES)] : []),
    ...(missing.length > 0 ? [comparison.missing(missing)] : []),
    ...(dated.length > 0 ? [comparison.otherPeriods(dated)] : []),
    ...(whole ? [sumNote(whole, rest, words)] : []),
  ].filter((note) => note !== '');
}

function sumNote(whole: ComparedFigure, rest: Rest | null, words: SeriesWords): string {
  const { comparison } = words.own;
  const name = bodyName(words, whole.report);
  if (!rest) return comparison.notSummed(name);
  const total = figureText({ messages: words.messages, report: whole.report }, whole.figure);
  const [sum, left] = [formatNumber(rest.sum), formatNumber(Math.abs(rest.left))];
  if (rest.left === 0) return '';
  return rest.left > 0
    ? comparison.rest(name, total, sum, left)
    : comparison.exceeded(name, total, sum, left);
}
