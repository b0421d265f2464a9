import { keyText } from '../report/observation-key.js';
import type { Code, ObservationKey } from '../report/report.js';
import { translate } from '../report/translate.js';
import { codeLabel, measureLabel, type Wording } from './amounts.js';
import { codesAt } from './code-labels.js';

/**
 * The full name of a figure: measure, category and applicant. A class whose label is not unique is named with its
 * group: a form has several 其他.
 */
export function figureName(wording: Wording, key: ObservationKey): string {
  const { messages, report } = wording;
  const list = report.measures.find(({ id }) => id === key.measure)?.list;
  const places = [`${key.category} ${list}`, `${key.applicant} applicant`];
  return messages.line([
    measureName(wording, key),
    ...places
      .flatMap((place) => codesAt(report, messages.language, place))
      .flatMap((code) => className(wording, code, [list, 'applicant'])),
  ]);
}

function className(wording: Wording, code: Code, lists: readonly (string | undefined)[]): readonly string[] {
  const { messages, report } = wording;
  // Within a group, only the id distinguishes two classes with the same label.
  const own = codeLabel(wording, code);
  const label = (of: Code) => translate(of.label, messages.language, report.language);
  const at = (place: string) => codesAt(report, messages.language, place);
  const alike = [...new Set(lists)].map((list) => at(`${list}/${label(code)}`).length);
  if (alike.reduce((sum, count) => sum + count, 0) < 2) return [own];
  const [group] = at(`${code.parent} ${code.list}`);
  if (group) return [label(group), own];
  return code.list === 'applicant' ? [messages.noteOn(messages.applicant, own)] : [own];
}

/** The name of the measure of a figure. */
export function measureName(wording: Wording, { measure }: ObservationKey): string {
  const found = wording.report.measures.find(({ id }) => id === measure);
  return found ? measureLabel(wording, found) : keyText({ measure });
}
