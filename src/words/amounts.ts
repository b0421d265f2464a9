import { formatNumber } from '../locale/format-number.js';
import type { Amount, Locale, Messages, Named } from '../locale/messages.js';
import { approximate, type Figure } from '../report/figure.js';
import type { ApproximateStatus, Measure, MissingStatus, Report } from '../report/report.js';
import { translate } from '../report/translate.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Part, PartShare } from '../statistics/part.js';

/** Who speaks: the words of a language, and the report whose labels they put into sentences. */
export interface Speaker {
  readonly messages: Messages;
  readonly report: Report;
}

/** Who can also speak of evidence, files, checks and failures. */
export interface DetailedSpeaker extends Speaker {
  readonly messages: Locale;
}

/**
 * The word for a measure's unit: the report's own in this language, else ours, else the unit itself.
 *
 * @param count How many, for the plural; a column says many.
 */
export function unitText({ messages }: Speaker, { unit, multiplier, unitLabel }: Measure, count = 2): string {
  return unitLabel?.[messages.language] ?? messages.unit(unit, multiplier ?? 1, count) ?? unit;
}

/**
 * A figure as it stands in a cell: its number, told as approximate if it is, or why there is none.
 */
export function figureText(
  { messages }: Speaker,
  { value, status }: Pick<Figure, 'value' | 'status'>,
): string {
  if (value === null) return messages.missing[(status as MissingStatus | undefined) ?? 'not-published'];
  const number = formatNumber(value);
  return approximate(status) ? messages.approximate(status as ApproximateStatus, number) : number;
}

/** A figure in a sentence, with its unit and bare. */
export function amountOf(
  speaker: Speaker,
  figure: Pick<Figure, 'value' | 'status'>,
  measure: Measure,
): Amount {
  const bare = figureText(speaker, figure);
  const { value } = figure;
  return {
    bare,
    full: value === null ? bare : speaker.messages.quantity(bare, unitText(speaker, measure, value)),
  };
}

/** A share as it stands in a cell: at its decimals, told as approximate if it is. */
export function shareText({ messages }: Speaker, { value, digits, status, text }: PartShare): string {
  if (text !== undefined) return text;
  const percent = `${formatNumber(value, digits)}%`;
  return status ? messages.approximate(status, percent) : percent;
}

/** The label of a class, or the one for what the report does not itemise. */
export function labelOf({ messages, report }: Speaker, part: Part): string {
  return part.code ? translate(part.code.label, messages.language, report.language) : messages.remainder;
}

/** The name of a measure. */
export function measureLabel({ messages, report }: Speaker, measure: Measure): string {
  return translate(measure.label, messages.language, report.language);
}

/**
 * A class as a sentence names it.
 *
 * @param withShare Without where there are few cases: then a percentage would mislead.
 */
export function nameOf(speaker: Speaker, { measure }: Breakdown, part: Part, withShare = true): Named {
  const { share } = part;
  return {
    label: labelOf(speaker, part),
    amount: amountOf(speaker, part.figure, measure),
    share: share && withShare ? { text: shareText(speaker, share), derived: share.derived } : null,
  };
}
