import { barFractions } from '../marks/bar-fractions.js';
import { inexact } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { type Part, withDescendants } from '../statistics/part.js';
import type { Mark } from '../table/table.js';

/**
 * The bars of a block: how much each part is, and the whole that they are parts of; null for none. `filled` if it is
 * known exactly and nothing exceeds it, so that it can be drawn as the track of each bar.
 */
export interface BarBlock {
  readonly values: ReadonlyMap<Part, number | null>;
  readonly whole: number | null;
  readonly filled: boolean;
}

/**
 * The parts of a breakdown, and those below them, as counts. The total of a partition is their whole, unless it is only
 * known to be no less.
 */
export function countsOf({ measure, total, parts, itemised }: Breakdown): BarBlock {
  const known = measure.relation === 'partition' && total?.status !== 'at-least';
  const whole = (known && total?.value) || null;
  const all = withDescendants(parts);
  // What goes below 0 has no bar, and beside it no bar of what it is added up with is true.
  const drawn = measure.relation === 'none' || !all.some(({ figure }) => (figure.value ?? 0) < 0);
  const values = new Map(all.map((part) => [part, drawn ? part.figure.value : null]));
  const fits = [itemised, ...values.values()].every((value) => (value ?? 0) <= (whole ?? 0));
  return { values, whole, filled: fits && !inexact(total?.status) };
}

/**
 * The same as shares of the total: from the counts, and where there is none, from the printed share, which is rounded;
 * by it 1 of 3,000 would have no bar. What is a share of something else has none.
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

/** The bars of blocks on one scale, which reaches to the largest whole or part; a part without a bar is left out. */
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
