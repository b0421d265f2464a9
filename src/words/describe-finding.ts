import type { Finding, Operand } from '../check/finding.js';
import { formatNumber } from '../locale/format-number.js';
import { decimalsOf } from '../report/decimal.js';
import { findObservation, keyText } from '../report/observation-key.js';
import { printedDecimals } from '../report/printed-numbers.js';
import type { ObservationKey } from '../report/report.js';
import { translate } from '../report/translate.js';
import { type DetailedSpeaker, shareText } from './amounts.js';

/** A finding of `check` as a sentence that names its figure and says what differs from what. */
export function describeFinding(speaker: DetailedSpeaker, finding: Finding): string {
  const { messages } = speaker;
  const { rule, severity, subject, operands, expected, found, difference } = finding;
  const number = (value: number | null) => numberText(speaker, finding, value);
  const names = (side: Operand['side']) =>
    operands
      .filter((operand) => operand.side === side)
      .map(({ key }) => measureName(speaker, key))
      .join(' + ');
  return messages.found({
    rule,
    // Of evidence: whether one number stands in the words, so that it can be named.
    assessable: rule === 'evidence' ? expected !== null : severity !== 'not-assessable',
    subject: figureName(speaker, subject),
    expected: number(expected),
    found: rule === 'share' ? printedShareText(speaker, finding) : number(found),
    difference: number(difference === null ? null : Math.abs(difference)),
    more: (difference ?? 0) < 0,
    left: names('expected'),
    right: names('found'),
  });
}

/** The numbers that the sentence about a finding says, formatted. */
export function findingNumbers(speaker: DetailedSpeaker, finding: Finding): readonly string[] {
  const { expected, found, difference } = finding;
  const sentence = describeFinding(speaker, finding);
  return [expected, found, difference === null ? null : Math.abs(difference)]
    .flatMap((value) => (value === null ? [] : numberText(speaker, finding, value)))
    .filter((text) => sentence.includes(text));
}

/** A number of a finding; a sum of shares at the decimals of the shares. */
function numberText(
  { messages }: DetailedSpeaker,
  { rule, operands }: Finding,
  value: number | null,
): string {
  if (value === null) return messages.missing['not-published'];
  if (rule === 'share') return `${formatNumber(value)}%`;
  if (rule !== 'shares') return formatNumber(value);
  const digits = Math.max(0, ...operands.map((operand) => decimalsOf(operand.value ?? 0)));
  return `${formatNumber(value, value === 100 ? 0 : digits)}%`;
}

/** A printed share as it is told on the chart: at its decimals, and as approximate if it is. */
function printedShareText(speaker: DetailedSpeaker, { subject, found }: Finding): string {
  const share = findObservation(speaker.report, subject)?.share;
  if (!share) return `${found}%`;
  const { value, text, status } = share;
  return shareText(speaker, {
    value,
    digits: printedDecimals(text),
    ...(status && { status }),
    derived: false,
  });
}

/** The name of a figure: its measure, its category and its applicant. */
export function figureName(speaker: DetailedSpeaker, key: ObservationKey): string {
  const { messages, report } = speaker;
  const list = report.measures.find(({ id }) => id === key.measure)?.list;
  const code = (of: string | undefined, id: string | undefined) =>
    report.codes.find((c) => c.list === of && c.id === id);
  const classes = [code(list, key.category), code('applicant', key.applicant)];
  return messages.line([
    measureName(speaker, key),
    ...classes.flatMap((found) => (found ? translate(found.label, messages.language, report.language) : [])),
  ]);
}

function measureName({ messages, report }: DetailedSpeaker, { measure }: ObservationKey): string {
  const found = report.measures.find(({ id }) => id === measure);
  return found ? translate(found.label, messages.language, report.language) : keyText({ measure });
}
