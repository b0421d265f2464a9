import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { readReport } from '../../src/forms/read-report.js';
import { locales } from '../../src/locale/locales.js';
import { breakDown } from '../../src/statistics/breakdown.js';
import { describeEvidence } from '../../src/words/describe-evidence.js';
import { code, draft, figure, measure, share } from '../report/tiny-report.js';

/** The result of `check` and the evidence for a share: whether it agrees, and the formula; null if there is none. */
function verdictOn(text: string, value: number, count: number, base: number) {
  const { report, problems } = readReport(
    draft({
      measures: [measure('m')],
      codes: [code('a')],
      observations: [figure('m', base), figure('m/a', count, { share: share(text, value) })],
    }),
  );
  if (!report) return problems;
  const [part] = breakDown(report, { measure: 'm' }).parts;
  const lines = describeEvidence(
    { report, messages: locales.en },
    { figure: part!.figure, remainder: false, share: part!.share, base: null },
  );
  const line = lines.find(({ term }) => term === locales.en.terms.printedShare)?.text ?? '';
  const [, differs, formula] = /(in)?consistent with the figures \((.*)\)/.exec(line) ?? [];
  const found = check(report).some(({ rule }) => rule === 'share');
  expect(found).toBe(differs !== undefined);
  expect(line).toContain(text);
  return formula === undefined ? null : [differs === undefined, formula.replace(/.*[=<>] /, '')];
}

test.each([
  ['60-70%', 70, 65],
  ['30至40%', 40, 35],
  ['60到70%', 70, 65],
  ['60～70%', 70, 65],
  ['60 to 70%', 70, 65],
  ['60–70 per cent', 70, 65],
  ['百分之六十至七十', 65, 65],
  ['六到七成', 65, 65],
  ['不只30%', 30, 31],
  ['其余30%', 30, 31],
  ['最近30%', 30, 31],
  ['比上年增加7%', 7, 9],
  ['多数（70%）', 70, 75],
  ['基本农田30%', 30, 40],
  ['超期未答复7%', 7, 9],
  ['overall 30%', 30, 40],
  ['余30%', 30, 40],
  ['超过60%以内', 60, 90],
  ['66,5%', 66.5, 66],
  ['.5%', 0.5, 5],
])('%s (%s) for %s of 100 is not judged: not all of its words are understood', (text, value, count) => {
  expect(verdictOn(text, value, count, 100)).toBeNull();
});

test.each([
  ['未超过30%', 30, 29],
  ['不超30%', 30, 30],
  ['没有超过30%', 30, 29],
  ['並未超過30%', 30, 29],
  ['未达30%', 30, 29],
  ['未达到30%', 30, 29],
  ['不及30%', 30, 28],
  ['几乎44%', 44, 43],
  ['差不多70%', 70, 69],
  ['70%出头', 70, 71],
  ['70%强', 70, 71],
  ['70%弱', 70, 69],
  ['60% or more', 60, 65],
  ['60% or less', 60, 55],
  ['70% plus', 70, 75],
  ['70%+', 70, 72],
  ['close to 30%', 30, 31],
  ['ca. 30%', 30, 29],
  ['in excess of 30%', 30, 31],
  ['not quite 30%', 30, 29],
  ['just under 70%', 70, 69],
  ['占比达到30%以上', 30, 30],
  ['约占七成', 70, 72],
  ['几近七成', 70, 69],
  ['约1%', 1, 1.4],
  ['约33.3%', 33.3, 33.4],
])('%s (%s) agrees with %s of 100', (text, value, count) => {
  expect(verdictOn(text, value, count, 100)).toMatchObject([true, expect.anything()]);
});

test.each([
  ['约1%', 1, 59, 1000],
  ['近1%', 1, 0, 1000],
  ['约0.5%', 0.5, 55, 1000],
  ['约10%', 10, 5, 100],
  ['约99%', 99, 95, 100],
  ['万分之三', 0.03, 100, 10_000],
  ['1/200', 0.5, 15, 1000],
  ['七成多', 70, 95, 100],
  ['66.5%多', 66.5, 70, 100],
  ['just under 70%', 70, 50, 100],
  ['不及30%', 30, 31, 100],
  ['未超过30%', 30, 31, 100],
  ['not quite 30%', 30, 31, 100],
])('%s (%s) does not agree with %s of %s: the tolerance depends on the size', (text, value, count, base) => {
  expect(verdictOn(text, value, count, base)).toMatchObject([false, expect.anything()]);
});

test.each([
  ['超过50%', 50, 50, 100, [false, '50%']],
  ['不足1%', 1, 3, 300, [false, '1%']],
  ['more than half', 50, 50, 100, [false, '50%']],
  ['近七成', 70, 70, 100, [false, '70%']],
  ['不低于50%', 50, 50, 100, [true, '50%']],
  ['50%以上', 50, 50, 100, [true, '50%']],
  ['不超过50%', 50, 50, 100, [true, '50%']],
  ['不足70%', 70, 209, 300, [true, '69.7%']],
  ['近33.3%', 33.3, 1, 3, [false, '33.33%']],
  ['>99.9%', 99.9, 9995, 10_000, [true, '99.9%']],
  ['几乎为0%', 0, 0, 100, [true, '0%']],
  ['超过三分之一', 33.3, 1, 3, [false, '33.3%']],
] as const)(
  '%s (%s) of %s of %s is judged strictly, and the formula shows it',
  (text, value, count, base, said) => {
    expect(verdictOn(text, value, count, base)).toEqual(said);
  },
);

test('a range is not rejected for a value within it', () => {
  expect(verdictOn('60-70%', 65, 65, 100)).toBeNull();
  expect(verdictOn('60 to 70 per cent', 65, 65, 100)).toBeNull();
});

test('shares that are inexact, or not fully understood, are not summed', () => {
  const sumsOf = (...texts: readonly (readonly [string, number, ('approximate-over' | undefined)?])[]) => {
    const { report } = readReport(
      draft({
        measures: [measure('m')],
        codes: [code('a'), code('b')],
        observations: [
          figure('m', null),
          ...texts.map(([text, value, status], at) =>
            figure(`m/${'ab'[at]}`, null, { share: { ...share(text, value), ...(status && { status }) } }),
          ),
        ],
      }),
    );
    return check(report!).filter(({ rule }) => rule === 'shares').length;
  };
  expect(sumsOf(['60%', 60], ['30%', 30])).toBe(1);
  expect(sumsOf(['60-70%', 70], ['30至40%', 40])).toBe(0);
  expect(sumsOf(['其余60%', 60], ['30%', 30])).toBe(0);
  expect(sumsOf(['超过66%', 66, 'approximate-over'], ['33%', 33])).toBe(0);
});
