import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutPanels, linePath, type YearPanel } from '../../src/marks/year-panel.js';

const value = (at: number, own: number) => ({ at, value: own, open: false });
const input = (values: readonly number[], segments: readonly (readonly number[])[] = []) => ({
  places: values.length,
  values: values.map((own, at) => value(at, own)),
  segments,
});
const panels = (...inputs: readonly Parameters<typeof layOutPanels>[0][number][]) => layOutPanels(inputs, 4);
const panel = (...of: Parameters<typeof input>) => panels(input(...of))[0] as YearPanel;

/** The same with numbers too long to stand over every mark. */
const long = (...of: Parameters<typeof input>) => ({ ...input(...of), characters: 12 });

test('layOutPanels draws columns on a scale from 0, which ends at a round number', () => {
  const { kind, marks, ticks } = panels(long([3511, 3525, 3830]))[0] as YearPanel;
  expect(kind).toBe('columns');
  expect(ticks.map((tick) => tick.value)).toEqual([0, 1000, 2000, 3000, 4000]);
  expect(ticks[0]?.y).toBe(1);
  expect(marks.map(({ y }) => Math.round((1 - y) * 4000))).toEqual([3511, 3525, 3830]);
});

test('layOutPanels draws lines only for segments of four or more', () => {
  expect(panel([1, 2, 3, 4], [[0, 1, 2]]).lines).toEqual([]);
  const joined = panel([1, 2, 3, 4, 5], [[0, 1, 2, 3], [4]]);
  expect(joined.kind).toBe('lines');
  expect(joined.lines.map((line) => line.map(({ at }) => at))).toEqual([[0, 1, 2, 3]]);
});

test('layOutPanels draws all panels on the scale of the largest, and nothing but 0 on its own', () => {
  expect(panels(input([121]), input([3830]))[0]?.marks[0]?.y).toBeCloseTo(1 - 121 / 4000, 10);
  expect(panel([0, 0])).toMatchObject({ ticks: [{ value: 0, y: 1 }], marks: [{ y: 1 }, { y: 1 }] });
  expect(panel([]).bands).toEqual([]);
});

test('layOutPanels puts a break in the middle between two places, and none before the first', () => {
  const { bands } = panel([1, 2, 3]);
  const [one, two] = bands;
  expect(one?.before).toBeNull();
  expect(two?.before).toBeCloseTo(((one?.left ?? 0) + (one?.width ?? 0) + (two?.left ?? 0)) / 2, 10);
});

test('layOutPanels prints the number of every column, without an axis, or of none', () => {
  const numbers = (own: YearPanel | undefined) => own?.marks.filter(({ anchor }) => anchor).length;
  const few = panel([1, 2, 3]);
  const many = panels(long([1, 2, 3]))[0];
  expect([few, many].map(numbers)).toEqual([3, 0]);
  expect([few, many].map((own) => own?.full)).toEqual([true, false]);
  expect(few.ticks).toEqual([{ value: 0, y: 1 }]);
  // One long number in a group is enough.
  expect(panels(input([1, 2, 3]), long([1, 2, 3])).map(numbers)).toEqual([0, 0]);
});

test('layOutPanels prints some numbers of a line, inside its plot', () => {
  const [own] = panels({ ...long([9, 2, 3, 4, 5, 6], [[0, 1, 2, 3, 4, 5]]), characters: 5 });
  expect(own?.marks.map(({ anchor }) => anchor)).toEqual(['start', null, null, null, null, 'end']);
});

test('linePath joins marks in a box of 100 by 100', () => {
  const [line = []] = panel([4, 0, 4, 2], [[0, 1, 2, 3]]).lines;
  expect(linePath(line)).toBe('M12.5,0L37.5,100L62.5,0L87.5,50');
});

test('layOutPanels keeps every mark inside its plot and in order, for any values', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1e9 }), { minLength: 1, maxLength: 40 }), (values) => {
      const { marks, bands } = panel(values);
      expect(bands).toHaveLength(values.length);
      marks.forEach(({ x, y, left, width }, index) => {
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(1);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(1 + 1e-9);
        expect(x).toBeGreaterThan(marks[index - 1]?.x ?? 0);
      });
    }),
    { numRuns: 100, seed: 2026 },
  );
});
