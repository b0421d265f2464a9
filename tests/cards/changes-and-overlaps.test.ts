import { expect, test } from 'vitest';
import { requestOutcomes } from '../../src/cards/compose-request-outcomes.js';
import { check } from '../../src/check/check.js';
import { describeFinding } from '../../src/words/describe-finding.js';
import { locales } from '../../src/locale/locales.js';
import { proof } from '../../src/proof/proof.js';
import type { Measure, Observation } from '../../src/report/report.js';
import { code, figure, measure, tinyReport } from '../report/tiny-report.js';
import { allRows } from '../fixtures/rows-of.js';

const reportOf = (observations: readonly Observation[], more: Partial<Measure> = {}) =>
  tinyReport({ measures: [measure('m', more)], codes: [code('a'), code('b')], observations });

const cardOf = (observations: readonly Observation[], more: Partial<Measure> = {}) =>
  requestOutcomes.compose(reportOf(observations, more), {
    messages: locales.en,
    variant: 'bars',
    order: 'value',
  });

test('positive and negative changes have neither bars nor a largest class', () => {
  const card = cardOf([figure('m', -3), figure('m/a', 2), figure('m/b', -5)], { signed: true });
  expect(allRows(card).map(({ id, mark }) => [id, mark])).toEqual([
    ['a', null],
    ['b', null],
    ['total', null],
  ]);
  expect(card?.summary).not.toContain('largest');
});

test('a note states that classes may overlap, if there are several', () => {
  const overlap = /may add up to more than the total/;
  const two = [figure('m', 100), figure('m/a', 80), figure('m/b', 60)];
  expect(cardOf(two, { relation: 'multi-label' })?.notes.join()).toMatch(overlap);
  expect(cardOf(two.slice(0, 2), { relation: 'multi-label' })?.notes.join()).not.toMatch(overlap);
  expect(cardOf(two)?.notes.join()).not.toMatch(overlap);
});

test('findings and the proof sheet give numbers in thousands with their unit', () => {
  const report = reportOf([figure('m', 50), figure('m/a', 30), figure('m/b', 10)], { multiplier: 10_000 });
  const wording = { report, messages: locales['zh-Hans'] };
  const [finding] = check(report).map((one) => describeFinding(wording, one));
  expect(finding).toBe('m：各项合计40万件，比总数50万件少10万件。');
  const rest = proof(report, 'zh-Hans').find(({ name }) => name === 'm · 报告未分项');
  expect(rest).toMatchObject({ text: '10万件', basis: ['50万件 − (30万件 + 10万件) = 10万件'] });
  const printed = proof(report, 'zh-Hans').filter(({ kind }) => kind === 'printed');
  expect(printed.map(({ text }) => text)).toEqual(['50万件', '30万件', '10万件']);
});

test('“nearly” leaves an approximate remainder in the text; “over” and “about” leave none', () => {
  const findingOf = (status: 'approximate-over' | 'approximate-about' | 'approximate-under') => {
    const card = cardOf([figure('m', 100), figure('m/a', 40, { status }), figure('m/b', 20)]);
    return `${card?.summary} ${card?.notes.join(' ')}`;
  };
  expect(findingOf('approximate-under')).toContain('itemises nearly 60; a further about 40 are not itemised');
  for (const status of ['approximate-over', 'approximate-about'] as const) {
    expect(findingOf(status)).not.toMatch(/itemised|does not say/);
    expect(findingOf(status)).toContain('approximate in the report');
  }
});

test('the note on the remainder calls a suppressed class suppressed, not unpublished', () => {
  const notesOf = (status: 'suppressed' | 'blank') =>
    cardOf([figure('m', 100), figure('m/a', 40), figure('m/b', null, { status })])?.notes.join(' ');
  expect(notesOf('suppressed')).toContain(
    '“Not itemised in the report” includes categories that the report suppresses: “b”.',
  );
  expect(notesOf('blank')).toContain('for which the report gives no figure: “b”.');
  expect(notesOf('suppressed')).not.toContain('does not say');
});

test('“over” is idiomatic in Chinese: 5,500余, and 超过 before decimals and single digits', () => {
  const { approximate } = locales['zh-Hans'];
  expect(['5,500', '0.55', '5', '30'].map((number) => approximate('approximate-over', number))).toEqual([
    '5,500余',
    '超过0.55',
    '超过5',
    '30余',
  ]);
});
