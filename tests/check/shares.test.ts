import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { ApproximateStatus, Measure, Observation } from '../../src/report/report.js';
import { readReport } from '../../src/forms/read-report.js';
import { breakDown } from '../../src/statistics/breakdown.js';
import { locales } from '../../src/locale/locales.js';
import { shareText } from '../../src/words/amounts.js';
import { describeEvidence } from '../../src/words/describe-evidence.js';
import { sumShares } from '../../src/statistics/sum-shares.js';
import { code, draft, figure, measure, share, tinyReport } from '../report/tiny-report.js';

/** Findings of the two rules on shares; `of` is a second measure without classes. */
function findingsOn(observations: readonly Observation[], more: Partial<Measure> = {}) {
  const { list: _, ...of } = measure('of');
  const codes = ['a', 'b'].map((id) => code(id));
  const report = tinyReport({ measures: [measure('m', more), of], codes, observations });
  return check(report).filter(({ rule }) => rule === 'share' || rule === 'shares');
}

const printed = (text: string, value: number, count: number | null = 55, base: number | null = 618) =>
  findingsOn([figure('of', base), figure('m/a', count, { share: share(text, value, 'of') })], {
    relation: 'subset',
  });

test('check(report) accepts a share that was rounded', () => {
  expect(printed('8.9%', 8.9)).toEqual([]);
});

test('check(report) accepts a share that was truncated', () => {
  expect(printed('8.8%', 8.8)).toEqual([]);
});

test('check(report) accepts a share at each number of printed decimals', () => {
  expect(printed('9%', 9)).toEqual([]);
  expect(printed('8.90%', 8.9)).toEqual([]);
  expect(printed('8.899%', 8.899)).toEqual([]);
});

test('check(report) warns about a share that is neither', () => {
  const key = { measure: 'm', category: 'a' };
  expect(printed('9.0%', 9)).toEqual([
    {
      rule: 'share',
      severity: 'warning',
      subject: key,
      operands: [
        { side: 'expected', key, value: 55 },
        { side: 'expected', key: { measure: 'of' }, value: 618 },
      ],
      expected: 8.9,
      found: 9,
      difference: -0.1,
    },
  ]);
  expect(printed('8.7%', 8.7)).toMatchObject([{ severity: 'warning', expected: 8.9, difference: 0.2 }]);
});

test('check(report) accepts a share above 100 if the counts give one', () => {
  expect(printed('101.8%', 101.8, 226, 222)).toEqual([]);
});

test('check(report) cannot assess a share with an unpublished count, or with a base that is 0 or unknown', () => {
  const notAssessable = { rule: 'share', severity: 'not-assessable', expected: null, difference: null };
  expect(printed('55%', 55, null)).toMatchObject([{ ...notAssessable, found: 55 }]);
  expect(printed('55%', 55, 0, 0)).toMatchObject([notAssessable]);
  expect(printed('55%', 55, 55, null)).toMatchObject([notAssessable]);
});

test('check(report) cannot assess a share if the count or the base is approximate', () => {
  const status = 'approximate-about';
  const notAssessable = [{ rule: 'share', severity: 'not-assessable', expected: null, found: 55 }];
  const half = share('约55%', 55, 'of');
  const subset = { relation: 'subset' } as const;
  const of = figure('of', 10);
  expect(findingsOn([of, figure('m/a', 9, { share: half, status })], subset)).toMatchObject(notAssessable);
  expect(findingsOn([figure('of', 10, { status }), figure('m/a', 9, { share: half })], subset)).toMatchObject(
    notAssessable,
  );
});

test('check(report) warns about a share printed as over, under or about if the counts contradict it', () => {
  const found = (count: number, text: string, status: ApproximateStatus) =>
    findingsOn([figure('of', 100), figure('m/a', count, { share: { ...share(text, 30, 'of'), status } })], {
      relation: 'subset',
    }).filter(({ rule }) => rule === 'share');
  expect(found(23, '超过30%', 'approximate-over')).toMatchObject([
    { severity: 'warning', expected: 23, found: 30 },
  ]);
  expect(found(31, '超过30%', 'approximate-over')).toEqual([]);
  expect(found(31, '近30%', 'approximate-under')).toHaveLength(1);
  expect(found(29, '近30%', 'approximate-under')).toEqual([]);
  expect(found(34, '约30%', 'approximate-about')).toEqual([]);
  expect(found(60, '约30%', 'approximate-about')).toHaveLength(1);
});

const twoClasses = (a: string, b: string | null, more: Partial<Measure> = {}, counts = [411, 207]) => {
  const [first = 0, second = 0] = counts;
  return findingsOn(
    [
      figure('m', 618),
      figure('m/a', first, { share: share(a, Number.parseFloat(a)) }),
      figure('m/b', second, b === null ? {} : { share: share(b, Number.parseFloat(b)) }),
    ],
    more,
  );
};

test('check(report) finds nothing if the printed shares add up to 100', () => {
  expect(twoClasses('66.5%', '33.5%')).toEqual([]);
});

