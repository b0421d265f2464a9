import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSums } from '../../src/check/equality.js';
import { sumExactly } from '../../src/report/decimal.js';
import type { Figure } from '../../src/report/figure.js';
import type { FigureStatus } from '../../src/report/report.js';
import { closeBreakdown } from '../../src/statistics/breakdown.js';
import type { Part } from '../../src/statistics/part.js';
import { largestAmong, largestParts, smallestPart } from '../../src/words/extremes.js';
import { measure } from '../report/tiny-report.js';

/** A figure: exact, approximate, at-least, or null. */
type Drawn = readonly [value: number | null, status?: FigureStatus];

const key = { measure: 'm' };
const figureOf = ([value, status]: Drawn): Figure => ({ key, value, ...(status && { status }) });
const partOf = (drawn: Drawn, index: number): Part => ({
  kind: 'class',
  id: String(index),
  figure: figureOf(drawn),
  share: null,
  parts: [],
});

const count = fc.integer({ min: 0, max: 12 });
const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 10, arbitrary: count.map((number): Drawn => [number]) },
  count.map((number): Drawn => [number, 'approximate-about']),
  count.map((number): Drawn => [number, 'approximate-over']),
  count.map((number): Drawn => [number, 'approximate-under']),
  count.map((number): Drawn => [number, 'at-least']),
  fc.constantFrom<Drawn>(
    [null, 'blank'],
    [null, 'not-published'],
    [null, 'not-applicable'],
    [null, 'suppressed'],
  ),
);

/** Classes, and a total that is less than, equal to, or more than their sum. */
const closing = fc
  .tuple(
    fc.array(drawn, { maxLength: 5 }),
    fc.integer({ min: -5, max: 5 }),
    fc.constantFrom<FigureStatus | undefined>(
      undefined,
      undefined,
      undefined,
      'approximate-about',
      'approximate-over',
      'approximate-under',
      'at-least',
    ),
  )
  .map(([classes, off, status]) => {
    const sum = classes.reduce((all, [number]) => all + (number ?? 0), 0);
    return {
      classes,
      sum,
      total: figureOf(status ? [Math.max(0, sum + off), status] : [Math.max(0, sum + off)]),
    };
  });

const vague = (status?: FigureStatus) => status?.startsWith('approximate') ?? false;
const inexact = (status?: FigureStatus) => vague(status) || status === 'at-least';
const unknown = ([number, status]: Drawn) => number === null && status !== 'not-applicable';

