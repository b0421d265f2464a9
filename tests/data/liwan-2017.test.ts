import { expect, test } from 'vitest';
import { liwan2017 } from '../../src/data/liwan-2017.js';
import { findObservation, keyText } from '../../src/report/observation-key.js';
import { printedNumbers } from '../fixtures/printed-numbers.js';

/** Figure, value, printed unit, printed share: typed by hand from the text of the report. */
const FIGURES: readonly (readonly [string, number, string, string?])[] = [
  ['proactive-disclosure//', 8758, '條'],
  ['proactive-disclosure/organisation/', 104, '條'],
  ['proactive-disclosure/departmental-documents/', 170, '條'],
  ['proactive-disclosure/news/', 6274, '條'],
  ['proactive-disclosure/administrative-powers/', 387, '條'],
  ['proactive-disclosure/budgets-and-accounts/', 165, '條'],
  ['proactive-disclosure/proposal-results/', 7, '條'],
  ['proactive-disclosure/other/', 1651, '條'],
  ['requests-accepted//', 618, '件'],
  ['requests-accepted/in-person/', 473, '宗', '76.5%'],
  ['requests-accepted/online/', 73, '宗', '11.8%'],
  ['requests-accepted/letter/', 72, '宗', '11.7%'],
  ['requests-accepted/other/', 0, '宗'],
  ['request-outcomes//', 618, '件'],
  ['request-outcomes/granted-in-full/', 411, '件', '66.5%'],
  ['request-outcomes/granted-in-part/', 55, '件', '8.9%'],
  ['request-outcomes/refused/', 7, '件', '1.1%'],
  ['request-outcomes/not-government-information/', 31, '件', '5%'],
  ['request-outcomes/not-this-body-or-does-not-exist/', 73, '件', '11.8%'],
  ['request-outcomes/unclear-request/', 29, '件', '4.7%'],
  ['fees//', 0, '元'],
  ['reconsideration//', 14, '宗'],
  ['reconsideration/upheld/', 14, '宗', '100%'],
  ['reconsideration/revoked-changed-or-unlawful/', 0, '宗'],
  ['reconsideration/other/', 0, '宗'],
  ['litigation//', 8, '宗'],
  ['litigation/upheld/', 8, '宗'],
  ['litigation/declared-unlawful/', 0, '宗'],
  ['litigation/other/', 0, '宗'],
  ['proposal-results//', 7, '份'],
  ['key-area-columns//', 20, '個'],
  ['websites-merged//', 38, '個'],
];

const published = liwan2017.observations.filter(({ value }) => value !== null);

test('liwan2017 has every figure of the report, with its printed unit and share, exact, and no other', () => {
  expect(
    published.map(({ value, printedUnit, share, ...observation }) =>
      [keyText(observation), value, printedUnit, share?.text].filter((item) => item !== undefined),
    ),
  ).toEqual(FIGURES);
  expect(published.map(({ status }) => status).filter(Boolean)).toEqual([]);
});

test('liwan2017 has the value of each exact share as printed, with the total of its own measure as base', () => {
  const shares = published.flatMap(({ measure, share }) => (share ? [{ measure, share }] : []));
  expect(shares).toHaveLength(10);
  for (const { measure, share } of shares) {
    expect(`${share.value}%`).toBe(share.text);
    expect(share.of).toEqual({ measure });
    expect(share.status).toBeUndefined();
  }
});

test('liwan2017 has the subjects as shares of the 618 accepted, without counts, and “about” only for the 55', () => {
  const subjects = liwan2017.observations.filter(({ measure }) => measure === 'request-subjects');
  const of = { measure: 'requests-accepted' };
  expect(subjects.map(({ category, value, status, share }) => [category, value, status, share])).toEqual([
    [
      'land-and-planning',
      null,
      'not-published',
      { text: '大約55%', value: 55, status: 'approximate-about', of },
    ],
    ['housing-and-construction', null, 'not-published', { text: '11%', value: 11, of }],
    ['health-market-enforcement', null, 'not-published', undefined],
  ]);
});

test('liwan2017 notes that “about” may govern the 11% as well, in three languages', () => {
  const note = findObservation(liwan2017, {
    measure: 'request-subjects',
    category: 'housing-and-construction',
  })?.note;
  expect(Object.keys(note ?? {})).toEqual(['zh-Hans', 'zh-Hant', 'en']);
});

test('liwan2017 calls the 618 “accepted” once and “answered” once, but never “received”', () => {
  const labels = liwan2017.measures.map(({ label }) => label['en']);
  expect(labels).toContain('Requests accepted');
  expect(labels).toContain('Requests answered');
  expect(labels.filter((label) => /receiv/i.test(label ?? ''))).toEqual([]);
  expect(liwan2017.measures.filter(({ topic }) => topic === 'requests-received')).toEqual([]);
});

test('liwan2017 maps the merged class to both of its concepts', () => {
  const merged = liwan2017.codes.filter(({ mapsTo }) => (mapsTo?.length ?? 0) > 1);
  expect(merged.map(({ id, mapsTo }) => [id, mapsTo])).toEqual([
    ['not-this-body-or-does-not-exist', ['not-this-body', 'does-not-exist']],
  ]);
});

test('liwan2017 has no class for the twelve that the report does not itemise', () => {
  const values = liwan2017.observations
    .filter(({ measure, category }) => measure === 'request-outcomes' && category !== undefined)
    .map(({ value }) => value ?? Number.NaN);
  expect(values.reduce((sum, value) => sum + value, 0)).toBe(606);
});

test('liwan2017 has a quotation for each figure that contains it', () => {
  for (const { value, evidence, ...key } of published) {
    for (const { quote } of evidence) expect(printedNumbers(quote ?? ''), keyText(key)).toContain(value);
  }
});

test('liwan2017 uses each quotation for one figure only', () => {
  const quotes = liwan2017.observations.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  expect(new Set(quotes).size).toBe(quotes.length);
  expect(quotes).toHaveLength(35);
});

test('liwan2017 was read from a re-host, and states so', () => {
  const [original, rehost] = liwan2017.sources;
  expect(original).toMatchObject({
    url: 'https://www.gz.gov.cn/zfjgzy/gzsrmzfbgt/zfxxgknb/gq/content/post_5632897.html',
    language: 'zh-Hans',
  });
  expect(rehost).toMatchObject({ rehosted: true, language: 'zh-Hant' });
  expect(rehost?.note?.['en']).toContain('not compared');
  const sources = liwan2017.observations.flatMap(({ evidence }) => evidence.map(({ source }) => source));
  expect(new Set(sources)).toEqual(new Set([rehost?.id]));
});

test('liwan2017 has the period as precise as the report: a year', () => {
  expect(liwan2017.period).toEqual({ start: '2017', end: '2017' });
});

test('liwan2017 has no vocabulary of the re-host in its labels', () => {
  const labels = JSON.stringify([liwan2017.measures, liwan2017.codes, liwan2017.publisher]);
  for (const word of ['檔案', '入口網站', '網路', '視窗', '檔']) expect(labels).not.toContain(word);
  expect(labels).toContain('規範性文件');
  expect(labels).toContain('門戶網站');
});
