import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import type { Card } from '../../src/cards/card.js';
import { composeReport } from '../../src/cards/compose-report.js';
import { composeStatutoryTable } from '../../src/cards/compose-statutory-table.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import type { TagName } from '../../src/report/charts.js';
import type { Report } from '../../src/report/report.js';
import { groupsOf, type Row } from '../fixtures/rows-of.js';

function cardOf(report: Report, name: TagName, variant?: string): Card {
  const kind = allCharts.find((chart) => chart.name === name);
  const options = {
    messages: locales.en,
    variant: variant ?? kind?.variants[0] ?? '',
    order: 'value' as const,
  };
  const card = kind?.compose(report, { ...options, order: kind.order });
  if (!card) throw new TypeError(`${report.id} has no ${name}`);
  return card;
}

/** The mark beside each number of each block: the start and length of a bar, and the length of its track. */
function drawn(card: Card) {
  const lengthsOf = ({ mark }: Row) =>
    mark?.type === 'bar'
      ? [mark.start, mark.length, mark.whole]
      : mark?.type === 'units'
        ? mark.groups
        : mark?.type === 'key'
          ? mark.letter + mark.tone
          : null;
  return groupsOf(card).map(({ rows }) => rows.map(lengthsOf));
}

const bars = (total: number, counts: readonly number[], scale = total) =>
  counts.map((count) => (count === 0 ? null : [0, count / scale, total / scale]));

test('<foi-request-outcomes>: each bar is its share of the 618 or the 3,050, so that two reports are comparable', () => {
  expect(drawn(cardOf(liwan2017, 'request-outcomes'))).toEqual([bars(618, [411, 73, 55, 31, 29, 7, 12])]);
  const card = cardOf(huaian2024, 'request-outcomes');
  expect(drawn(card)).toEqual([bars(3050, [1362, 781, 454, 178, 88, 187])]);
  const held = groupsOf(card)[0]?.rows[1]?.rows.map(({ mark }) => mark);
  expect(held?.[2]).toEqual({ type: 'bar', start: 0, length: 1 / 3050, whole: 1, pale: true });
});

test('<foi-request-outcomes variant="strip">: granted outcomes form one run from the start, refusals are the last class', () => {
  const segments = (report: Report) =>
    cardOf(report, 'request-outcomes', 'strip').strips[0]?.parts?.map(
      ({ letter, tone, start, length, hatched }) => [hatched ? '' : letter + tone, start, length],
    );
  const ends = (letters: readonly string[], total: number, counts: readonly number[]) => {
    let before = 0;
    return counts.map((count, index) => {
      const segment = [letters[index], before / total, count / total];
      before += count;
      return segment;
    });
  };
  const liwan = ['A0', 'B1', 'E2', 'J3', 'L3', 'R4', ''];
  expect(segments(liwan2017)).toEqual(ends(liwan, 618, [411, 55, 73, 29, 31, 7, 12]));
  const huaian = ['A0', 'B1', 'C2', 'H3', 'Q3', 'R4'];
  expect(segments(huaian2024)).toEqual(ends(huaian, 3050, [1362, 454, 781, 88, 187, 178]));
  expect(drawn(cardOf(huaian2024, 'request-outcomes', 'strip'))).toEqual([huaian]);
});

test('<foi-request-outcomes variant="strip">: a bracket over what was granted in full or in part, with its formula', () => {
  const card = cardOf(huaian2024, 'request-outcomes', 'strip');
  expect(card.strips[0]?.bracket).toEqual({
    end: 1816 / 3050,
    text: 'Granted in full or in part: 1,816* · 59.5%*',
    derived: ' (derived)',
  });
  expect(card.sums).toEqual([{ kind: 'granted', text: '1,816', formula: '1,362 + 454 = 1,816' }]);
  expect(card.notes.join()).toContain('* Derived');
  expect(cardOf(huaian2024, 'request-outcomes').sums).toEqual([]);
});

