import { expect, test } from 'vitest';
import { applicants } from '../../src/cards/compose-applicants.js';
import { disclosureCategories } from '../../src/cards/compose-disclosure-categories.js';
import { requestOutcomes } from '../../src/cards/compose-request-outcomes.js';
import { requestSubjects } from '../../src/cards/compose-request-subjects.js';
import { check } from '../../src/check/check.js';
import { locales } from '../../src/locale/locales.js';
import { proof } from '../../src/proof/proof.js';
import type { Measure, Observation } from '../../src/report/report.js';
import { describeFinding } from '../../src/words/describe-finding.js';
import { code, figure, measure, share, tinyReport } from '../report/tiny-report.js';

type Printed = readonly [id: string, text: string, value: number];

/** The heading of a chart of subjects with these shares and no counts. */
function subjectsOf(shares: readonly (Printed | string)[], more: Partial<Measure> = {}) {
  const topic = 'request-subject';
  const ids = shares.map((one) => (typeof one === 'string' ? one : one[0]));
  const report = tinyReport({
    measures: [measure('m', { topic, relation: 'subset', ...more })],
    codes: ids.map((id) => code(id)),
    observations: [
      figure('m', 618),
      ...shares.map((one) =>
        typeof one === 'string'
          ? figure(`m/${one}`, null)
          : figure(`m/${one[0]}`, null, { share: share(one[1], one[2]) }),
      ),
    ],
  });
  return requestSubjects.compose(report, { messages: locales.en, variant: 'bars', order: 'published' })
    ?.heading;
}

const first = (label: string, text: string) => `Requests by subject: ${label} comes first, at ${text}`;
const NONE = 'Requests by subject';

test('the subject that comes first is certainly the largest, whatever its position in the report', () => {
  expect(
    subjectsOf([
      ['a', '20%', 20],
      ['b', '50%', 50],
    ]),
  ).toBe(first('b', '50%'));
  expect(
    subjectsOf([
      ['a', '大约55%', 55],
      ['b', '11%', 11],
    ]),
  ).toBe(first('a', '大约55%'));
  expect(subjectsOf([['a', '55%', 55], 'b'])).toBe(first('a', '55%'));
});

test.each([
  [
    'a tie',
    [
      ['a', '50%', 50],
      ['b', '50%', 50],
    ],
  ],
  [
    'two that are about alike',
    [
      ['a', '约50%', 50],
      ['b', '48%', 48],
    ],
  ],
  [
    'one that may be any more',
    [
      ['a', '60%', 60],
      ['b', '超过30%', 30],
    ],
  ],
  [
    'one that may be less',
    [
      ['a', '不足60%', 60],
      ['b', '30%', 30],
    ],
  ],
  [
    'rounding',
    [
      ['a', '33%', 33],
      ['b', '32.8%', 32.8],
    ],
  ],
  [
    'words that are not understood',
    [
      ['a', '40%', 40],
      ['b', '其余30%', 30],
    ],
  ],
  [
    'a catch-all',
    [
      ['a', '20%', 20],
      ['other', '60%', 60],
    ],
  ],
  ['a class without a share', [['a', '30%', 30], ['b', '20%', 20], 'c']],
  [
    'what is not itemised',
    [
      ['a', '20%', 20],
      ['b', '10%', 10],
    ],
  ],
] as readonly (readonly [string, readonly (Printed | string)[]])[])(
  'no subject “comes first” if that is not certain: %s',
  (_, shares) => {
    expect(subjectsOf(shares)).toBe(NONE);
  },
);

const slash = (key: string) => figure(key, null, { status: 'not-applicable' });

const statutory = (observations: readonly Observation[]) =>
  tinyReport({ form: 'cn-2021', measures: [], codes: [], observations });

test('“/” is not reported as unknown: it equals 0, and need not add up', () => {
  const of = '//legal-service-organisation';
  const flow = (...figures: readonly Observation[]) =>
    check(statutory(figures)).map((finding) =>
      describeFinding({ messages: locales.en, report: statutory(figures) }, finding),
    );
  const [received, over, concluded, forward] = [
    'requests-received',
    'requests-carried-over',
    'request-outcomes',
    'requests-carried-forward',
  ].map((id) => id + of) as [string, string, string, string];
  expect(flow(slash(received), figure(over, 0), slash(concluded), slash(forward))).toEqual([]);
  expect(flow(slash(received), figure(over, 5), slash(concluded), slash(forward))).toEqual([]);
  const [one, ...others] = flow(slash(received), figure(over, null), figure(concluded, null), slash(forward));
  expect(others).toEqual([]);
  expect(one).toMatch(
    /exactly \(Requests carried over from last year · [^·]* \+ Requests concluded this year · [^·]*\)/,
  );
});

test('no number of applicants is “of” a total that is not applicable or not published', () => {
  for (const total of [
    slash('requests-received'),
    figure('requests-received', null, { status: 'suppressed' }),
  ]) {
    const report = statutory([total, figure('requests-received//natural-person', 0)]);
    for (const messages of Object.values(locales)) {
      const card = applicants.compose(report, { messages, variant: 'bars', order: 'value' });
      expect(card?.heading.toLowerCase()).toBe(messages.charts.applicants);
      expect(card?.summary).not.toMatch(/of not applicable|of suppressed|不[适適]用中|不予列出中/);
    }
  }
});

test('a sum with an at-least class is marked as at least on the proof sheet', () => {
  const observations = [
    figure('requests-received', 860),
    figure('requests-received//natural-person', 821),
    figure('requests-received//commercial-enterprise', 47),
    figure('requests-received//research-institution', null),
  ];
  const sums = proof(statutory(observations), 'en').filter(({ name }) =>
    name.endsWith('sum of the categories'),
  );
  expect(sums.map(({ text, basis }) => [text, ...basis])).toEqual([
    ['at least 868', '821 + at least 47 = at least 868'],
  ]);
});

test('classes with printed shares and no figures are described as such', () => {
  const report = tinyReport({
    measures: [measure('m')],
    codes: ['a', 'b', 'c'].map((id) => code(id)),
    observations: [
      figure('m', 618),
      figure('m/a', null, { share: share('66.5%', 66.5) }),
      figure('m/b', null, { share: share('33.5%', 33.5) }),
      figure('m/c', null),
    ],
  });
  const card = requestOutcomes.compose(report, { messages: locales.en, variant: 'bars', order: 'value' });
  expect(card?.summary).toContain(
    'does not publish a figure for “c”; the report publishes only the share of “a” and “b”',
  );
});

test('a heading does not mention a missing total for classes that have none', () => {
  const report = tinyReport({
    measures: [measure('m', { topic: 'proactive-disclosure', relation: 'none' })],
    codes: ['a', 'b'].map((id) => code(id)),
    observations: [figure('m/a', 50), figure('m/b', 20)],
  });
  const options = { messages: locales.en, variant: 'bars', order: 'value' } as const;
  expect(disclosureCategories.compose(report, options)?.heading).toBe('M');
});
