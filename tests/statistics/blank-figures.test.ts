import { expect, test } from 'vitest';
import { appealResults } from '../../src/cards/compose-appeal-results.js';
import { applicants } from '../../src/cards/compose-applicants.js';
import { requestOutcomes } from '../../src/cards/compose-request-outcomes.js';
import { requestFlow } from '../../src/cards/compose-request-flow.js';
import { check } from '../../src/check/check.js';
import { huaian2024 } from '../../src/data/index.js';
import { readReport } from '../../src/forms/read-report.js';
import { locales } from '../../src/locale/locales.js';
import { proof } from '../../src/proof/proof.js';
import { figureOf } from '../../src/report/figure.js';
import { keyOf } from '../../src/report/observation-key.js';
import type { Observation, Report } from '../../src/report/report.js';
import { breakDown } from '../../src/statistics/breakdown.js';
import { describeFinding } from '../../src/words/describe-finding.js';
import { groupsOf } from '../fixtures/rows-of.js';

const blank = { value: null, status: 'blank' } as const;

/** Huai'an with blanks in place of some figures, as other bodies publish the form. */
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

test('if only the column of totals is blank, each total is derived from the applicants', () => {
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
  const card = requestOutcomes.compose(report, options);
  expect(card?.summary).not.toMatch(/未公布|未分项|没有说明/);
  expect(groupsOf(card)[0]?.rows[0]?.count).toEqual({ text: '1,362', flagged: true });
});

test('if the row of totals is blank, the total is derived from the outcomes', () => {
  const report = withBlanks((one) => one.measure === outcomes.measure && one.category === undefined);
  expect(figureOf(report, outcomes)).toMatchObject({ value: 3050, observation: blank });
  expect(breakDown(report, outcomes).parts.some(({ kind }) => kind === 'remainder')).toBe(false);
});

test('a group of applicants with a blank member is at least the sum of the others, without a remainder', () => {
  const report = withBlanks(({ applicant, value }) => MEMBERS.includes(applicant ?? '') && value === 0);
  const card = applicants.compose(report, options);
  expect(card?.notes.join('')).not.toMatch(/没有说明/);
  expect(card?.summary).not.toMatch(/未公布法人/);
  const [asking] = groupsOf(card);
  expect(asking?.rows.map(({ id }) => id)).not.toContain('remainder');
});

test('a group of refusals with a blank ground is “at least” the sum of the others if another group has a blank too', () => {
  const report = withBlanks(({ category = '' }) => ['state-secret', 'repeated-request'].includes(category));
  const refused = figureOf(report, { ...outcomes, category: 'refused' });
  expect(refused).toMatchObject({ value: 176, status: 'at-least' });
  const card = requestOutcomes.compose(report, options);
  const row = groupsOf(card)[0]?.rows.find(({ id }) => id === 'refused');
  expect(row?.count).toEqual({ text: '至少176', flagged: true });
  expect(row?.share?.text).toBe('至少5.7%');
  expect(card?.notes).toContain('“不予公开”是报告所列各项之和；报告未列出属于国家秘密的数字，实际可能更多。');
});

test('a blank in one column is not a gap if the other columns give the figure', () => {
  const report = withBlanks((one) => one.category === 'granted-in-full' && one.applicant === undefined);
  expect(figureOf(report, { ...outcomes, category: 'granted-in-full' })).toMatchObject({ value: 1362 });
});

test('“/” adds nothing to a sum, and is not reported as unpublished', () => {
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
  const card = requestOutcomes.compose(report, options);
  expect(`${card?.summary}${card?.notes.join('')}`).not.toMatch(/未公布|公开出版物/);
  expect(check(report).filter(({ severity }) => severity !== 'information')).toEqual(
    check(huaian2024).filter(({ severity }) => severity !== 'information'),
  );
});