test.each([
  ['of one class', { value: 0 }],
  ['of an approximate figure', { status: 'approximate-over' }],
  ['of a suppressed figure', { value: null, status: 'suppressed' }],
] as const)('<foi-request-outcomes variant="strip">: no bracket %s', (_why, change) => {
  const observations = huaian2024.observations.map((one) =>
    one.measure === 'request-outcomes' && one.category === 'granted-in-part' && !one.applicant
      ? { ...one, ...change }
      : one,
  );
  const card = cardOf({ ...huaian2024, observations }, 'request-outcomes', 'strip');
  expect([card.strips.some(({ bracket }) => bracket), card.sums]).toEqual([false, []]);
});

test('<foi-disclosure-categories>: 7 of 8,758 keeps its proportion; panels of a form each have a scale and no track', () => {
  expect(drawn(cardOf(liwan2017, 'disclosure-categories'))).toEqual([
    bars(8758, [6274, 387, 170, 165, 104, 7, 1651]),
  ]);
  expect(drawn(cardOf(huaian2024, 'disclosure-categories'))).toEqual([
    [[0, 1 / 11, null], null, [0, 1, null]],
    [
      [0, 8 / 66, null],
      [0, 26 / 66, null],
      [0, 1, null],
    ],
    [null],
    [null],
    [null],
    [null],
  ]);
});

/** The segments of each strip, with their tones. */
const segmentsOf = (card: Card) =>
  card.strips.map(({ parts }) => parts?.map(({ tone, start, length }) => [tone, start, length]));

test('<foi-request-flow>: two strips of equal length, the backlog at the start of the first and the end of the second', () => {
  const card = cardOf(huaian2024, 'request-flow');
  expect(segmentsOf(card)).toEqual([
    [
      [4, 0, 34 / 3153],
      [1, 34 / 3153, 3119 / 3153],
    ],
    [
      [1, 0, 3050 / 3153],
      [4, 3050 / 3153, 103 / 3153],
    ],
  ]);
  expect(card.strips.map(({ end, callout }) => [end, callout?.at, callout?.text])).toEqual([
    [1, 'start', 'Requests carried over from last year: 34'],
    [1, 'end', 'Requests carried forward to next year: 103'],
  ]);
  expect(drawn(card)).toEqual([
    ['1', '4'],
    ['1', '4'],
  ]);
});

/** Huai'an's report with other figures of a measure. */
const huaianWith = (measure: string, change: Partial<(typeof huaian2024.observations)[number]>): Report => ({
  ...huaian2024,
  observations: huaian2024.observations.map((one) =>
    one.measure === measure && !one.applicant && !one.category ? { ...one, ...change } : one,
  ),
});

test('<foi-request-flow>: if the sides differ, so do the lengths of their strips', () => {
  const card = cardOf(huaianWith('requests-carried-forward', { value: 50 }), 'request-flow');
  expect(card.strips.map(({ end }) => end)).toEqual([1, 3100 / 3153]);
});

test('<foi-request-flow>: no balance if a figure is not known exactly, or if nothing came in', () => {
  const layoutWith = (change: Parameters<typeof huaianWith>[1]) => {
    const { layout, strips } = cardOf(huaianWith('requests-carried-forward', change), 'request-flow');
    return [layout, strips.length];
  };
  expect(layoutWith({ value: 0 })).toEqual(['keys', 2]);
  expect(layoutWith({ value: 103, status: 'approximate-about' })).toEqual(['bars', 0]);
});

test('<foi-request-flow variant="bars">: carried over begins where received ends, and both stacks have the same end', () => {
  expect(drawn(cardOf(huaian2024, 'request-flow', 'bars'))).toEqual([
    [
      [0, 3119 / 3153, 1],
      [3119 / 3153, 34 / 3153, 1],
    ],
    [
      [0, 3050 / 3153, 1],
      [3050 / 3153, 103 / 3153, 1],
    ],
  ]);
});

test('<foi-request-flow variant="bars">: if the sides differ, each has a track of its own length', () => {
  const less = huaianWith('requests-carried-forward', { value: 50 });
  expect(drawn(cardOf(less, 'request-flow', 'bars'))[1]).toEqual([
    [0, 3050 / 3153, 3100 / 3153],
    [3050 / 3153, 50 / 3153, 3100 / 3153],
  ]);
});

