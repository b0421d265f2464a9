import { expect, test } from 'vitest';
import { composeAppealResults } from '../../src/cards/compose-appeal-results.js';
import { composeApplicants } from '../../src/cards/compose-applicants.js';
import { composeRequestFlow } from '../../src/cards/compose-request-flow.js';
import { composeRequestSubjects } from '../../src/cards/compose-request-subjects.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import type { Observation, Report } from '../../src/report/report.js';
import { groupsOf } from '../fixtures/rows-of.js';

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
