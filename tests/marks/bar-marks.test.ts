import { expect, test } from 'vitest';
import { type BarBlock, barMarks, countsOf, sharesOf } from '../../src/marks/bar-marks.js';
import { breakDown } from '../../src/statistics/breakdown.js';
import type { Measure, Observation } from '../../src/report/report.js';
import { code, figure, measure, share, tinyReport } from '../report/tiny-report.js';

const CODES = [code('a'), code('b'), code('a1', { parent: 'a' }), code('a2', { parent: 'a' })];
const about = { status: 'approximate-about' } as const;

function breakdownOf(observations: readonly Observation[], more: Partial<Measure> = {}) {
  const report = tinyReport({ measures: [measure('m', more)], codes: CODES, observations });
  return breakDown(report, { measure: 'm' });
}

const figureOf = (id: string, value: number) => ({ key: { measure: id }, value });

/** What is drawn of each part, as `length of whole`; a part without a bar is left out. */
function drawn(...blocks: readonly BarBlock[]): readonly string[] {
  return [...barMarks(...blocks)].map(([{ id }, mark]) =>
    mark.type === 'bar' ? `${id} ${mark.length} of ${mark.whole}` : mark.type,
  );
}

test('bars of a partition end where their share of the total ends, on a track that is the total', () => {
  const parts = [figure('m', 100), figure('m/a', 25), figure('m/b', 75)];
  expect(drawn(countsOf(breakdownOf(parts)))).toEqual(['a 0.25 of 1', 'b 0.75 of 1']);
});

test('the remainder and the classes of a group are parts of the total, too', () => {
  const parts = [figure('m', 8), figure('m/a', 4), figure('m/a1', 1), figure('m/b', 2)];
  expect(drawn(countsOf(breakdownOf(parts)))).toEqual([
    'a 0.5 of 1',
    'a1 0.125 of 1',
    'b 0.25 of 1',
    'remainder 0.25 of 1',
  ]);
});

test('a value above 0 has a bar, however small; 0 and unknown values have none', () => {
  const parts = [figure('m', 10_000_000), figure('m/a', 1), figure('m/b', 0), figure('m/a1', null)];
  expect(drawn(countsOf(breakdownOf(parts)))[0]).toBe('a 1e-7 of 1');
  expect(drawn(countsOf(breakdownOf(parts))).length).toBe(2);
  expect(drawn(sharesOf(breakdownOf(parts)))[0]).toBe('a 1e-7 of 1');
});

test.each<readonly [string, Partial<Measure>, readonly Observation[], readonly string[]]>([
  ['no partition', { relation: 'subset' }, [figure('m', 100), figure('m/a', 25)], ['a 1 of null']],
  ['no total', {}, [figure('m/a', 25), figure('m/b', 50)], ['a 0.5 of null', 'b 1 of null']],
  ['a total of 0 and a class above it', {}, [figure('m', 0), figure('m/a', 25)], ['a 1 of null']],
  [
    'an approximate total',
    {},
    [figure('m', 100, about), figure('m/a', 25), figure('m/b', 50)],
    ['a 0.25 of null', 'b 0.5 of null'],
  ],
  [
    'classes that exceed the total together',
    {},
    [figure('m', 100), figure('m/a', 75), figure('m/b', 50)],
    ['a 0.75 of null', 'b 0.5 of null'],
  ],
  [
    'a class larger than the total',
    {},
    [figure('m', 100), figure('m/a', 200), figure('m/b', 50)],
    ['a 1 of null', 'b 0.25 of null'],
  ],
  [
    'a member larger than the total',
    {},
    [figure('m', 100), figure('m/a', 50), figure('m/a1', 200), figure('m/b', 50)],
    ['a 0.25 of null', 'a1 1 of null', 'b 0.25 of null'],
  ],
])('bars have no track, and none is longer than the scale: %s', (_, more, observations, expected) => {
  expect(drawn(countsOf(breakdownOf(observations, more)))).toEqual(expected);
});

