import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { cardCsv } from '../../src/cards/card-csv.js';
import { composeStatutoryTable } from '../../src/cards/compose-statutory-table.js';
import { requestOutcomes } from '../../src/cards/compose-request-outcomes.js';
import { csvOf } from '../../src/cards/csv.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';
import type { Report } from '../../src/report/report.js';
import { code, figure, measure, tinyReport as smallReport } from '../report/tiny-report.js';

/** The cells of a CSV according to RFC 4180, as every spreadsheet reads it. */
function read(csv: string): readonly (readonly string[])[] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  const lines = csv.slice(1).split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  expect(lines.pop()).toBe('');
  return lines.map((line) =>
    [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replace(/""/g, '"')),
  );
}

test.each([
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '　＝1',
  '＝1',
  '＋1',
  '－1',
  '＠A1',
])('the text %j is not a formula in a spreadsheet', (text) => {
  const marked = text.replace(/^[\t\r\n]/, "$&'");
  expect(read(csvOf([[text]]))).toEqual([[`'${marked}`]]);
});

test.each(['-12', '-1.5', '+3', '-66.5%', '12', '', '— = 1', 'a "b", c', 'two\r\nlines', '−1'])(
  'the cell %j is unchanged',
  (text) => {
    expect(read(csvOf([[text, 'next']]))).toEqual([[text, 'next']]);
  },
);

test.each([';', '\t', '\n', '\r'])(
  'no text is a formula in a spreadsheet that separates cells by %j, whatever it contains',
  (separator) => {
    for (const formula of ['=1+1', '+1+1', '-1+1', '@SUM(A1)', ' =1', '"=1+1"', '＝1', '\n=1']) {
      const csv = csvOf([['first', `text${separator}${formula}${separator}text`]]).slice(1);
      const cells = csv.split(/[;\t\r\n]/).map((cell) => cell.replace(/^[\s"]+/, ''));
      expect(cells.filter((cell) => /^[=+\-@＝]/.test(cell))).toEqual([]);
    }
  },
);

test.each(['a; b', '1;2', 'x；−1', '5 - 3; 2'])('the text %j of such a cell is unchanged', (text) => {
  expect(read(csvOf([[text]]))).toEqual([[text]]);
});

function figures(report: Report, language: (typeof LANGUAGES)[number]) {
  const messages = locales[language];
  return allCharts.flatMap(({ compose, variants, order }) => {
    const card = compose(report, { messages, variant: variants[0] ?? '', order });
    return card
      ? read(cardCsv({ report, messages }, card))
          .filter(({ length }) => length === 9)
          .slice(1)
      : [];
  });
}

test.each(LANGUAGES)(
  'in the CSVs of the shipped reports in %s, values and shares are plain numbers',
  (language) => {
    const { kinds } = locales[language].proof;
    const rows = [liwan2017, huaian2024].flatMap((report) => figures(report, language));
    expect(rows.length).toBeGreaterThan(100);
    for (const [, , name, value = '', status = '', kind, share = '', shareKind] of rows) {
      expect(value, name).toMatch(/^(\d+(\.\d+)?)?$/);
      expect(share, name).toMatch(/^(\d+(\.\d+)?%)?$/);
      expect(status, name).not.toMatch(/^[a-z]+-[a-z]+/);
      expect(kind, name).toMatch(value === '' ? /^$/ : new RegExp(`^(${Object.values(kinds).join('|')})$`));
      expect(shareKind === '', name).toBe(share === '');
    }
  },
);

test('the status in a CSV states that a figure is inexact, or why there is none', () => {
  const statuses = (report: Report) => figures(report, 'en').map(([, , , , status]) => status);
  expect(statuses(liwan2017)).toContain('not published · about 55%');
  expect(statuses(liwan2017)).toContain('not published');
  expect(statuses(huaian2024)).toContain('over 5,500');
});

test.each([
  ['zh-Hans', '算式：618 − (411 + 55 + 7 + 31 + 73 + 29) = 12 | 占比算式：12 ÷ 618 = 1.9%'],
  ['zh-Hant', '算式：618 − (411 + 55 + 7 + 31 + 73 + 29) = 12 | 占比算式：12 ÷ 618 = 1.9%'],
  ['en', 'Formula: 618 − (411 + 55 + 7 + 31 + 73 + 29) = 12 | Derived share: 12 ÷ 618 = 1.9%'],
] as const)(
  'a derived figure is based on its formula, and its derived share on its own, in %s',
  (language, basis) => {
    expect(figures(liwan2017, language).filter(([, , , value]) => value === '12')[0]?.[8]).toBe(basis);
  },
);

test('in a statutory table, the additions of the form are separate from the label', () => {
  const names = (language: (typeof LANGUAGES)[number]) => {
    const wording = { report: huaian2024, messages: locales[language] };
    const table = composeStatutoryTable(huaian2024, wording.messages, 'requests');
    return new Set(table ? read(cardCsv(wording, table)).map(([, , name]) => name) : []);
  };
  expect([...names('en')].filter((name) => /\S\(/.test(name ?? ''))).toEqual([]);
  expect([...names('en')].filter((name) => / \(/.test(name ?? '')).length).toBeGreaterThan(0);
  expect([...names('zh-Hans')].filter((name) => / （/.test(name ?? ''))).toEqual([]);
});

test('the file has no 0% beside a figure above 0, and no 100% for less than everything', () => {
  const most = Number.MAX_SAFE_INTEGER;
  const report = smallReport({
    measures: [measure('m')],
    codes: [code('a'), code('b')],
    observations: [figure('m', most), figure('m/a', most - 1), figure('m/b', 1)],
  });
  const wording = { report, messages: locales.en };
  const card = requestOutcomes.compose(report, { messages: locales.en, variant: 'bars', order: 'value' });
  const file = cardCsv(wording, card!);
  expect(file).toContain('"<0.000000001%"');
  expect(file).toContain('">99.999999999%"');
});
