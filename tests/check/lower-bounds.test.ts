import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { check } from '../../src/check/check.js';
import { locales } from '../../src/locale/locales.js';
import type { Observation } from '../../src/report/report.js';
import { describeFinding } from '../../src/words/describe-finding.js';
import { code, figure, measure, tinyReport } from '../report/tiny-report.js';

const flow = (received: Observation, carriedOver: Observation) =>
  tinyReport({
    measures: (
      [
        ['in', 'requests-received'],
        ['over', 'requests-carried-over'],
        ['out', 'request-outcome'],
        ['forward', 'requests-carried-forward'],
      ] as const
    ).map(([id, topic]) => measure(id, { topic })),
    codes: [],
    observations: [received, carriedOver, figure('out', 50), figure('forward', 20)],
  });

const sentences = (report: ReturnType<typeof tinyReport>) =>
  check(report).map((finding) => describeFinding({ report, messages: locales.en }, finding));

const notes = (report: ReturnType<typeof tinyReport>, chart: string) =>
  allCharts
    .find(({ name }) => name === chart)
    ?.compose(report, { messages: locales.en, order: 'value', variant: undefined as never })
    ?.notes.join(' ');

const blank = { status: 'blank' } as const;

test('a sum with a blank is stated as at least the known sum, in check and in the chart', () => {
  const report = flow(figure('in', 100), figure('over', null, blank));
  expect(sentences(report)[0]).toBe(
    'in + over is at least 100 and should equal out + forward, which is 70: a difference of at least 30 (in).',
  );
  expect(notes(report, 'request-flow')).toContain('differ by at least 30');
});

test('a finding that cannot be assessed names the figures that are not known exactly', () => {
  expect(sentences(flow(figure('in', 60), figure('over', null, blank)))).toEqual([
    'in + over = out + forward: not every figure is known exactly (over).',
  ]);
});

test('classes with an “over” figure add up to at least their sum, in check and in the chart', () => {
  const report = tinyReport({
    measures: [measure('m')],
    codes: [code('a'), code('b')],
    observations: [figure('m', 300), figure('m/a', 200), figure('m/b', 150, { status: 'approximate-over' })],
  });
  expect(sentences(report)[0]).toBe(
    'm: the categories add up to at least 350, at least 50 more than the total of 300.',
  );
  expect(notes(report, 'request-outcomes')).toContain('at least 350');
  expect(notes(report, 'request-outcomes')).toContain('at least 50');
});

test('classes that are not applicable cast no doubt on their total', () => {
  const none = { status: 'not-applicable' } as const;
  const report = tinyReport({
    measures: [measure('m')],
    codes: [code('a'), code('b')],
    observations: [figure('m', 0), figure('m/a', null, none), figure('m/b', null, none)],
  });
  expect(sentences(report)).toEqual([]);
});

test('a square that stands for 10,000 is explained', () => {
  const report = tinyReport({
    measures: [measure('m', { topic: 'request-channel', multiplier: 10_000 })],
    codes: [code('a'), code('b')],
    observations: [figure('m', 11), figure('m/a', 5), figure('m/b', 6)],
  });
  const card = allCharts
    .find(({ name }) => name === 'request-channels')
    ?.compose(report, { messages: locales.en, order: 'value', variant: 'bars' as never });
  expect(card?.subtitle).toContain('one square per 10,000 requests');
});
