import { keyText } from '../report/observation-key.js';
import type { Code, ObservationKey } from '../report/report.js';
import { translate } from '../report/translate.js';
import { codeLabel, measureLabel, type Wording } from './amounts.js';
import { codeById, timesOf } from './code-labels.js';

/**
 * The full name of a figure: measure, category and applicant. A class whose label is not unique is named with its
 * group: a form has several 其他.
 */
export function figureName(wording: Wording, key: ObservationKey): string {
  const { messages, report } = wording;
  const list = report.measures.find(({ id }) => id === key.measure)?.list;
  const { language } = messages;
  const classes = [
    codeById(report, language, list, key.category),
    codeById(report, language, 'applicant', key.applicant),
  ];
  return messages.line([
    measureName(wording, key),
    ...classes.flatMap((found) => (found ? className(wording, found, [list, 'applicant']) : [])),
  ]);
}

function className(wording: Wording, code: Code, lists: readonly (string | undefined)[]): readonly string[] {
  const { messages, report } = wording;
  // Within one group nothing but its id tells two classes of one label apart.
  const own = codeLabel(wording, code);
  const label = (of: Code) => translate(of.label, messages.language, report.language);
  const alike = [...new Set(lists)].reduce(
    (sum, list) => sum + (list === undefined ? 0 : timesOf(report, messages.language, list, label(code))),
    0,
  );
  if (alike < 2) return [own];
  const group =
    code.parent === undefined ? undefined : codeById(report, messages.language, code.list, code.parent);
  if (group) return [label(group), own];
  return code.list === 'applicant' ? [messages.noteOn(messages.applicant, own)] : [own];
}

/** The name of the measure of a figure. */
export function measureName(wording: Wording, { measure }: ObservationKey): string {
  const found = wording.report.measures.find(({ id }) => id === measure);
  return found ? measureLabel(wording, found) : keyText({ measure });
}
