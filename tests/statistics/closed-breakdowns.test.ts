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

/** A figure: exact, approximate, at least so much, or null. */
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

const value = fc.integer({ min: 0, max: 12 });
const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 4, arbitrary: value.map((number): Drawn => [number]) },
  value.map((number): Drawn => [number, 'approximate-about']),
  value.map((number): Drawn => [number, 'at-least']),
  fc.constantFrom<Drawn>([null, 'blank'], [null, 'not-published'], [null, 'not-applicable']),
);

/** Classes, and a total that is less than their sum, equal to it, or more. */
const closing = fc
  .tuple(
    fc.array(drawn, { maxLength: 5 }),
    fc.integer({ min: -5, max: 5 }),
    fc.constantFrom<FigureStatus | undefined>(undefined, 'approximate-about', 'at-least'),
  )
  .map(([classes, off, status]) => {
    const sum = classes.reduce((all, [number]) => all + (number ?? 0), 0);
    return {
      classes,
      sum,
      total: figureOf(status ? [Math.max(0, sum + off), status] : [Math.max(0, sum + off)]),
    };
  });

const inexact = (status?: FigureStatus) => status === 'approximate-about' || status === 'at-least';

test('closeBreakdown leaves a remainder that is exactly what the classes are short of a total that is known', () => {
  fc.assert(
    fc.property(closing, ({ classes, sum, total }) => {
      const { parts, itemised } = closeBreakdown(measure('m'), total, classes.map(partOf));
      const [remainder, ...others] = parts.filter(({ kind }) => kind === 'remainder');
      const known = classes.filter(([number]) => number !== null);
      const short = sumExactly([total.value ?? 0, -sum]);
      expect(itemised).toBe(sum);
      expect(others).toEqual([]);
      if (known.length === 0 || total.status === 'at-least' || short <= 0) expect(remainder).toBeUndefined();
      else {
        expect(remainder?.figure.value).toBe(short);
        const vague = [total.status, ...known.map(([, status]) => status)].includes('approximate-about');
        expect(remainder?.figure.status).toBe(vague ? 'approximate-about' : undefined);
        expect(remainder?.figure.operands).toHaveLength(known.length + 1);
      }
    }),
    { numRuns: 2000 },
  );
});

/** What classes add up to at the minimum: an approximate one may be less than it says. */
const certain = (classes: readonly Drawn[]) =>
  classes.reduce((all, [number, status]) => all + (status === 'approximate-about' ? 0 : (number ?? 0)), 0);

test('closeBreakdown tells an excess only where the classes exceed an exact total for sure', () => {
  fc.assert(
    fc.property(closing, fc.constantFrom('partition', 'subset'), ({ classes, total }, relation) => {
      const of = measure('m', { relation: relation as 'subset' });
      const { excess } = closeBreakdown(of, total, classes.map(partOf));
      expect(excess).toBe(inexact(total.status) ? 0 : Math.max(0, certain(classes) - (total.value ?? 0)));
    }),
    { numRuns: 2000 },
  );
});

test('closeBreakdown leaves nothing where the classes are no partition, and adds up none that may overlap', () => {
  fc.assert(
    fc.property(closing, fc.constantFrom('subset', 'multi-label', 'none'), ({ classes, total }, relation) => {
      const of = measure('m', { relation: relation as 'subset' });
      const { parts, excess } = closeBreakdown(of, total, classes.map(partOf));
      expect(parts).toHaveLength(classes.length);
      if (relation !== 'subset') expect(excess).toBe(0);
    }),
  );
});

test('closeBreakdown leaves nothing of a whole where that would tell the one figure that is suppressed', () => {
  const total = figureOf([10]);
  const left = (closed: boolean, ...classes: readonly Drawn[]) =>
    closeBreakdown(measure('m'), total, classes.map(partOf), closed).parts.find(
      ({ kind }) => kind === 'remainder',
    )?.figure.value;
  expect(left(true, [7], [null, 'suppressed'])).toBeUndefined();
  expect(left(true, [7], [null, 'suppressed'], [null, 'blank'])).toBe(3);
  expect(left(true, [7], [null, 'suppressed'], [null, 'suppressed'])).toBe(3);
  expect(left(true, [7], [null, 'blank'])).toBe(3);
  // What else is not itemised may be in it.
  expect(left(false, [7], [null, 'suppressed'])).toBe(3);
});

test('compareSums finds a difference, a doubt or nothing, by what is known of both sides', () => {
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
      const vague = classes.some(([, status]) => status === 'approximate-about');
      const none = classes.every(([, status]) => status === 'not-applicable') && classes.length > 0;
      const exact = !open && !vague && !none;
      const least = exact ? sum : certain(classes);
      const most = total.status === 'approximate-about' ? 0 : (total.value ?? 0);
      const difference = sumExactly([most, -least]);
      const sure =
        (!inexact(total.status) && (exact || difference < 0)) ||
        (inexact(total.status) && exact && difference > 0);
      const expected = !sure ? 'not-assessable' : difference === 0 ? undefined : 'error';
      expect(found[0]?.severity).toBe(expected);
      if (expected === 'error') expect(found[0]).toMatchObject({ expected: most, found: least, difference });
      else if (expected) expect(found[0]?.difference).toBeNull();
    }),
    { numRuns: 3000 },
  );
});

test('compareSums has nothing to say where no side is applicable', () => {
  const none = figureOf([null, 'not-applicable']);
  expect(compareSums({ rule: 'partition', subject: key }, [none], [none, none], () => 'error')).toEqual([]);
});

const widely: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 8, arbitrary: drawn },
  value.map((number): Drawn => [number, 'approximate-over']),
  value.map((number): Drawn => [number, 'approximate-under']),
  fc.constant<Drawn>([null, 'suppressed']),
);

/** Every number that a figure may be, on a small scale; what has none may be any. */
const possible = ([value, status]: Drawn): readonly number[] =>
  Array.from({ length: 30 }, (_, number) => number).filter((number) => {
    if (value === null || status === 'approximate-about') return true;
    if (status === 'approximate-over' || status === 'at-least') return number >= value;
    return status === 'approximate-under' ? number < Math.max(1, value) : number === value;
  });

test('largestParts(parts) and smallestPart(parts) name a class only where it is so whatever the figures stand for', () => {
  const seen = { one: 0, tie: 0, none: 0, smallest: 0 };
  fc.assert(
    fc.property(fc.array(widely, { minLength: 2, maxLength: 4 }), (classes) => {
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

test('largestAmong(breakdown, largest) says of what the largest class is the largest', () => {
  fc.assert(
    fc.property(closing, ({ classes, total }) => {
      const breakdown = closeBreakdown(measure('m'), total, classes.map(partOf));
      const largest = largestParts(breakdown.parts.filter(({ kind }) => kind === 'class'));
      const rest = breakdown.parts.find(({ kind }) => kind === 'remainder')?.figure;
      const blank = classes.some(([number, status]) => number === null && status !== 'not-applicable');
      const most = Math.min(...largest.map(({ figure }) => figure.value ?? 0));
      const larger =
        largest.length > 0 && rest && (rest.status === 'approximate-about' || (rest.value ?? 0) >= most);
      expect(largestAmong(breakdown, largest)).toBe(blank ? 'given' : larger ? 'named' : 'all');
    }),
    { numRuns: 2000 },
  );
});