test('check(report) reports by how much the printed shares miss 100, as information', () => {
  expect(twoClasses('66.5%', '33.4%')).toEqual([
    {
      rule: 'shares',
      severity: 'information',
      subject: { measure: 'm' },
      operands: [
        { side: 'found', key: { measure: 'm', category: 'a' }, value: 66.5 },
        { side: 'found', key: { measure: 'm', category: 'b' }, value: 33.4 },
      ],
      expected: 100,
      found: 99.9,
      difference: 0.1,
    },
  ]);
});

test('check(report) does not add up shares if a class with cases prints none', () => {
  expect(twoClasses('66.5%', null)).toEqual([]);
});

test('check(report) adds up shares even if a class without cases prints none', () => {
  expect(twoClasses('100%', null, {}, [618, 0])).toEqual([]);
  expect(twoClasses('99%', null, {}, [618, 0])).toMatchObject([
    { rule: 'share', severity: 'warning', expected: 100, found: 99 },
    { rule: 'shares', expected: 100, found: 99, difference: 1 },
  ]);
});

test('check(report) does not add up the shares unless the classes are a partition', () => {
  for (const relation of ['subset', 'multi-label', 'none'] as const) {
    expect(twoClasses('66.5%', '33.4%', { relation })).toEqual([]);
  }
});

test('check(report) does not add up shares of another measure', () => {
  const base = [figure('of', 618), figure('m', 618)];
  const classes = [
    figure('m/a', 411, { share: share('66.5%', 66.5, 'of') }),
    figure('m/b', 207, { share: share('33.4%', 33.4, 'of') }),
  ];
  expect(findingsOn([...base, ...classes])).toEqual([]);
});

/** The findings and the chart's note on the sum of the shares of classes a, b, c, as printed. */
function totalOf(...texts: readonly (readonly [string, number])[]) {
  const ids = ['a', 'b', 'c'].slice(0, texts.length);
  const { report, problems } = readReport(
    draft({
      measures: [measure('m')],
      codes: ids.map((id) => code(id)),
      observations: [
        figure('m', 3000),
        ...texts.map(([text, value], at) => figure(`m/${ids[at]}`, null, { share: share(text, value, 'm') })),
      ],
    }),
  );
  if (!report) return problems;
  const chart = sumShares(breakDown(report, { measure: 'm' }));
  const { found } = check(report).find(({ rule }) => rule === 'shares') ?? {};
  return [chart?.all ?? null, found ?? null];
}

test('thirds, tenths and halves add up to exactly 100%, however their values were rounded', () => {
  expect(totalOf(['三分之二', 66.66666666666667], ['三分之一', 33.3333])).toEqual([100, null]);
  expect(totalOf(['三分之一', 33.3], ['三分之一', 33.3], ['三分之一', 33.3])).toEqual([100, null]);
  expect(totalOf(['2/3', 67], ['三分之一', 33])).toEqual([100, null]);
  expect(totalOf(['七成', 70], ['百分之三十', 30])).toEqual([100, null]);
  expect(totalOf(['一半', 50], ['1/2', 50])).toEqual([100, null]);
});

test('a sum of fractions other than 100% has the decimals of the shares beside them', () => {
  expect(totalOf(['三分之一', 33.3], ['60%', 60])).toEqual([93.3, 93.3]);
  expect(totalOf(['七成', 70], ['二成', 20])).toEqual([90, 90]);
});

test('shares are not summed if one is in words that cannot be read', () => {
  expect(totalOf(['大半', 70], ['12%', 12])).toEqual([null, null]);
  expect(totalOf(['two thirds', 66.7], ['12%', 12])).toEqual([null, null]);
});

test('readReport rejects a share whose value differs from its words', () => {
  const problem = (at: number, expected: string, received: string) => ({
    kind: 'share-text',
    path: `observations[${at}].share.value`,
    expected,
    received,
  });
  expect(totalOf(['七成', 50], ['百分之三十', 80])).toEqual([problem(1, '70', '50'), problem(2, '30', '80')]);
  expect(totalOf(['一半', 70], ['1/2', 12])).toEqual([problem(1, '50', '70'), problem(2, '50', '12')]);
  expect(totalOf(['三分之二', 60], ['三分之一', 33.4])).toEqual([
    problem(1, '66.67', '60'),
    problem(2, '33.33', '33.4'),
  ]);
});

test('the rest of a share in words is derived exactly, or not at all', () => {
  const rest = (text: string, value: number) => {
    const { report } = readReport(
      draft({
        measures: [measure('m', { relation: 'subset' })],
        codes: [code('a'), code('other')],
        observations: [
          figure('m', 3000),
          figure('m/a', null, { share: share(text, value, 'm') }),
          figure('m/other', null),
        ],
      }),
    );
    return report && breakDown(report, { measure: 'm' }).parts[1]?.share;
  };
  expect(rest('三分之二', 66.66666666666667)).toMatchObject({ value: 33.3, digits: 1 });
  expect(rest('大半', 70)).toBeNull();
});

