import { expect, test } from 'vitest';
import { composeAppealResults } from '../../src/cards/compose-appeal-results.js';
import { composeApplicants } from '../../src/cards/compose-applicants.js';
import { composeRequestFlow } from '../../src/cards/compose-request-flow.js';
import { composeRequestOutcomes } from '../../src/cards/compose-request-outcomes.js';
import { composeRequestSubjects } from '../../src/cards/compose-request-subjects.js';
import { check } from '../../src/check/check.js';
import { composeStatutoryDisclosure } from '../../src/cards/compose-statutory-disclosure.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import type { Observation, Report } from '../../src/report/report.js';
import { groupsOf } from '../fixtures/rows-of.js';
import { lineOf, linesOf } from '../../src/table/table.js';

const options = { messages: locales.en, variant: '', order: 'value' } as const;

function changed(report: Report, change: (observation: Observation) => Observation | null): Report {
  return { ...report, observations: report.observations.flatMap((observation) => change(observation) ?? []) };
}

test('the applicants tell that they are more than the total', () => {
  const report = changed(huaian2024, (observation) =>
    observation.measure === 'requests-received' && observation.applicant === 'natural-person'
      ? { ...observation, value: 3101 }
      : observation,
  );
  const notes = composeApplicants(report, options)?.notes.join('\n');
  expect(notes).toContain('add up to 3,219, 100 more than its total of 3,119');
  expect(notes).toContain('The shares shown add up to 103.2%');
});

test('the applicants show those that are not itemised, and no block of which nothing is known', () => {
  const report = changed(huaian2024, (observation) =>
    observation.applicant && observation.applicant !== 'natural-person' ? null : observation,
  );
  const card = composeApplicants(report, options);
  expect(groupsOf(card).map(({ rows }) => rows.length)).toEqual([3, 6]);
  expect(card?.finding).toContain('a further 118 are not itemised');
  expect(card?.finding).not.toContain('not published legal persons');
});

const granted = (value: number, status?: 'approximate-over') =>
  changed(huaian2024, (observation) =>
    observation.measure === 'request-outcomes' &&
    observation.category === 'granted-in-full' &&
    !observation.applicant
      ? { ...observation, value, ...(status && { status }) }
      : observation,
  );

test('classes that are all there are and fall short of the total contradict it, as check says, and leave nothing', () => {
  const report = granted(1352);
  for (const variant of ['bars', 'strip']) {
    const card = composeRequestOutcomes(report, { ...options, variant });
    expect(card?.notes[0]).toBe(
      'The classes add up to 3,040, 10 less than the total of 3,050. The report contradicts itself; no figure was adjusted.',
    );
    expect(card?.finding).toContain('The report contradicts itself.');
    expect(`${card?.finding} ${card?.notes.join(' ')}`).not.toMatch(/itemised|what happened/);
    const rows = (card?.table?.bodies ?? []).flatMap(linesOf).map((row) => lineOf(row).label.text);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows).not.toContain('Not itemised in the report');
    expect(card?.strip).toBeNull();
  }
  expect(check(report)[0]).toMatchObject({ severity: 'error', expected: 3050, found: 3040, difference: 10 });
});

test('over 1,300 granted leaves nothing in a form whose classes are all there are, and contradicts nothing', () => {
  const card = composeRequestOutcomes(granted(1300, 'approximate-over'), options);
  expect(`${card?.finding} ${card?.notes.join(' ')}`).not.toMatch(/itemised|what happened|contradicts/);
  expect(card?.notes).toContain('“Granted in full”: approximate in the report.');
});

test('over 1,400 granted contradicts the total, in chart and check', () => {
  const report = granted(1400, 'approximate-over');
  expect(composeRequestOutcomes(report, options)?.notes[0]).toContain('38 more than its total of 3,050');
  expect(check(report)[0]).toMatchObject({ severity: 'error', expected: 3050, found: 3088, difference: -38 });
});

test('the table of disclosure tells no amount that is not applicable, blank or suppressed', () => {
  const statuses: Readonly<Record<string, 'not-applicable' | 'blank' | 'suppressed'>> = {
    licences: 'not-applicable',
    penalties: 'blank',
    'rules/repealed': 'not-applicable',
    'normative-documents/repealed': 'suppressed',
  };
  const report = changed(huaian2024, (observation) => {
    const { measure, category } = observation;
    const status = statuses[category === undefined ? measure : `${measure}/${category}`];
    return status ? { ...observation, value: null, status } : observation;
  });
  const words = composeStatutoryDisclosure(report, options);
  expect(words?.heading).toBe(
    'Administrative compulsory measures: 88,283 decisions; administrative fees: 96,171.6 × 10,000 yuan',
  );
  expect(words?.finding).not.toMatch(/(?:applicable|blank|suppressed) repealed/);
  expect(words?.finding).toMatch(
    /issued this year and [\d,]+ in force; the report suppresses the figure for/,
  );
  expect(words?.finding).toMatch(
    /The report does not publish a figure for “Administrative penalties”\. Not applicable: “Administrative licences”\.$/,
  );
});

test('the flow tells that its sides differ', () => {
  const report = changed(huaian2024, (observation) =>
    observation.measure === 'requests-carried-forward' && !observation.applicant
      ? { ...observation, value: 100 }
      : observation,
  );
  expect(composeRequestFlow(report, options)?.notes[0]).toContain(
    'differ by 3. The report contradicts itself',
  );
  expect(composeRequestFlow(huaian2024, options)?.notes.join()).not.toContain('contradicts');
});

test('appeals without a total tell their results, and that the total is not published', () => {
  const report = changed(liwan2017, (observation) =>
    /reconsideration|litigation/.test(observation.measure) && !observation.category ? null : observation,
  );
  const card = composeAppealResults(report, options);
  expect(card?.finding).toBe(
    "The report does not publish the total of “Administrative reconsideration”; authority's act upheld in 14 cases. The report does not publish the total of “Administrative litigation”; authority's act upheld in 8 cases.",
  );
  expect(groupsOf(card).map(({ label }) => label)).toEqual([
    'Administrative reconsideration',
    'Administrative litigation',
  ]);
});

test('subjects of which no figure is published are no chart', () => {
  const report = changed(liwan2017, ({ share, ...observation }) =>
    observation.measure === 'request-subjects' ? observation : { ...observation, ...(share && { share }) },
  );
  expect(composeRequestSubjects(report, options)).toBeNull();
  expect(composeRequestSubjects(liwan2017, options)).not.toBeNull();
});
