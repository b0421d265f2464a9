import { keyText } from '../report/observation-key.js';
import type { ObservationKey } from '../report/report.js';
import { translate } from '../report/translate.js';
import type { Speaker } from './amounts.js';

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

/** The name of the measure of a figure. */
export function measureName({ messages, report }: Speaker, { measure }: ObservationKey): string {
  const found = report.measures.find(({ id }) => id === measure);
  return found ? translate(found.label, messages.language, report.language) : keyText({ measure });
}