test.each([
  ['<0.1%', 0.1, 1, 3000],
  ['不足5%', 5, 100, 3000],
  ['超过60%', 60, 2000, 3000],
  ['60%以上', 60, 1800, 3000],
  ['不低于60%', 60, 2000, 3000],
  ['不超过60%', 60, 1000, 3000],
  ['over 60%', 60, 2000, 3000],
  ['近70%', 70, 2000, 3000],
  ['almost 70%', 70, 2000, 3000],
  ['过六成', 60, 2000, 3000],
  ['逾六成', 60, 2000, 3000],
  ['六成多', 60, 2000, 3000],
  ['三成左右', 30, 1000, 3000],
  ['三分之二', 66.7, 2000, 3000],
  ['七成', 70, 2000, 3000],
  ['过半', 50, 2000, 3000],
  ['60%-70%', 65, 2000, 3000],
  ['大部分', 80, 2000, 3000],
])('check(report) and the evidence accept %s (%s), printed for %s of %s', (text, value, count, base) => {
  expect(printed(text, value, count, base)).toEqual([]);
  expect(verdictOn(text, value, count, base)).not.toBe(false);
});

test.each([
  ['<0.1%', 0.1, 100, 3000],
  ['不足5%', 5, 1000, 3000],
  ['超过60%', 60, 1000, 3000],
  ['不低于60%', 60, 1000, 3000],
  ['不超过60%', 60, 2000, 3000],
  ['近70%', 70, 1000, 3000],
  ['逾六成', 60, 1000, 3000],
  ['三成左右', 30, 2000, 3000],
  ['三分之一', 33.3, 2000, 3000],
  ['八成', 80, 2000, 3000],
  ['10‰', 1, 2000, 3000],
])('check(report) and the evidence report that %s (%s) is not %s of %s', (text, value, count, base) => {
  expect(printed(text, value, count, base)).toMatchObject([{ severity: 'warning', found: value }]);
  expect(verdictOn(text, value, count, base)).toBe(false);
});

/** Whether the evidence of a share says that it agrees with the counts; null if it says neither. */
function verdictOn(text: string, value: number, count: number, base: number): boolean | null {
  const { list: _, ...of } = measure('of');
  const report = tinyReport({
    measures: [measure('m', { relation: 'subset' }), of],
    codes: [code('a')],
    observations: [figure('of', base), figure('m/a', count, { share: share(text, value, 'of') })],
  });
  const [part] = breakDown(report, { measure: 'm' }).parts;
  const lines = describeEvidence(
    { report, messages: locales.en },
    { figure: part!.figure, remainder: false, share: part!.share, base: null },
  );
  const line = lines.find(({ term }) => term === locales.en.terms.printedShare)?.text ?? '';
  expect(line).toContain(text);
  return line.includes('inconsistent') ? false : line.includes('consistent') ? true : null;
}

test.each([
  ['超过60%', 'approximate-over', 'over 60%'],
  ['60%以上', 'approximate-over', '60%以上'],
  ['at least 10%', 'approximate-over', 'at least 10%'],
  ['不足5%', 'approximate-under', '不足5%'],
  ['<0.1%', 'approximate-under', '<0.1%'],
  ['近70%', 'approximate-under', 'nearly 70%'],
  ['约70%', 'approximate-about', 'about 70%'],
] as const)('a share printed as %s (%s) is shown as %s', (text, status, shown) => {
  const value = Number(/[\d.]+/.exec(text)?.[0]);
  const report = tinyReport({
    measures: [measure('m')],
    codes: [code('a')],
    observations: [figure('m', 100), figure('m/a', 60, { share: { ...share(text, value, 'm'), status } })],
  });
  const [part] = breakDown(report, { measure: 'm' }).parts;
  expect(shareText({ report, messages: locales.en }, part!.share!)).toBe(shown);
});

test('a share in words that bound it is not summed', () => {
  const shares = [
    ['a', 60, '逾六成', 60],
    ['b', 40, '三成多', 30],
  ] as const;
  expect(
    findingsOn(
      [
        figure('m', 100),
        ...shares.map(([id, count, text, value]) =>
          figure(`m/${id}`, count, { share: share(text, value, 'm') }),
        ),
      ],
      { relation: 'partition' },
    ).filter(({ rule }) => rule === 'shares'),
  ).toEqual([]);
});

test('control characters and line breaks in a printed share are not output', () => {
  const report = tinyReport({
    measures: [measure('m')],
    codes: [code('a')],
    observations: [
      figure('m', 100),
      figure('m/a', 60, { share: share('60%\u001b[2J\n::error::forged\u202e', 60, 'm') }),
    ],
  });
  const [part] = breakDown(report, { measure: 'm' }).parts;
  expect(shareText({ report, messages: locales.en }, part!.share!)).toBe('60%[2J ::error::forged');
});
