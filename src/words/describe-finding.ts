import type { Finding, Operand } from '../check/finding.js';
import { formatNumber } from '../locale/format-number.js';
import { keyText } from '../report/observation-key.js';
import type { ObservationKey } from '../report/report.js';
import { translate } from '../report/translate.js';
import type { Speaker } from './amounts.js';

/** A finding of `check` as a sentence that names its figure and says what differs from what. */
export function describeFinding(speaker: Speaker, finding: Finding): string {
  const { messages } = speaker;
  const { rule, severity, subject, operands, expected, found, difference } = finding;
  const percent = rule === 'share' || rule === 'shares';
  const number = (value: number | null) => {
    if (value === null) return messages.missing['not-published'];
    return percent ? `${formatNumber(value, messages.language)}%` : formatNumber(value, messages.language);
  };
  const names = (side: Operand['side']) =>
    operands
      .filter((operand) => operand.side === side)
      .map(({ key }) => measureName(speaker, key))
      .join(' + ');
  return messages.found({
    rule,
    assessable: severity !== 'not-assessable',
    subject: figureName(speaker, subject),
    expected: number(expected),
    found: number(found),
    difference: number(difference === null ? null : Math.abs(difference)),
    more: (difference ?? 0) < 0,
    left: names('expected'),
    right: names('found'),
  });
}

/** The numbers that the sentence about a finding says, formatted; those that are not known are left out. */
export function findingNumbers({ messages }: Speaker, finding: Finding): readonly string[] {
  const { rule, expected, found, difference } = finding;
  const sign = rule === 'share' || rule === 'shares' ? '%' : '';
  return [expected, found, difference].flatMap((value) =>
    value === null ? [] : `${formatNumber(Math.abs(value), messages.language)}${sign}`,
  );
}

/** The name of a figure: its measure, its category and its applicant. */
export function figureName(speaker: Speaker, key: ObservationKey): string {
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

function measureName({ messages, report }: Speaker, { measure }: ObservationKey): string {
  const found = report.measures.find(({ id }) => id === measure);
  return found ? translate(found.label, messages.language, report.language) : keyText({ measure });
}
