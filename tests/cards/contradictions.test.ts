import { expect, test } from 'vitest';
import { appealResults } from '../../src/cards/compose-appeal-results.js';
import { applicants } from '../../src/cards/compose-applicants.js';
import { requestFlow } from '../../src/cards/compose-request-flow.js';
import { requestOutcomes } from '../../src/cards/compose-request-outcomes.js';
import { requestSubjects } from '../../src/cards/compose-request-subjects.js';
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

test('applicants that exceed their total are reported', () => {
  const report = changed(huaian2024, (observation) =>
    observation.measure === 'requests-received' && observation.applicant === 'natural-person'
      ? { ...observation, value: 3101 }
      : observation,
  );
  const notes = applicants.compose(report, options)?.notes.join('\n');
  expect(notes).toContain('add up to 3,219, 100 more than its total of 3,119');
  expect(notes).toContain('The shares shown add up to 103.2%');
});

test('applicants that are not itemised are shown, but no block without known figures', () => {
  const report = changed(huaian2024, (observation) =>
    observation.applicant && observation.applicant !== 'natural-person' ? null : observation,
  );
  const card = applicants.compose(report, options);
  expect(groupsOf(card).map(({ rows }) => rows.length)).toEqual([3, 6]);
  expect(card?.summary).toContain('a further 118 are not itemised');
  expect(card?.summary).not.toContain('not published legal persons');
});

const granted = (value: number, status?: 'approximate-over') =>
  changed(huaian2024, (observation) =>
    observation.measure === 'request-outcomes' &&
    observation.category === 'granted-in-full' &&
    !observation.applicant
      ? { ...observation, value, ...(status && { status }) }
      : observation,
  );

test('exhaustive classes that fall short of the total contradict it, as in check, and leave no remainder', () => {
  const report = granted(1352);
  for (const variant of ['bars', 'strip']) {
    const card = requestOutcomes.compose(report, { ...options, variant });
    expect(card?.notes[0]).toBe(
      'The categories add up to 3,040, 10 less than the total of 3,050. The report contradicts itself; no figure was adjusted.',
    );
    expect(card?.summary).toContain('The report contradicts itself.');
    expect(`${card?.summary} ${card?.notes.join(' ')}`).not.toMatch(/itemised|what happened/);
    const rows = (card?.table?.bodies ?? []).flatMap(linesOf).map((row) => lineOf(row).label.text);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows).not.toContain('Not itemised in the report');
    expect(card?.strips).toEqual([]);
  }
  expect(check(report)[0]).toMatchObject({ severity: 'error', expected: 3050, found: 3040, difference: 10 });
});

test('over 1,300 granted leaves no remainder in an exhaustive form, and contradicts nothing', () => {
  const card = requestOutcomes.compose(granted(1300, 'approximate-over'), options);
  expect(`${card?.summary} ${card?.notes.join(' ')}`).not.toMatch(/itemised|what happened|contradicts/);
  expect(card?.notes).toContain('“Granted in full”: approximate in the report.');
});

test('over 1,400 granted contradicts the total, in chart and check', () => {
  const report = granted(1400, 'approximate-over');
  expect(requestOutcomes.compose(report, options)?.notes[0]).toContain('38 more than its total of 3,050');
  expect(check(report)[0]).toMatchObject({ severity: 'error', expected: 3050, found: 3088, difference: -38 });
});

test('the table of disclosure gives no amount that is not applicable, blank or suppressed', () => {
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
  expect(words?.heading).toBe('Administrative compulsory measures: 88,283 decisions');
  expect(words?.summary).not.toMatch(/(?:applicable|blank|suppressed) repealed/);
  expect(words?.summary).toMatch(
    /issued this year and [\d,]+ in force\. The report suppresses the figure for/,
  );
  expect(words?.summary).toMatch(
    /; the report does not publish a figure for “Administrative penalties”; not applicable: “Administrative licences”\.$/,
  );
});

test('the flow reports that its sides differ', () => {
  const report = changed(huaian2024, (observation) =>
    observation.measure === 'requests-carried-forward' && !observation.applicant
      ? { ...observation, value: 100 }
      : observation,
  );
  expect(requestFlow.compose(report, options)?.notes[0]).toContain(
    'differ by 3. The report contradicts itself',
  );
  expect(requestFlow.compose(huaian2024, options)?.notes.join()).not.toContain('contradicts');
});

test('appeals without a total give their results, and state that the total is not published', () => {
  const report = changed(liwan2017, (observation) =>
    /reconsideration|litigation/.test(observation.measure) && !observation.category ? null : observation,
  );
  const card = appealResults.compose(report, options);
  expect(card?.summary).toBe(
    "The report does not publish the total of “Administrative reconsideration”; authority's act upheld in 14 cases. The report does not publish the total of “Administrative litigation”; authority's act upheld in 8 cases.",
  );
  expect(groupsOf(card).map(({ label }) => label)).toEqual([
    'Administrative reconsideration',
    'Administrative litigation',
  ]);
});

test('subjects without published figures have no chart', () => {
  const report = changed(liwan2017, ({ share, ...observation }) =>
    observation.measure === 'request-subjects' ? observation : { ...observation, ...(share && { share }) },
  );
  expect(requestSubjects.compose(report, options)).toBeNull();
  expect(requestSubjects.compose(liwan2017, options)).not.toBeNull();
});
