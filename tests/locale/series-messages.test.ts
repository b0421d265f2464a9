import { describe, expect, test } from 'vitest';
import { seriesMessages as en } from '../../src/locale/en-series.js';
import type { SeriesMessages, StatedChange } from '../../src/locale/series-messages.js';
import { seriesMessages as hans } from '../../src/locale/zh-hans-series.js';
import { seriesMessages as hant } from '../../src/locale/zh-hant-series.js';
import { foreignCharacters, textsIn } from './national-characters.js';

/** Characters of which our words have the simplified or the traditional form. */
const PAIRS =
  '报報 载載 历歷 减減 径徑 围圍 长長 变變 终終 圆圓 点點 线線 废廢 质質 区區 间間 计計 较較 无無 认認 处處 与與 为為 数數 这這 两兩 办辦'.split(
    ' ',
  );

const amount = (own: string) => ({ bare: own, full: `${own}#` });
const change = (direction: StatedChange['direction'], percent: string | null): StatedChange => ({
  label: '«7»',
  before: { period: '2020', amount: amount('11') },
  after: { period: '2021', amount: amount('13') },
  difference: amount('2'),
  direction,
  percent,
});

function everyMessage(own: SeriesMessages): readonly string[] {
  const fact = { period: '2021', label: '«7»', found: '1', expected: '2', difference: '3' };
  const kinds = ['form', 'definition', 'scope', 'body', 'period'] as const;
  const last = { period: '2021', amount: amount('13') };
  return [
    ...(['more', 'less', 'same'] as const).flatMap((direction) => [
      own.heading('«7»', last, change(direction, '+1%')),
      own.change(change(direction, '+1%')),
      own.change(change(direction, null)),
    ]),
    own.heading('«7»', last, null),
    own.printedChange(change('more', '+1%'), '+2%'),
    own.printedChange(change('more', null), '+2%'),
    own.missingYears(['2019', '2020']),
    ...Object.values(own.gaps),
    own.partial('2021'),
    ...Object.values(own.breaks),
    ...kinds.flatMap((kind) => [
      own.breakNote(kind, '2020', '2021', null),
      own.breakNote(kind, '2020', '2021', '8'),
    ]),
    own.differs('1', '2'),
    own.definition('«7»', '2020', '2021'),
    own.event('2020', '8'),
    ...Object.values(own.scopes),
    ...Object.values(own.releases),
    own.form('cn-2021'),
    own.form('cn-2019'),
    own.form('narrative'),
    own.form('other'),
    own.year,
    own.total,
    own.classOf('«7»', '«8»'),
    own.decisions,
    own.oneScale,
    own.ownScales,
    own.ownScale('«7»'),
    own.openStrips,
    own.barScale,
    own.oneCase,
    own.openMarks,
    own.emptyPlaces,
    own.rounded,
    ...Object.values(own.tables),
    own.olderReleases('2020'),
    own.strips,
    own.noStrip,
    own.cellChange('+1', null),
    own.cellChange('+1', '+2%'),
    own.cellNote(true),
    own.cellNote(false),
    own.found({ ...fact, rule: 'carried-over' }),
    own.found({ ...fact, rule: 'in-force' }),
    ...own.csvColumns,
    ...[1, 2].map((bodies) => own.comparison.heading('«7»', '2020', bodies, null, null)),
    own.comparison.heading('«7»', '2020', 3, { name: '«8»', amount: '5' }, ['1', '9']),
    own.comparison.body,
    own.comparison.own('«8»'),
    ...Object.values(own.comparison.orders),
    own.comparison.ownFirst,
    own.comparison.shareOf('5%', '100'),
    own.comparison.baseOnly('17'),
    own.comparison.shareHead,
    own.comparison.baseIs('«7»'),
    own.comparison.few(['«7»', '«8»'], 30),
    own.comparison.missing(['«7»']),
    own.comparison.otherPeriods(['«7»']),
    own.comparison.otherDefinition,
    own.comparison.rest('«7»', '10', '8', '2'),
    own.comparison.exceeded('«7»', '8', '10', '2'),
    own.comparison.notSummed('«7»'),
    own.comparison.search,
    own.comparison.shown(20, 45),
    own.comparison.showAll(45),
  ];
}

describe.each([en, hans, hant])('$language', (own) => {
  test('says something in every message of charts over years', () => {
    for (const words of everyMessage(own)) {
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test('a change has both periods, the latest figure, the count and its share', () => {
    const said = own.change(change('less', '−10.0%'));
    for (const part of ['«7»', '2020', '2021', '13', '2', '−10.0%']) expect(said).toContain(part);
  });

  test('more, fewer and as many are told apart', () => {
    const said = (['more', 'less', 'same'] as const).map((direction) => own.change(change(direction, null)));
    expect(new Set(said).size).toBe(3);
  });

  test('every message of charts over years is among those that are tested', () => {
    const tested = everyMessage(own).join('\n');
    for (const value of Object.values(own)) {
      if (typeof value === 'string' && value !== own.language) expect(tested).toContain(value);
    }
  });
});

test.each([hans, hant])('each character of $language is in the national standard of its script', (own) => {
  const texts = [...everyMessage(own), ...textsIn(own)].join('');
  expect(foreignCharacters(texts, own.language as 'zh-Hans' | 'zh-Hant')).toEqual([]);
});

test('each Chinese script has characters of its own only', () => {
  const texts = [hans, hant].map((own) => everyMessage(own).join(''));
  for (const [side, text] of texts.entries()) {
    const others = PAIRS.map((pair) => pair.charAt(1 - side));
    expect(others.filter((character) => text?.includes(character))).toEqual([]);
  }
});
