import { expect, test } from 'vitest';
import { composeApplicants } from '../../src/cards/compose-applicants.js';
import { composeRequestOutcomes } from '../../src/cards/compose-request-outcomes.js';
import { check } from '../../src/check/check.js';
import { huaian2024 } from '../../src/data/index.js';
import { readReport } from '../../src/forms/read-report.js';
import { locales } from '../../src/locale/locales.js';
import { figureOf } from '../../src/report/figure.js';
import type { Observation, Report } from '../../src/report/report.js';
import { breakDown } from '../../src/statistics/breakdown.js';

const blank = { value: null, status: 'blank' } as const;

/** Huai'an with blanks in place of some figures, as other bodies publish the same form. */
function withBlanks(where: (observation: Observation) => boolean): Report {
  const { report } = readReport({
    ...huaian2024,
    observations: huaian2024.observations.map((observation) =>
      where(observation) ? { ...observation, ...blank } : observation,
    ),
  });
  if (!report) throw new Error('refused');
  return report;
}

const ofForm = ({ measure }: Observation) => measure.startsWith('request');
const MEMBERS = ['commercial-enterprise', 'research-institution', 'public-welfare-organisation'];
const outcomes = { measure: 'request-outcomes' };
const options = { messages: locales['zh-Hans'], variant: 'bars', order: 'value' } as const;

test('where only the column of totals is blank, each total is derived from the applicants', () => {
  const report = withBlanks((one) => ofForm(one) && one.applicant === undefined);
  for (const key of [
    outcomes,
    { ...outcomes, category: 'granted-in-full' },
    { measure: 'requests-received' },
  ]) {
    const figure = figureOf(report, key);
    expect(figure?.value).toBe(figureOf(huaian2024, key)?.value);
    expect(figure?.status).toBeUndefined();
    expect(figure?.operands?.length).toBeGreaterThan(1);
    expect(figure?.observation).toMatchObject(blank);
  }
  const { parts, itemised } = breakDown(report, outcomes);
  expect(itemised).toBe(3050);
  expect(parts.map(({ id, figure }) => [id, figure.value])).toEqual(
    breakDown(huaian2024, outcomes).parts.map(({ id, figure }) => [id, figure.value]),
  );
  const card = composeRequestOutcomes(report, options);
  expect(card?.finding).not.toMatch(/未公布|未分项|没有说明/);
  expect(card?.groups[0]?.rows[0]?.count).toEqual({ text: '1,362', flagged: true });
});

test('where the row of totals is blank, the total is derived from the outcomes', () => {
  const report = withBlanks((one) => one.measure === outcomes.measure && one.category === undefined);
  expect(figureOf(report, outcomes)).toMatchObject({ value: 3050, observation: blank });
  expect(breakDown(report, outcomes).parts.some(({ kind }) => kind === 'remainder')).toBe(false);
});

test('a group of applicants with a blank member is at least the sum of the others, and nothing of it is unaccounted for', () => {
  const report = withBlanks(({ applicant, value }) => MEMBERS.includes(applicant ?? '') && value === 0);
  const card = composeApplicants(report, options);
  expect(card?.notes.join('')).not.toMatch(/没有说明/);
  expect(card?.finding).not.toMatch(/未公布法人/);
  const [asking] = card?.groups ?? [];
  expect(asking?.rows.map(({ id }) => id)).not.toContain('remainder');
});

test('a group of refusals with a blank ground is at least the sum of the others, marked as derived, and says so', () => {
  const report = withBlanks(({ category }) => category === 'state-secret');
  const refused = figureOf(report, { ...outcomes, category: 'refused' });
  expect(refused).toMatchObject({ value: 176, status: 'at-least' });
  const card = composeRequestOutcomes(report, options);
  const row = card?.groups[0]?.rows.find(({ id }) => id === 'refused');
  expect(row?.count).toEqual({ text: '至少176', flagged: true });
  expect(row?.share?.text).toBe('至少5.8%');
  expect(card?.notes).toContain('“不予公开”是报告所列各项之和；报告未列出属于国家秘密的数字，实际可能更多。');
});

test('a blank in one column is no gap where the other columns give the figure', () => {
  const report = withBlanks((one) => one.category === 'granted-in-full' && one.applicant === undefined);
  expect(figureOf(report, { ...outcomes, category: 'granted-in-full' })).toMatchObject({ value: 1362 });
});

test('“/” adds nothing to a sum, and is not told as a figure that is not published', () => {
  const { report } = readReport({
    ...huaian2024,
    observations: huaian2024.observations.map((one) =>
      one.category === 'public-publication' ? { ...one, value: null, status: 'not-applicable' } : one,
    ),
  });
  if (!report) throw new Error('refused');
  const group = { ...outcomes, category: 'not-processed' };
  expect(figureOf(report, group)?.value).toBe(figureOf(huaian2024, group)?.value);
  expect(figureOf(report, group)?.status).toBeUndefined();
  const card = composeRequestOutcomes(report, options);
  expect(`${card?.finding}${card?.notes.join('')}`).not.toMatch(/未公布|公开出版物/);
  expect(check(report).filter(({ severity }) => severity !== 'information')).toEqual(
    check(huaian2024).filter(({ severity }) => severity !== 'information'),
  );
});

test('a figure that is suppressed is not derived from its members', () => {
  const { report } = readReport({
    ...huaian2024,
    observations: huaian2024.observations.map((one) =>
      one.measure === 'requests-received' && one.applicant === undefined
        ? { ...one, value: null, status: 'suppressed' }
        : one,
    ),
  });
  expect(report && figureOf(report, { measure: 'requests-received' })).toMatchObject({
    value: null,
    status: 'suppressed',
  });
});