test('<foi-request-channels>: bars of the 618, and segments keyed by their place in the list', () => {
  expect(drawn(cardOf(liwan2017, 'request-channels'))).toEqual([bars(618, [473, 73, 72, 0])]);
  expect(drawn(cardOf(liwan2017, 'request-channels', 'strip'))).toEqual([['A0', 'B1', 'C2', null]]);
});

test('<foi-request-subjects>: shares without counts are on a scale of 100%', () => {
  expect(drawn(cardOf(liwan2017, 'request-subjects'))).toEqual([bars(1, [0.55, 0.11, 0.34])]);
});

test('<foi-applicants>: a strip of outcomes for each group, by meaning, and bars of the applicants', () => {
  const card = cardOf(huaian2024, 'applicants');
  const strip = (total: number, counts: readonly number[]) => {
    let before = 0;
    return counts.map((count, place) => {
      const segment = [[0, 1, 2, 3, 3, 4][place], before / total, count / total];
      before += count;
      return segment;
    });
  };
  expect(card.layout).toBe('columns');
  expect(segmentsOf(card)).toEqual([
    strip(2932, [1288, 447, 758, 82, 181, 176]),
    strip(118, [74, 7, 23, 6, 6, 2]),
  ]);
  const keys = ['A0', 'B1', 'C2', 'H3', 'Q3', 'R4'];
  expect(drawn(card)).toEqual([bars(1, [3001 / 3119, 118 / 3119]), keys, keys]);
  expect(card.strips.map(({ label, name }) => [label, name])).toEqual([
    ['Natural persons · Requests concluded this year: 2,932', 'Natural persons'],
    [
      'Legal persons and other organisations · Requests concluded this year: 118',
      'Legal persons and other organisations',
    ],
  ]);
});

test('<foi-applicants>: a group whose figures contradict one another has no strip, and then no group has', () => {
  const observations = huaian2024.observations.map((one) =>
    one.applicant === 'natural-person' && one.category === 'granted-in-full' ? { ...one, value: 9000 } : one,
  );
  const card = cardOf({ ...huaian2024, observations }, 'applicants');
  expect([card.layout, card.strips]).toEqual(['bars', []]);
});

test('<foi-applicants variant="bars">: each block uses the scale of its own total, and blocks of outcomes have one order', () => {
  const card = cardOf(huaian2024, 'applicants', 'bars');
  expect(drawn(card)).toEqual([
    bars(1, [3001 / 3119, 118 / 3119]),
    bars(1, [1288 / 2932, 758 / 2932, 447 / 2932, 176 / 2932, 82 / 2932, 181 / 2932]),
    bars(1, [74 / 118, 23 / 118, 7 / 118, 2 / 118, 6 / 118, 6 / 118]),
  ]);
  const [, natural, legal] = groupsOf(card).map(({ rows }) => rows.map(({ id }) => id));
  expect(legal).toEqual(natural);
});

test.each([
  ['request-outcomes', huaian2024, ['granted-in-full', 'granted-in-part']],
  ['request-channels', liwan2017, ['in-person']],
  ['request-subjects', liwan2017, ['land-and-planning']],
  ['request-flow', huaian2024, ['requests-carried-over', 'requests-carried-forward']],
  ['applicants', huaian2024, ['granted-in-full', 'granted-in-full']],
  ['appeal-results', huaian2024, ['corrected']],
] as const)('<foi-%s>: the bars that the heading is about stand out', (chart, report, subjects) => {
  const rows = groupsOf(cardOf(report, chart, 'bars')).flatMap((group) => group.rows);
  const vivid = rows.filter(({ mark }) => mark?.type === 'bar' && !mark.pale);
  expect(vivid.map(({ id }) => id)).toEqual(expect.arrayContaining([...subjects]));
  expect(vivid.length).toBe(subjects.length + (report === liwan2017 && chart === 'request-outcomes' ? 1 : 0));
});

