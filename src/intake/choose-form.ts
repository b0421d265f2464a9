import type { ReadingProblem, Taken } from './reading.js';
import type { StatutoryReading } from './read-statutory.js';

/** The rows of table 三 that exist only in the form of 2021. */
const ONLY_2021: readonly string[] = ['clarification-overdue', 'fee-unpaid', 'other'];

/**
 * Decides the form by what the tables print, not by the year: by the columns of table 二, and by whether 其他处理 is
 * subdivided in table 三. The forms do not differ otherwise, so a page with neither gets the form of 2021, with a
 * problem.
 */
export function chooseForm({ taken, forms, unread, found }: StatutoryReading): {
  readonly form: 'cn-2019' | 'cn-2021';
  readonly problems: readonly ReadingProblem[];
} {
  const divided = taken.some(({ key }) => isOutcome(key) && ONLY_2021.includes(key.category ?? ''));
  const undivided = taken.some(({ key }) => isOutcome(key) && key.category === 'other-disposal');
  const of2019 = forms.includes('cn-2019') || (undivided && !divided);
  const of2021 = forms.includes('cn-2021') || divided;
  const problems: ReadingProblem[] = [];
  const add = (kind: ReadingProblem['kind']) =>
    problems.push({ kind, table: '', row: '', column: '', text: '' });
  if (of2019 && of2021) add('mixed-form');
  if (!of2019 && !of2021 && found.length > 0 && taken.length + unread.length > 0) add('form');
  const form =
    forms.includes('cn-2021') || (of2021 && !forms.includes('cn-2019')) || !of2019 ? 'cn-2021' : 'cn-2019';
  return { form, problems };
}

function isOutcome({ measure }: Taken['key']): boolean {
  return measure === 'request-outcomes';
}
