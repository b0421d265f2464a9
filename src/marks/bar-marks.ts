import { inexact } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { type Part, withDescendants } from '../statistics/part.js';
import { barFractions } from './bar-fractions.js';
import type { Mark } from './mark.js';
import { unitGroups } from './unit-groups.js';

/**
 * The bars of a block: the amount of each part, and the whole that they are part of; null if there is none. `filled`
 * if the whole is known exactly and nothing exceeds it, so that it can be the track of each bar.
 */
export interface BarBlock {
  readonly values: ReadonlyMap<Part, number | null>;
  readonly whole: number | null;
  readonly filled: boolean;
}

/**
 * The parts of a breakdown and their descendants, as counts. The total of a partition is their whole, unless it is
 * only a lower bound.
 */
export function countsOf({ measure, total, parts, itemised }: Breakdown): BarBlock {
  const known = measure.relation === 'partition' && total?.status !== 'at-least';
  const whole = (known && total?.value) || null;
  const all = withDescendants(parts);
  // A negative value has no bar, and next to it the bars of other parts of the same sum would be wrong.
  const drawn = measure.relation === 'none' || !all.some(({ figure }) => (figure.value ?? 0) < 0);
  const values = new Map(all.map((part) => [part, drawn ? part.figure.value : null]));
  const fits = [itemised, ...values.values()].every((value) => (value ?? 0) <= (whole ?? 0));
  return { values, whole, filled: fits && !inexact(total?.status) };
}

/**
 * The same as shares of the total, computed from the counts. Without counts, the printed share is used, which is
 * rounded: by it, 1 of 3,000 would have no bar. A share with another base has no bar.
 */
export function sharesOf(breakdown: Breakdown): BarBlock {
  const { total } = breakdown;
  const base = total?.status === 'at-least' ? null : total?.value;
  const counts = countsOf(breakdown);
  const values = [...counts.values].map(([part, count]): [Part, number | null] => {
    const printed = part.share?.ofAnother ? null : part.share;
    return [part, count === null ? printed && printed.value / 100 : base ? count / base : null];
  });
  const counted = [...counts.values.values()].some((count) => count !== null);
  const fits = values.every(([, value]) => (value ?? 0) <= 1);
  return { values: new Map(values), whole: 1, filled: fits && (counts.filled || !counted) };
}

/** The bars of blocks on one scale, which extends to the largest whole or part; parts without a bar are omitted. */
export function barMarks(...blocks: readonly BarBlock[]): ReadonlyMap<Part, Mark> {
  const wholes = blocks.map(({ whole }) => whole);
  const all = blocks.flatMap(({ values }) => [...values.values()]);
  const fractions = barFractions([...wholes, ...all]);
  const marks = new Map<Part, Mark>();
  let place = blocks.length;
  blocks.forEach(({ values, filled }, index) => {
    const whole = (filled && fractions[index]) || null;
    for (const part of values.keys()) {
      const length = fractions[place++];
      if (length != null) marks.set(part, { type: 'bar', start: 0, length, whole });
    }
  });
  return marks;
}

/** The same marks, with the bars of all parts but the subjects of the heading pale; a remainder is hatched anyway. */
export function paleExcept(
  marks: ReadonlyMap<Part, Mark>,
  subjects: readonly Part[] = [],
): ReadonlyMap<Part, Mark> {
  if (!subjects.some((part) => marks.has(part))) return marks;
  return new Map(
    [...marks].map(([part, mark]) => [
      part,
      mark.type === 'bar' && part.kind !== 'remainder' && !subjects.includes(part)
        ? { ...mark, pale: true }
        : mark,
    ]),
  );
}

/** The same parts with one square per case instead of their bars. */
export function unitMarks(bars: ReadonlyMap<Part, Mark>): ReadonlyMap<Part, Mark> {
  return new Map(
    [...bars.keys()].map((part) => [part, { type: 'units', groups: unitGroups(part.figure.value ?? 0) }]),
  );
}