test('decimals that add up to their total fill it', () => {
  const parts = [figure('m', 0.3), figure('m/a', 0.1), figure('m/b', 0.2)];
  expect(drawn(countsOf(breakdownOf(parts)))[1]).toBe(`b ${0.2 / 0.3} of 1`);
});

test('bars of several blocks share one scale, each on the track of its own total', () => {
  const [large, small] = [
    breakdownOf([figure('m', 200), figure('m/a', 100), figure('m/b', 100)]),
    breakdownOf([figure('m', 20), figure('m/a', 5), figure('m/b', 15)]),
  ];
  expect(drawn(countsOf(large), countsOf(small))).toEqual([
    'a 0.5 of 1',
    'b 0.5 of 1',
    'a 0.025 of 0.1',
    'b 0.075 of 0.1',
  ]);
});

test('as shares, blocks of different sizes are comparable', () => {
  const [large, small] = [
    breakdownOf([figure('m', 200), figure('m/a', 150), figure('m/b', 50)]),
    breakdownOf([figure('m', 20), figure('m/a', 5), figure('m/b', 15)]),
  ];
  expect(drawn(sharesOf(large), sharesOf(small))).toEqual([
    'a 0.75 of 1',
    'b 0.25 of 1',
    'a 0.25 of 1',
    'b 0.75 of 1',
  ]);
});

test('a share is computed from its counts; the printed one is used only if there is no count', () => {
  const printed = { share: share('0.0%', 0) };
  const counted = breakdownOf([figure('m', 4000), figure('m/a', 1, printed), figure('m/b', 3999)]);
  expect(drawn(sharesOf(counted))[0]).toBe('a 0.00025 of 1');
  const uncounted = breakdownOf(
    [
      figure('m', 618),
      figure('m/a', null, { share: share('55%', 55) }),
      figure('m/b', null, { share: share('11%', 11) }),
    ],
    { relation: 'subset' },
  );
  expect(drawn(sharesOf(uncounted))).toEqual(['a 0.55 of 1', 'b 0.11 of 1']);
});

test('a share above 100% fills the scale, and no bar of its block has a track', () => {
  const [wrong, right] = [
    breakdownOf([figure('m', 100), figure('m/a', 200)]),
    breakdownOf([figure('m', 20), figure('m/a', 5), figure('m/b', 15)]),
  ];
  expect(drawn(sharesOf(wrong), sharesOf(right))).toEqual([
    'a 1 of null',
    'a 0.125 of 0.5',
    'b 0.375 of 0.5',
  ]);
});

test('a total with a blank member has no track: it may be larger', () => {
  const block = breakdownOf([figure('m', 100), figure('m/a', 25), figure('m/b', 50)]);
  const total = { ...figureOf('m', 100), status: 'at-least' as const };
  const least = { ...block, total, parts: block.parts.slice(0, 2) };
  expect(drawn(countsOf(least))).toEqual(['a 0.5 of null', 'b 1 of null']);
  expect(drawn(sharesOf(least))).toEqual([]);
});

test('a share with another base has no bar among shares of the total', () => {
  const observations = [
    figure('m', 618),
    figure('n', 20),
    figure('m/a', null, { share: share('55%', 55) }),
    figure('m/b', null, { share: share('90%', 90, 'n') }),
  ];
  const measures = [measure('m', { relation: 'subset' }), measure('n')];
  const report = tinyReport({ measures, codes: CODES, observations });
  expect(drawn(sharesOf(breakDown(report, { measure: 'm' })))).toEqual(['a 0.55 of 1']);
});

test('no blocks have no bars, nor have blocks with a total of 0', () => {
  expect(drawn()).toEqual([]);
  expect(drawn(countsOf(breakdownOf([figure('m', 0), figure('m/a', 0)])))).toEqual([]);
});
