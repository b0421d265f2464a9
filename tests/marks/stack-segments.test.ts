import { array, assert, nat, option, property } from 'fast-check';
import { expect, test } from 'vitest';
import { stackBars } from '../../src/marks/stack-bars.js';
import { stackSegments } from '../../src/marks/stack-segments.js';

test('stackSegments(stacks) lays values end to end on one scale, so that unequal stacks are seen to differ', () => {
  expect(
    stackSegments([
      [3, 1],
      [1, 1],
    ]),
  ).toEqual([
    {
      length: 1,
      segments: [
        { start: 0, length: 0.75 },
        { start: 0.75, length: 0.25 },
      ],
    },
    {
      length: 0.5,
      segments: [
        { start: 0, length: 0.25 },
        { start: 0.25, length: 0.25 },
      ],
    },
  ]);
});

test('stackSegments(stacks) has no segment for a value that is 0, negative or not published, and no gap in its place', () => {
  const [stack] = stackSegments([[null, 2, 0, -5, 2]]);
  expect(stack?.segments).toEqual([null, { start: 0, length: 0.5 }, null, null, { start: 0.5, length: 0.5 }]);
  expect(stackSegments([[0, null], []])).toEqual([
    { length: 0, segments: [null, null] },
    { length: 0, segments: [] },
  ]);
  expect(stackSegments([])).toEqual([]);
});

test('stackSegments(stacks): whatever the values, each segment begins where the last ends, and the longest stack ends at 1', () => {
  const counts = array(option(nat(1e9)), { maxLength: 5 });
  assert(
    property(array(counts, { minLength: 1, maxLength: 4 }), (stacks) => {
      const laid = stackSegments(stacks);
      for (const { segments, length } of laid) {
        let end = 0;
        for (const segment of segments) {
          if (!segment) continue;
          expect(segment.start).toBeCloseTo(end, 12);
          expect(segment.length).toBeGreaterThan(0);
          end = segment.start + segment.length;
        }
        expect(end).toBeCloseTo(length, 12);
      }
      const any = stacks.flat().some((value) => value);
      expect(Math.max(...laid.map(({ length }) => length))).toBeCloseTo(any ? 1 : 0, 12);
    }),
  );
});

test('stackBars(stacks) draws the track of a stack whose sum is known, and none where it is only a minimum', () => {
  const bar = (start: number, length: number, whole: number | null) => ({
    type: 'bar',
    start,
    length,
    whole,
  });
  expect(
    stackBars([
      { values: [3, 1], exact: true },
      { values: [1, null], exact: false },
    ]),
  ).toEqual([
    [bar(0, 0.75, 1), bar(0.75, 0.25, 1)],
    [bar(0, 0.25, null), null],
  ]);
  expect(stackBars([{ values: [0, 0], exact: true }])).toEqual([[null, null]]);
});
