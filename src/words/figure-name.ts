import { keyText } from '../report/observation-key.js';
import type { Code, ObservationKey, Report } from '../report/report.js';
import { translate } from '../report/translate.js';
import type { Speaker } from './amounts.js';

/**
 * The full name of a figure: measure, category and applicant. A class whose label is not unique is named with its
 * group: a form has several 其他.
 */
export function figureName(speaker: Speaker, key: ObservationKey): string {
  const { messages, report } = speaker;
  const list = report.measures.find(({ id }) => id === key.measure)?.list;
  const code = (of: string | undefined, id: string | undefined) =>
    report.codes.find((c) => c.list === of && c.id === id);
  const classes = [code(list, key.category), code('applicant', key.applicant)];
  return messages.line([
    measureName(speaker, key),
    ...classes.flatMap((found) => (found ? className(speaker, found, [list, 'applicant']) : [])),
  ]);
}

function className(
  { messages, report }: Speaker,
  code: Code,
  lists: readonly (string | undefined)[],
): readonly string[] {
  const label = (of: Code) => translate(of.label, messages.language, report.language);
  const alike = report.codes.filter((other) => lists.includes(other.list) && label(other) === label(code));
  if (alike.length < 2) return [label(code)];
  const group = groupOf(report, code);
  const siblings = alike.filter(({ list, parent }) => list === code.list && parent === code.parent);
  // In the same group, only the id distinguishes two classes with the same label.
  const own = siblings.length > 1 ? `${label(code)} (${code.id})` : label(code);
  if (group) return [label(group), own];
  return code.list === 'applicant' ? [messages.noteOn(messages.applicant, own)] : [own];
}

function groupOf({ codes }: Report, { list, parent }: Code): Code | undefined {
  return parent === undefined ? undefined : codes.find((other) => other.list === list && other.id === parent);
}

/** The name of the measure of a figure. */
export function measureName({ messages, report }: Speaker, { measure }: ObservationKey): string {
  const found = report.measures.find(({ id }) => id === measure);
  return found ? translate(found.label, messages.language, report.language) : keyText({ measure });
}
