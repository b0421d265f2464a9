import { keyText } from '../report/observation-key.js';
import type { Code, ObservationKey, Report } from '../report/report.js';
import { translate } from '../report/translate.js';
import { codeLabel, measureLabel, type Wording } from './amounts.js';

/**
 * The full name of a figure: measure, category and applicant. A class whose label is not unique is named with its
 * group: a form has several 其他.
 */
export function figureName(wording: Wording, key: ObservationKey): string {
  const { messages, report } = wording;
  const list = report.measures.find(({ id }) => id === key.measure)?.list;
  const code = (of: string | undefined, id: string | undefined) =>
    report.codes.find((c) => c.list === of && c.id === id);
  const classes = [code(list, key.category), code('applicant', key.applicant)];
  return messages.line([
    measureName(wording, key),
    ...classes.flatMap((found) => (found ? className(wording, found, [list, 'applicant']) : [])),
  ]);
}

function className(wording: Wording, code: Code, lists: readonly (string | undefined)[]): readonly string[] {
  const { messages, report } = wording;
  const label = (of: Code) => translate(of.label, messages.language, report.language);
  // Within one group nothing but its id tells two classes of one label apart.
  const own = codeLabel(wording, code);
  const alike = report.codes.filter((other) => lists.includes(other.list) && label(other) === label(code));
  if (alike.length < 2) return [own];
  const group = groupOf(report, code);
  if (group) return [label(group), own];
  return code.list === 'applicant' ? [messages.noteOn(messages.applicant, own)] : [own];
}

function groupOf({ codes }: Report, { list, parent }: Code): Code | undefined {
  return parent === undefined ? undefined : codes.find((other) => other.list === list && other.id === parent);
}

/** The name of the measure of a figure. */
export function measureName(wording: Wording, { measure }: ObservationKey): string {
  const found = wording.report.measures.find(({ id }) => id === measure);
  return found ? measureLabel(wording, found) : keyText({ measure });
}
