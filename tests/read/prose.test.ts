import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { liwan2017 } from '../../src/data/index.js';
import { readPage, readText } from '../../src/read/index.js';
import { figuresFrom, numbersFrom, readValues } from './figures.js';
import { LAYOUTS } from './layouts.js';

const seed = readFileSync('tests/read/narrative.txt', 'utf8');

test('the counts of a narrative report match its dataset, each with its sentence', () => {
  const { report } = readText(seed, { prose: true });
  const own = new Map(liwan2017.observations.map((one) => [`${one.measure}/${one.category}`, one]));
  const read = report?.observations ?? [];
  for (const one of read) {
    const there = own.get(`${one.measure}/${one.category}`);
    expect([one.measure, one.category, one.value, one.share?.text]).toEqual([
      there?.measure,
      there?.category,
      there?.value,
      there?.share?.text,
    ]);
  }
  const missing = liwan2017.observations.filter(
    ({ measure, category }) => !read.some((one) => one.measure === measure && one.category === category),
  );
  // Shares without counts, and counts that are not in the word lists.
  expect([...new Set(missing.map(({ measure }) => measure))]).toEqual([
    'request-subjects',
    'proposal-results',
    'key-area-columns',
    'websites-merged',
  ]);
  expect(report?.form).toBe('narrative');
});

test('by default, counts in sentences are proposed, and no report is made from them', () => {
  const { report, proposed, problems } = readText(seed);
  expect(report).toBeNull();
  expect(proposed.length).toBeGreaterThan(25);
  expect(problems.map(({ kind }) => kind)).toEqual(['no-table']);
  expect(proposed.find(({ measure, category }) => measure === 'fees' && !category)?.value).toBe(0);
});

test('each quotation occurs once in the text', () => {
  const whole = seed.replace(/\s+/g, '');
  for (const { quote } of readText(seed).proposed) {
    expect(whole.split(quote)).toHaveLength(2);
  }
});

const TITLE = '某市2024年政府信息公开工作年度报告\n一、总体情况\n';
const countsIn = (sentence: string) =>
  readText(TITLE + sentence).proposed.map(({ measure, value }) => [measure, value]);

test.each([
  ['2024年共受理政府信息公开申请四十余件。', [['requests-accepted', 40]]],
  [
    '2024年共收到政府信息公开申请1,234件，答复1200件。',
    [
      ['requests-accepted', 1234],
      ['request-outcomes', 1200],
    ],
  ],
  ['全年主动公开政府信息近5000条。', [['proactive-disclosure', 5000]]],
  ['2023年共受理政府信息公开申请12件。', []],
  ['上年共受理政府信息公开申请12件。', []],
  ['2025年计划主动公开政府信息300条。', []],
  ['市公安局共受理政府信息公开申请12件。', []],
  ['受理政府信息公开申请同比增长12件。', []],
  ['共受理政府信息公开申请12件，比上年减少3件。', [['requests-accepted', 12]]],
  ['办结率100%，参训380人次。', []],
])('“%s” is read as %j', (sentence, counts) => {
  expect(countsIn(sentence)).toEqual(counts);
});

test('a sentence that contradicts the table is a finding, and never replaces the figure', () => {
  const figures = figuresFrom(numbersFrom(2));
  const total = figures.requests.get('requests-received')?.[6] ?? 0;
  const page = (count: number) =>
    LAYOUTS['plain']?.(figures).replace(
      '参训380人次。',
      `参训380人次。</p><p>2024年共受理政府信息公开申请${count}件。`,
    ) ?? '';
  expect(readPage(page(total)).problems).toEqual([]);
  const { problems, report } = readPage(page(total + 1));
  expect(problems.map(({ kind, table, text }) => [kind, table, text])).toEqual([
    ['prose', '三', `受理政府信息公开申请${total + 1}件`],
  ]);
  expect(readValues(report).get('requests-received//')).toBe(total);
});