test('<foi-applicants variant="bars">: a class of 1 in thousands has a bar, although its share is shown as 0', () => {
  const [, natural] = groupsOf(cardOf(huaian2024, 'applicants', 'bars'));
  const unclear = natural?.rows[1]?.rows.find(({ id }) => id === 'still-unclear');
  expect([unclear?.count.text, unclear?.mark]).toEqual([
    '1',
    { type: 'bar', start: 0, length: 1 / 2932, whole: 1, pale: true },
  ]);
});

/** The marks of cases of a strip: their tones, with the letter of the first of each class, and `-` if open. */
const casesOf = ({ units }: Card['strips'][number]) =>
  units?.map((group) => group.map(({ tone, letter, open }) => `${letter}${open ? '-' : tone}`).join(' '));

test('<foi-appeal-results>: a strip of many cases, one square per case in fives of few, by result', () => {
  const liwan = cardOf(liwan2017, 'appeal-results');
  expect(liwan.strips.map(casesOf)).toEqual([
    ['A0 0 0 0 0', '0 0 0 0 0', '0 0 0 0'],
    ['A0 0 0 0 0', '0 0 0'],
  ]);
  expect(drawn(liwan)).toEqual([
    ['A0', null, null],
    ['A0', null, null],
  ]);
  const huaian = cardOf(huaian2024, 'appeal-results');
  expect(segmentsOf(huaian)[0]).toEqual([
    [0, 0, 72 / 351],
    [4, 72 / 351, 64 / 351],
    [2, 136 / 351, 178 / 351],
    [3, 314 / 351, 37 / 351],
  ]);
  expect(huaian.strips.slice(1).map(casesOf)).toEqual([
    ['A0 0 0 0 0', '0 0 0 0 0', '0 0 0 B4 4', '4 4 C2 2 2', '2 2 2 2 2', 'D-'],
    ['A0 0 0 0 0', '0 0 0 0 0', '0 0 B4 C2 D-', '- - - - -'],
  ]);
});

test('<foi-appeal-results variant="bars">: bars of all blocks on one scale, each on its own track', () => {
  expect(drawn(cardOf(huaian2024, 'appeal-results', 'bars'))).toEqual([
    bars(351, [72, 64, 178, 37]),
    bars(26, [13, 4, 8, 1], 351),
    bars(20, [12, 1, 1, 6], 351),
  ]);
});

test('<foi-key-figures>: tiles of numbers, without marks', () => {
  const card = cardOf(liwan2017, 'key-figures');
  expect([card.layout, drawn(card)]).toEqual([
    'tiles',
    [Array.from({ length: 5 }, () => null), Array.from({ length: 5 }, () => null)],
  ]);
});

test('<foi-statutory-table>: the rows and columns of the form, each figure under all of its headers', () => {
  const size = (id: 'requests' | 'disclosure' | 'disputes') => {
    const { table } = composeStatutoryTable(huaian2024, locales.en, id) ?? {};
    const figures = table?.bodies.map(({ rows }) =>
      rows.map(({ cells }) => cells.filter(({ kind }) => kind === 'figure').length),
    );
    return [table?.stubs, table?.figures, table?.digits, figures?.flat()];
  };
  const rows = (count: number, columns: number) => Array.from({ length: count }, () => columns);
  expect(size('requests')).toEqual([3, 7, 5, rows(25, 7)]);
  expect(size('disputes')).toEqual([0, 15, 3, rows(1, 15)]);
  expect(size('disclosure')).toEqual([1, 3, 3, [0, 0, 3, 3, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1]]);
});

test('<foi-report>: its charts are drawn as they are on their own, in the order of the form', () => {
  for (const report of [liwan2017, huaian2024]) {
    const { charts } = composeReport({ report, messages: locales.en });
    const names = charts.map(({ kind }) => kind.name);
    expect(names).toEqual(allCharts.map(({ name }) => name).filter((name) => names.includes(name)));
    expect(names.length).toBe(6);
    for (const { kind, card } of charts) expect(drawn(card)).toEqual(drawn(cardOf(report, kind.name)));
  }
});
