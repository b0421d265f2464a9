import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from '../../src/read/index.js';
import { expectedOf, type Figures, figuresFrom, numbersFrom, readValues, wrongIn } from './figures.js';
import { disclosureGrid, disputesGrid, type Grid, requestsGrid } from './html-form.js';

type Lines = (grid: Grid) => string;

/** A page of text around the tables, all written in the same way. */
function pageText(figures: Figures, lines: Lines): string {
  return `某市人民政府2024年政府信息公开工作年度报告
一、总体情况
2024年，全市共受理政府信息公开申请若干件，比上年增长12.5%。
二、主动公开政府信息情况
${lines(disclosureGrid(figures))}
三、收到和处理政府信息公开申请情况
${lines(requestsGrid(figures))}
四、政府信息公开行政复议、行政诉讼情况
${lines(disputesGrid(figures))}
五、存在的主要问题及改进情况
下一步计划培训10场。`;
}

const rows = (grid: Grid, between: string) =>
  grid.map((row) => row.map(({ text }) => text).join(between)).join('\n');

/** As in a spreadsheet: cells covered by a merged cell are empty. */
const spreadsheet: Lines = (grid) => {
  const filled: string[][] = grid.map(() => []);
  grid.forEach((row, y) => {
    let x = 0;
    for (const { text, across = 1, down = 1 } of row) {
      while (filled[y]?.[x] !== undefined) x += 1;
      for (let below = 0; below < down; below += 1)
        for (let right = 0; right < across; right += 1) {
          const line = filled[y + below];
          if (line) line[x + right] = below + right === 0 ? text : '';
        }
    }
  });
  return filled.map((row) => Array.from(row, (text) => text ?? '').join('\t')).join('\n');
};

const WAYS: Readonly<Record<string, Lines>> = {
  'lines with single spaces': (grid) => rows(grid, ' '),
  'columns aligned by spaces': (grid) =>
    grid
      .map((row) => row.map(({ text, label }) => (label ? text.padEnd(30) : text.padStart(9))).join(' '))
      .join('\n'),
  'tabs, as a browser copies a table': (grid) => rows(grid, '\t'),
  'tabs, as a spreadsheet copies a table': spreadsheet,
  'tabs at the end of each line, too': (grid) => rows(grid, '\t').replace(/$/gm, '\t\t'),
  'tabs, with notes at the end of each line': (grid) =>
    grid
      .map((row, index) => {
        const note = row.some(({ label }) => !label) ? '与上年持平' : index === 0 ? '备注' : '';
        return [...row.map(({ text }) => text), note].join('\t');
      })
      .join('\n'),
  'numbers of pages between lines': (grid) =>
    rows(grid, ' ').replace(/\n(?=行政处罚|2.重复申请)/g, '\n第5页 共12页\n'),
  'one cell a line': (grid) => rows(grid, '\n'),
};

test.each(Object.keys(WAYS))('every figure is read from a text with %s', (name) => {
  for (const seed of [1, 2, 3]) {
    const figures = figuresFrom(numbersFrom(seed));
    const expected = expectedOf(figures);
    const { report, unread, problems } = readText(pageText(figures, WAYS[name] ?? spreadsheet));
    expect(wrongIn(report, expected)).toEqual([]);
    expect([unread, problems]).toEqual([[], []]);
    expect(readValues(report).size).toBe(expected.size);
  }
});

test.each(Object.keys(WAYS))('a row that lost a number is not read from a text with %s', (name) => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const figures = figuresFrom(numbersFrom(seed));
    const spoilt = (grid: Grid) => {
      const body = grid.flatMap((row, index) => (row.some(({ label }) => !label) ? [index] : []));
      const at = body[(seed * 7) % body.length];
      return grid.map((row, index) => {
        const values = row.filter(({ label }) => !label);
        return index === at ? row.filter((cell) => cell !== values[seed % values.length]) : row;
      });
    };
    const way = WAYS[name];
    const { report, unread } = readText(pageText(figures, (grid) => way?.(spoilt(grid)) ?? ''));
    expect(wrongIn(report, expectedOf(figures))).toEqual([]);
    expect(unread.length).toBeGreaterThan(1);
  }
});

test('a label that is broken over lines is joined if every row of the form then exists', () => {
  const figures = figuresFrom(numbersFrom(4));
  const text = pageText(figures, (grid) => rows(grid, ' '));
  const broken = text.replace(
    /（二）部分公开（区分处理的，只计这一情形，不计其他情形） (.*)/,
    '（二）部分公开（区分处理的，只计这一情\n$1\n形，不计其他情形）',
  );
  expect(broken).not.toBe(text);
  const whole = readText(broken);
  expect([whole.unread, readValues(whole.report).size]).toEqual([[], 200]);
  const { unread, report } = readText(broken.replace(/（一）予以公开 .*/, ''));
  expect(unread).toHaveLength(1);
  expect(wrongIn(report, expectedOf(figures))).toEqual([]);
});

test('the text layer of a real PDF is read completely', () => {
  const { report, unread, problems } = readText(readFileSync('tests/read/text-layer.txt', 'utf8'));
  expect([unread, problems]).toEqual([[], []]);
  const values = readValues(report);
  expect(values.size).toBe(200);
  expect(values.get('request-outcomes/clarification-overdue/')).toBe(71);
  expect(values.get('litigation-after-reconsideration/pending/')).toBe(6);
});

test('a title over two lines gives the publisher', () => {
  const text = pageText(figuresFrom(numbersFrom(1)), (grid) => rows(grid, ' '));
  const { report } = readText(text.replace('某市人民政府2024年', '某市人民政府\n2024年'));
  expect([report?.publisher.name, report?.period.start]).toEqual([{ 'zh-Hans': '某市人民政府' }, '2024']);
});
