import { formatNumber } from '../locale/format-number.js';
import type { Amount, Messages, Named } from '../locale/messages.js';
import type { Locale } from '../locale/details.js';
import { decimalsOf } from '../report/decimal.js';
import { type Figure, marked } from '../report/figure.js';
import type { Code, Measure, MissingStatus, ObservationKey, Report } from '../report/report.js';
import { isolated } from '../report/one-line.js';
import { translate } from '../report/translate.js';
import { UNSTATED } from '../report/unstated.js';
import { namesMultiplier } from '../report/observed-value.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Part, PartShare } from '../statistics/part.js';
import { bounded } from '../statistics/shown-share.js';
import { codesAt } from './code-labels.js';

/** The text of a language, and the report whose labels are used in its sentences. */
export interface Wording {
  readonly messages: Messages;
  readonly report: Report;
}

/** The same with the text for evidence, files, checks and errors. */
export interface DetailedWording extends Wording {
  readonly messages: Locale;
}

/**
 * The name of a measure's unit: the report's own in this language, else the package's, else the unit id, with its
 * multiplier, as in 万元 or × 10,000 yuan. Empty for a page table that does not state its unit.
 *
 * @param count For the plural; the heading of a column is plural.
 */
export function unitText(
  { messages }: Wording,
  { unit, multiplier = 1, unitLabel }: Measure,
  count = 2,
): string {
  if (unit === UNSTATED) return '';
  const word = isolated(unitLabel?.[messages.language] ?? messages.unit(unit, count) ?? unit);
  return multiplier === 1 || namesMultiplier(word) ? word : messages.manyOf(formatNumber(multiplier), word);
}

/** A figure as shown in a cell: its number, marked if approximate, or why it has none. */
export function figureText(
  { messages }: Wording,
  { value, status }: Pick<Figure, 'value' | 'status'>,
): string {
  if (value === null) return messages.missing[(status as MissingStatus | undefined) ?? 'not-published'];
  const number = formatNumber(value);
  return marked(status) ? messages.approximate(status, number) : number;
}

/** The same with its unit if that has a multiplier: without it, a number of thousands would be wrong. */
export function sizedText(
  wording: Wording,
  { key, value, status }: Pick<Figure, 'key' | 'value' | 'status'>,
): string {
  const measure = wording.report.measures.find(({ id }) => id === key.measure);
  const figure = { value, ...(status && { status }) };
  return measure ? amountOf(wording, figure, measure).bare : figureText(wording, figure);
}

/** A share, or a sum of shares, with all its decimals, at least one. */
export function percentText(value: number): string {
  return `${formatNumber(value, Math.max(1, decimalsOf(value)))}%`;
}

/** The unit of a chart, as a remark; none if it is not stated. */
export function unitRemark({ messages }: Wording, unit: string): readonly string[] {
  return unit === '' ? [] : [messages.unitNote(unit)];
}

/** The label of a row or panel, with its unit if stated. */
export function panelLabel({ messages }: Wording, label: string, unit: string): string {
  return unit === '' ? label : messages.panel(label, unit);
}

/** The header of a column of counts. */
export function countHeading({ messages }: Wording, unit: string): string {
  return unit === '' ? messages.number : messages.count(unit);
}

/** A figure for a sentence, with its unit and bare. */
export function amountOf(
  wording: Wording,
  figure: Pick<Figure, 'value' | 'status'>,
  measure: Measure,
  sign = '',
): Amount {
  const number = figureText(wording, figure) + sign;
  const { value } = figure;
  if (value === null) return { bare: number, full: number };
  const full = wording.messages.quantity(number, unitText(wording, measure, value)).trim();
  return { bare: (measure.multiplier ?? 1) > 1 ? full : number, full };
}

/** The sign of a derived number, which a note below the table explains. */
export const DERIVED_SIGN = '*';

/** The same, marked like the numbers of a table if it is derived. */
export function statedAmount(
  wording: Wording,
  figure: Pick<Figure, 'value' | 'status' | 'operands'>,
  measure: Measure,
): Amount {
  return amountOf(wording, figure, measure, figure.value !== null && figure.operands ? DERIVED_SIGN : '');
}

/**
 * A share as shown in a cell: as printed, or with its decimals, marked if approximate. A derived share that one
 * decimal cannot distinguish from 0 or 100 is shown as a bound: one case in ten thousand is not 0.0%.
 */
export function shareText({ messages }: Wording, share: PartShare): string {
  const { value, digits, status, text } = share;
  if (text !== undefined) return text;
  if (bounded(share)) return value < 50 ? messages.lessThan('0.1%') : messages.moreThan('99.9%');
  const percent = `${formatNumber(value, digits)}%`;
  return status ? messages.approximate(status, percent) : percent;
}

/** The label of a class, or the one for what the report does not itemise. */
export function labelOf(wording: Wording, part: Part): string {
  return part.code ? codeLabel(wording, part.code) : remainderLabel(wording);
}

/** The label of a remainder: not itemised or, in an excerpt, not read. */
export function remainderLabel({ messages, report }: Wording): string {
  return report.excerpt ? messages.missing['not-found'] : messages.remainder;
}

/**
 * The label of a class. Its id is added if its group has another class with that label, or if it is labelled like the
 * remainder.
 */
export function codeLabel({ messages, report }: Wording, code: Code): string {
  const own = translate(code.label, messages.language, report.language);
  // A page table that is compared with the data has the remainder as a class with this id.
  const taken = own === messages.remainder && code.id !== 'remainder';
  return taken || codesAt(report, messages.language, `${code.list}/${code.parent}/${own}`).length > 1
    ? `${own} (${code.id})`
    : own;
}

/** The name of a figure among others of its report: its class, else its applicant, else its measure. */
export function shortName(wording: Wording, key: ObservationKey): string {
  const { report } = wording;
  const measure = report.measures.find(({ id }) => id === key.measure);
  const place =
    key.category === undefined ? `${key.applicant} applicant` : `${key.category} ${measure?.list}`;
  const [code] = codesAt(report, wording.messages.language, place);
  if (code) return codeLabel(wording, code);
  return measure ? measureLabel(wording, measure) : key.measure;
}

/** The name of a measure. Its id is added if the report has figures for another measure with that name. */
export function measureLabel({ messages, report }: Wording, measure: Measure): string {
  const label = (of: Measure) => translate(of.label, messages.language, report.language);
  const own = label(measure);
  const alike = report.measures.some(
    (other) =>
      other.id !== measure.id &&
      label(other) === own &&
      report.observations.some((observation) => observation.measure === other.id),
  );
  return alike ? `${own} (${measure.id})` : own;
}

/**
 * A class for a sentence.
 *
 * @param withShare Whether to include the share; not for few cases, where a percentage would mislead.
 */
export function nameOf(wording: Wording, { measure }: Breakdown, part: Part, withShare = true): Named {
  const { share } = part;
  return {
    label: labelOf(wording, part),
    amount: statedAmount(wording, part.figure, measure),
    share: share && withShare ? { text: shareWithBase(wording, share), derived: share.derived } : null,
  };
}

/** A share, with its base if that is not the total. */
export function shareWithBase(wording: Wording, share: PartShare): string {
  const text = shareText(wording, share);
  if (!share.ofAnother || !share.base) return text;
  return wording.messages.shareOf(text, shortName(wording, share.base.key));
}
