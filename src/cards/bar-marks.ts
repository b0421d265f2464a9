import { barFractions } from '../marks/bar-fractions.js';
import { approximate } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import type { Mark } from './card.js';
import { withDescendants } from './card-rows.js';

/**
 * The bars of a block: how much each part is, and the whole that they are parts of; null for none. `filled` if it is
 * known exactly and nothing exceeds it, so that it can be drawn as the track of each bar.
 */
export interface BarBlock {
  readonly values: ReadonlyMap<Part, number | null>;
  readonly whole: number | null;
  readonly filled: boolean;
}

/** The parts of a breakdown, and those below them, as counts; the total of a partition is their whole. */
export function countsOf({ measure, total, parts, itemised }: Breakdown): BarBlock {
  const whole = measure.relation === 'partition' && total?.value ? total.value : null;
  const values = new Map(withDescendants(parts).map((part) => [part, part.figure.value]));
  const fits = [itemised, ...values.values()].every((value) => (value ?? 0) <= (whole ?? 0));
  return { values, whole, filled: fits && !approximate(total?.status) };
}

/**
 * The same as shares of the total: of the counts, and where the report has no count, of the share that it prints. A
 * share that is shown is rounded, and 1 of 3,000 would have no bar.
 */
export function sharesOf(breakdown: Breakdown): BarBlock {
  const base = breakdown.total?.value;
  const counts = countsOf(breakdown);
  const values = [...counts.values].map(([part, count]): [Part, number | null] => [
    part,
    count === null ? part.share && part.share.value / 100 : base ? count / base : null,
  ]);
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
