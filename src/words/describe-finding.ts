import type { Finding, Operand } from '../check/finding.js';
import { formatNumber } from '../locale/format-number.js';
import { decimalsOf } from '../report/decimal.js';
import { figureOf, inexact } from '../report/figure.js';
import { breakDown } from '../statistics/breakdown.js';
import { withDescendants } from '../statistics/part.js';
import { type DetailedWording, shareWithBase, sizedText } from './amounts.js';
import { figureName, measureName } from './figure-name.js';

/** Describes a finding of `check` in a sentence that names its figure and the values that differ. */
export function describeFinding(wording: DetailedWording, finding: Finding): string {
  const { messages } = wording;
  const { rule, severity, subject, operands, expected, difference } = finding;
  const [total] = operands;
  const totalDerived =
    /^(?:partition|applicants|part)$/.test(rule) && total && figureOf(wording.report, total.key)?.operands;
  const number = (part: 'expected' | 'found' | 'difference', value = finding[part]) =>
    numberText(wording, finding, part, value);
  const assessable = severity !== 'not-assessable';
  const unclear = operands.filter(({ key, value }) => {
    const status = figureOf(wording.report, key)?.status;
    return (value === null && status !== 'not-applicable') || inexact(status);
  });
  const names = (side: Operand['side']) =>
    operands
      .filter((operand) => operand.side === side)
      .map(({ key }) => measureName(wording, key))
      .join(' + ');
  return messages.found({
    rule,
    // For evidence: whether the quotation contains exactly one number, which can then be named.
    assessable: rule === 'evidence' ? expected !== null : assessable,
    ofNothing:
      rule === 'share' &&
      operands.some(({ side, value }, at) => side === 'expected' && at > 0 && value === 0),
    subject:
      rule === 'identity' && !assessable
        ? [...new Set(unclear.map(({ key }) => figureName(wording, key)))].join(' + ')
        : figureName(wording, subject),
    expected: number('expected') + (totalDerived ? messages.derived : ''),
    found: rule === 'share' ? printedShareText(wording, finding) : number('found'),
    difference: number('difference', difference === null ? null : Math.abs(difference)),
    more: (difference ?? 0) < 0,
    left: names('expected'),
    right: names('found'),
  });
}

/** The numbers in the sentence about a finding, formatted, by role. */
export function findingNumbers(
  wording: DetailedWording,
  finding: Finding,
): readonly { readonly part: 'expected' | 'found' | 'difference'; readonly text: string }[] {
  const sentence = describeFinding(wording, finding);
  return (['expected', 'found', 'difference'] as const).flatMap((part) => {
    const value = finding[part];
    if (value === null) return [];
    const text = numberText(wording, finding, part, part === 'difference' ? Math.abs(value) : value);
    return sentence.includes(text) ? [{ part, text }] : [];
  });
}

/** A number of a finding; a sum of shares with the decimals of the shares. */
function numberText(
  wording: DetailedWording,
  { rule, operands, subject, atLeast }: Finding,
  part: 'expected' | 'found' | 'difference',
  value: number | null,
): string {
  if (value === null) return wording.messages.missing['not-published'];
  if (rule === 'share') return `${formatNumber(value)}%`;
  const status = atLeast?.includes(part) ? ('at-least' as const) : undefined;
  if (rule !== 'shares') return sizedText(wording, { key: subject, value, ...(status && { status }) });
  const digits = Math.max(0, ...operands.map((operand) => decimalsOf(operand.value ?? 0)));
  return `${formatNumber(value, value === 100 ? 0 : digits)}%`;
}

/** A printed share as shown in the chart, with its base if that is not the total. */
function printedShareText(wording: DetailedWording, { subject, found }: Finding): string {
  const { measure, applicant } = subject;
  const { parts } = breakDown(wording.report, { measure, applicant });
  const share = withDescendants(parts).find(({ id }) => id === subject.category)?.share;
  return share ? shareWithBase(wording, share) : `${found}%`;
}
