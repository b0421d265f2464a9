import { unitRuns } from '../marks/unit-runs.js';
import type { UnitMark } from './card.js';

/** A class with its number of cases, and the mark of one of them. */
interface ClassOfCases {
  readonly count: number;
  readonly mark: UnitMark;
}

/** One mark per case, in fives, one class after another. Only the first of each class has its letter. */
export function caseMarks(classes: readonly ClassOfCases[]): readonly (readonly UnitMark[])[] {
  const lettered = new Set<number>();
  return unitRuns(classes.map(({ count }) => count)).map((group) =>
    group.flatMap((index): readonly UnitMark[] => {
      const mark = classes[index]?.mark;
      const first = !lettered.has(index);
      lettered.add(index);
      return mark ? [{ ...mark, letter: first ? mark.letter : '' }] : [];
    }),
  );
}