test('a suppressed figure is not derived from its members', () => {
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

/** The report, and whether each figure that it leaves blank is derived as Huai'an printed it. */
function derivedAgain(where: (observation: Observation) => boolean): readonly boolean[] {
  const report = withBlanks(where);
  return report.observations
    .filter(({ value }) => value === null)
    .map((one) => {
      const [ours, printed] = [figureOf(report, keyOf(one)), figureOf(huaian2024, keyOf(one))];
      return ours?.status === undefined && ours?.value === printed?.value && ours?.operands !== undefined;
    });
}

test.each<[string, (observation: Observation) => boolean]>([
  ['a column of applicants', (one) => one.applicant === 'natural-person'],
  ['a member of a group of applicants', (one) => one.applicant === 'commercial-enterprise'],
  ['a ground of refusal', (one) => one.category === 'administrative-enquiry'],
  ['a class', (one) => one.category === 'granted-in-full'],
  ['what was carried over', (one) => one.measure === 'requests-carried-over'],
  ['what was received', (one) => one.measure === 'requests-received'],
  ['a result of appeals', (one) => one.measure === 'reconsideration' && one.category === 'corrected'],
  ['a row and a column', (one) => one.category === 'refused' || one.applicant === 'other-organisation'],
])('%s that is blank is derived from printed figures, with its formula', (_, where) => {
  const right = derivedAgain(where);
  expect(right.length).toBeGreaterThan(0);
  expect(right).not.toContain(false);
});

test('a blank column is derived as the total less the others, on the chart, as evidence and on the proof sheet', () => {
  const report = withBlanks((one) => one.applicant === 'natural-person');
  const card = applicants.compose(report, options);
  expect(groupsOf(card)[0]?.rows.map(({ count }) => count)).toEqual([
    { text: '3,001', flagged: true },
    { text: '118', flagged: true },
  ]);
  expect(card?.summary).not.toMatch(/未公布|未分项/);
  const line = proof(report, 'zh-Hans').find(({ text, kind }) => text === '3,001' && kind === 'derived');
  expect(line).toMatchObject({
    name: '本年新收政府信息公开申请数量 · 自然人',
    basis: ['3,119 − 118 = 3,001'],
  });
});

test('two blanks in one sum are not derived', () => {
  const where = ({ measure, category }: Observation) =>
    measure === 'reconsideration' && ['corrected', 'other'].includes(category ?? '');
  expect(derivedAgain(where)).toEqual([false, false]);
});

test('with two blank columns, the group follows from the total, but not how it is divided', () => {
  const where = ({ applicant = '' }: Observation) =>
    ['commercial-enterprise', 'research-institution'].includes(applicant);
  expect(derivedAgain(where)).not.toContain(true);
  const legal = { measure: 'requests-received', applicant: 'legal-person' };
  expect(figureOf(withBlanks(where), legal)).toMatchObject({ value: 118, added: 1 });
});

/** Huai'an with some figures changed. */
function withChanges(change: (observation: Observation) => Partial<Observation>): Report {
  const { report } = readReport({
    ...huaian2024,
    observations: huaian2024.observations.map((one) => ({ ...one, ...change(one) })),
  });
  if (!report) throw new Error('refused');
  return report;
}

const received = (applicant?: string) => (one: Observation) =>
  one.measure === 'requests-received' && one.applicant === applicant;

test('a blank that would be below 0 is not derived, and check and chart report the contradiction', () => {
  const report = withChanges((one) =>
    received('other-organisation')(one) ? blank : received('natural-person')(one) ? { value: 4000 } : {},
  );
  const key = { measure: 'requests-received', applicant: 'other-organisation' };
  expect(figureOf(report, key)).toMatchObject(blank);
  expect(check(report).map(({ rule, severity }) => `${rule} ${severity}`)).toContain('applicants error');
  expect(applicants.compose(report, options)?.notes.join('')).toContain('报告自身数字不一致');
});

test('a blank with two different derivations is not derived', () => {
  const report = withChanges((one) =>
    received('natural-person')(one) ? blank : received('commercial-enterprise')(one) ? { value: 60 } : {},
  );
  const key = { measure: 'requests-received', applicant: 'natural-person' };
  expect(figureOf(report, key)).toMatchObject(blank);
});

test('a suppressed figure is not derived, nor anything that would reveal it, nor shown as a remainder', () => {
  const suppressed = { value: null, status: 'suppressed' } as const;
  const hidden = withChanges((one) => (received('natural-person')(one) ? suppressed : {}));
  const natural = { measure: 'requests-received', applicant: 'natural-person' };
  expect(figureOf(hidden, natural)).toMatchObject(suppressed);
  const texts = JSON.stringify([
    groupsOf(applicants.compose(hidden, options))[0],
    applicants.compose(hidden, options)?.notes,
    applicants.compose(hidden, options)?.summary,
  ]);
  expect(texts).not.toContain('3,001');
  // In the column of natural persons, received follows from the flow; the suppressed figure would follow from it.
  const beside = withChanges((one) =>
    received('commercial-enterprise')(one) ? suppressed : received('natural-person')(one) ? blank : {},
  );
  expect(figureOf(beside, natural)).toMatchObject(blank);
});

test('a figure that is “/” is not derived, and adds nothing to the derivation of another', () => {
  const report = withChanges((one) =>
    received('research-institution')(one)
      ? { value: null, status: 'not-applicable' }
      : received('natural-person')(one)
        ? blank
        : {},
  );
  expect(figureOf(report, { measure: 'requests-received', applicant: 'natural-person' })?.value).toBe(3001);
  expect(figureOf(report, { measure: 'requests-received', applicant: 'research-institution' })).toMatchObject(
    {
      status: 'not-applicable',
    },
  );
});

test('the flow is drawn if one of its figures is blank, which follows from the others', () => {
  const report = withBlanks((one) => one.measure === 'requests-carried-over');
  const card = requestFlow.compose(report, options);
  expect(groupsOf(card)[0]?.rows.map(({ count }) => count)).toEqual([
    { text: '3,119', flagged: false },
    { text: '34', flagged: true },
  ]);
  expect(card?.notes.join('')).not.toContain('不一致');
});

test('the flow is drawn if one of its figures is suppressed, which is stated', () => {
  const report = withChanges((one) =>
    one.measure === 'requests-carried-forward' ? { value: null, status: 'suppressed' } : {},
  );
  const card = requestFlow.compose(report, options);
  expect(groupsOf(card)[1]?.rows.map(({ count, mark }) => [count.text, mark !== null])).toEqual([
    ['3,050', true],
    ['不予列出', false],
  ]);
  expect(groupsOf(card)[1]?.total?.count.text).toBe('至少3,050');
  expect(card?.summary).toContain('报告不予列出结转下年度继续办理的数字');
});

test('a sum with only zeros known is not a number, and derived totals of blocks have the mark and its note', () => {
  const report = withBlanks(
    (one) => ofForm(one) && (!one.applicant || one.applicant === 'commercial-enterprise'),
  );
  const card = applicants.compose(report, options);
  const counts = groupsOf(card).flatMap(({ rows }) =>
    rows.flatMap((row) => [row, ...row.rows].map(({ count }) => count.text)),
  );
  expect(counts).toContain('至少53');
  expect(counts).not.toContain('至少0');
  expect(groupsOf(card).map(({ label }) => label?.endsWith('*'))).toEqual([true, false, true]);
  expect(card?.notes).toContain(options.messages.sharesDerivedNote(false, true));
  // Only members without a figure are reported as missing, once.
  expect(card?.notes.join('')).toContain('“予以公开”');
  expect(card?.notes.join('').match(/报告未列出.*?的数字/g)).toEqual(
    card?.notes.join('').match(/报告未列出商业企业的数字/g),
  );
});

test('appeals with a blank total show the derived one with the mark and its note, even if no row is derived', () => {
  const report = withBlanks(({ measure, category }) => measure === 'reconsideration' && !category);
  const card = appealResults.compose(report, options);
  expect(groupsOf(card).map(({ label }) => label?.endsWith('*'))).toEqual([true, false, false]);
  expect(card?.notes).toContain(options.messages.sharesDerivedNote(false, true));
  expect(appealResults.compose(huaian2024, options)?.notes).not.toContain(
    options.messages.sharesDerivedNote(false, true),
  );
});

test('a note that bars show shares appears only if there are bars', () => {
  const report = withBlanks((one) => ofForm(one) && !/research/.test(one.applicant ?? ''));
  expect(applicants.compose(huaian2024, options)?.subtitle).toContain('条形表示占比');
  expect(applicants.compose(report, options)?.subtitle ?? '').not.toContain('条形表示占比');
});

test('a finding states that a total is derived', () => {
  const report = withChanges(({ measure, category, applicant }) => {
    if (measure !== 'request-outcomes' || category) return {};
    return applicant === undefined ? blank : applicant === 'natural-person' ? { value: 2900 } : {};
  });
  const sentences = check(report).map((finding) =>
    describeFinding({ report, messages: locales['zh-Hans'] }, finding),
  );
  expect(sentences).toContain('本年度办理结果：各类申请人合计3,018，与总计3,050（计算值）相差32。');
  expect(sentences).toContain('本年度办理结果 · 自然人：各项合计2,932，比总数2,900多32。');
});

test('a note on a sum names the applicants that are unknown', () => {
  const some = /^(?:research-institution|commercial-enterprise)$/;
  const held = /^(?:information-not-held|needs-creation|unable-to-provide)$/;
  const report = withBlanks(
    ({ measure, category, applicant }) =>
      measure === 'request-outcomes' &&
      (!applicant || (some.test(applicant) && (!category || held.test(category)))),
  );
  expect(applicants.compose(report, options)?.notes.join('')).toContain(
    '“本机关不掌握相关政府信息”是报告所列各项之和；报告未列出商业企业、科研机构的数字',
  );
});