test('closeBreakdown has a remainder of a known total, unless inexact figures may account for it', () => {
  const seen = { left: 0, short: 0, none: 0 };
  fc.assert(
    fc.property(closing, fc.boolean(), ({ classes, sum, total }, closed) => {
      const { parts, itemised, short } = closeBreakdown(measure('m'), total, classes.map(partOf), closed);
      const [remainder, ...others] = parts.filter(({ kind }) => kind === 'remainder');
      const known = classes.filter(([number]) => number !== null);
      const blank = classes.filter(unknown);
      const left = sumExactly([total.value ?? 0, -sum]);
      const statuses = known.map(([, status]) => status);
      const certain = closed
        ? ![total.status, ...statuses].some(inexact)
        : statuses.every((status) => !status || status === 'approximate-under') &&
          (!total.status || total.status === 'approximate-over');
      const revealed = closed && blank.length === 1 && blank[0]?.[1] === 'suppressed';
      const apart = known.length > 0 && certain && !revealed ? Math.max(0, left) : 0;
      const error = closed && blank.length === 0;
      seen[apart === 0 ? 'none' : error ? 'short' : 'left'] += 1;
      expect(itemised).toBe(sum);
      expect(others).toEqual([]);
      expect(short).toBe(error ? apart : 0);
      expect(remainder?.figure.value ?? 0).toBe(error ? 0 : apart);
      if (!remainder) return;
      const over = vague(total.status) && !statuses.some(vague) ? 'approximate-over' : 'approximate-about';
      expect(remainder.figure.status).toBe([total.status, ...statuses].some(vague) ? over : undefined);
      expect(remainder.figure.operands).toHaveLength(known.length + 1);
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
});

test('closeBreakdown reports exhaustive classes as short if compareSums does', () => {
  fc.assert(
    fc.property(closing, ({ classes, total }) => {
      const { short, excess } = closeBreakdown(measure('m'), total, classes.map(partOf), true);
      const [found] = compareSums(
        { rule: 'partition', subject: key },
        [total],
        classes.map(figureOf),
        () => 'error',
      );
      const difference = found?.severity === 'error' && !inexact(total.status) ? found.difference : 0;
      if (classes.some(([number]) => number !== null)) expect(short - excess).toBe(difference);
    }),
    { numRuns: 3000 },
  );
});

/** The minimum sum of classes: “about” and “nearly” may be less than stated. */
const certain = (classes: readonly Drawn[]) =>
  classes.reduce((all, [number, status]) => all + (/about|under/.test(status ?? '') ? 0 : (number ?? 0)), 0);

test('closeBreakdown has an excess only if the classes certainly exceed an exact total', () => {
  fc.assert(
    fc.property(closing, fc.constantFrom('partition', 'subset'), ({ classes, total }, relation) => {
      const of = measure('m', { relation: relation as 'subset' });
      const { excess } = closeBreakdown(of, total, classes.map(partOf));
      expect(excess).toBe(inexact(total.status) ? 0 : Math.max(0, certain(classes) - (total.value ?? 0)));
    }),
    { numRuns: 2000 },
  );
});

test('closeBreakdown has no remainder unless the classes are a partition, and does not add up overlapping ones', () => {
  fc.assert(
    fc.property(closing, fc.constantFrom('subset', 'multi-label', 'none'), ({ classes, total }, relation) => {
      const of = measure('m', { relation: relation as 'subset' });
      const { parts, excess } = closeBreakdown(of, total, classes.map(partOf));
      expect(parts).toHaveLength(classes.length);
      if (relation !== 'subset') expect(excess).toBe(0);
    }),
  );
});

test('closeBreakdown has no remainder that would reveal the only suppressed figure', () => {
  const total = figureOf([10]);
  const left = (closed: boolean, ...classes: readonly Drawn[]) =>
    closeBreakdown(measure('m'), total, classes.map(partOf), closed).parts.find(
      ({ kind }) => kind === 'remainder',
    )?.figure.value;
  expect(left(true, [7], [null, 'suppressed'])).toBeUndefined();
  expect(left(true, [7], [null, 'suppressed'], [null, 'blank'])).toBe(3);
  expect(left(true, [7], [null, 'suppressed'], [null, 'suppressed'])).toBe(3);
  expect(left(true, [7], [null, 'blank'])).toBe(3);
  // Other figures that are not itemised may account for it.
  expect(left(false, [7], [null, 'suppressed'])).toBe(3);
  // The group with a blank member may account for it.
  expect(left(true, [7, 'at-least'], [null, 'blank'])).toBeUndefined();
});

test('compareSums finds a difference, a doubt or nothing, depending on what is known of both sides', () => {
  fc.assert(
    fc.property(closing, ({ classes, sum, total }) => {
      const found = compareSums(
        { rule: 'partition', subject: key },
        [total],
        classes.map(figureOf),
        () => 'error',
      );
      const open = classes.some(
        ([number, status]) => status === 'at-least' || (number === null && status !== 'not-applicable'),
      );
      const rough = classes.some(([, status]) => vague(status));
      const none = classes.every(([, status]) => status === 'not-applicable') && classes.length > 0;
      const exact = !open && !rough && !none;
      const least = exact ? sum : certain(classes);
      const most = /about|under/.test(total.status ?? '') ? 0 : (total.value ?? 0);
      const difference = sumExactly([most, -least]);
      const sure =
        (!inexact(total.status) && (exact || difference < 0)) ||
        (inexact(total.status) && exact && difference > 0);
      const known = none ? !inexact(total.status) : sure;
      const expected = !known ? 'not-assessable' : none || difference === 0 ? undefined : 'error';
      expect(found[0]?.severity).toBe(expected);
      if (expected === 'error') expect(found[0]).toMatchObject({ expected: most, found: least, difference });
      else if (expected) expect(found[0]?.difference).toBeNull();
    }),
    { numRuns: 3000 },
  );
});

test('compareSums finds nothing if no side is applicable', () => {
  const none = figureOf([null, 'not-applicable']);
  expect(compareSums({ rule: 'partition', subject: key }, [none], [none, none], () => 'error')).toEqual([]);
});

/** Every number that a figure may be, on a small scale; a figure without a value may be any. */
const possible = ([value, status]: Drawn): readonly number[] =>
  Array.from({ length: 30 }, (_, number) => number).filter((number) => {
    if (value === null || status === 'approximate-about') return true;
    if (status === 'approximate-over' || status === 'at-least') return number >= value;
    return status === 'approximate-under' ? number < Math.max(1, value) : number === value;
  });

test('largestParts(parts) and smallestPart(parts) name a class only if that is certain for all possible values', () => {
  const seen = { one: 0, tie: 0, none: 0, smallest: 0 };
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 2, maxLength: 4 }), (classes) => {
      const parts = classes.map(partOf);
      const given = classes.filter(([number]) => number !== null);
      const named = (part: Part) => possible(classes[parts.indexOf(part)] ?? [null]);
      const largest = largestParts(parts);
      const others = parts.filter((part) => part.figure.value !== null && !largest.includes(part));
      seen[largest.length > 1 ? 'tie' : largest.length > 0 ? 'one' : 'none'] += 1;
      if (largest.length > 0) {
        expect(given.length).toBeGreaterThan(1);
        const least = Math.min(...largest.flatMap(named));
        if (largest.length > 1) expect(new Set(largest.flatMap(named))).toEqual(new Set([least]));
        for (const other of others) expect(Math.max(...named(other))).toBeLessThan(least);
      }
      const smallest = smallestPart(parts);
      if (smallest) {
        seen.smallest += 1;
        const most = Math.max(...named(smallest));
        const rest = parts.filter((part) => part !== smallest && part.figure.value !== null);
        for (const other of rest) expect(Math.min(...named(other))).toBeGreaterThan(most);
      }
      const numbers = given.flatMap(([number, status]) => (status || number === null ? [] : number));
      if (numbers.length === classes.length && Math.max(...numbers) > 0)
        expect(largest.length).toBe(numbers.filter((number) => number === Math.max(...numbers)).length);
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});

test('largestAmong(breakdown, largest) states what the largest class is the largest of', () => {
  fc.assert(
    fc.property(closing, ({ classes, total }) => {
      const breakdown = closeBreakdown(measure('m'), total, classes.map(partOf));
      const largest = largestParts(breakdown.parts.filter(({ kind }) => kind === 'class'));
      const rest = breakdown.parts.find(({ kind }) => kind === 'remainder')?.figure;
      const blank = classes.some(([number, status]) => number === null && status !== 'not-applicable');
      const most = Math.min(...largest.map(({ figure }) => figure.value ?? 0));
      const larger =
        largest.length > 0 && rest && (/about|over/.test(rest.status ?? '') || (rest.value ?? 0) >= most);
      expect(largestAmong(breakdown, largest)).toBe(blank ? 'given' : larger ? 'named' : 'all');
    }),
    { numRuns: 2000 },
  );
});
