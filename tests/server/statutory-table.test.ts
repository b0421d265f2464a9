import { expect, test } from 'vitest';
import { composeStatutoryTable } from '../../src/cards/compose-statutory-table.js';
import { CHARTS } from '../../src/report/charts.js';
import { cardCsv } from '../../src/cards/card-csv.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';
import type { Report } from '../../src/report/report.js';
import {
  renderAlternative,
  renderDeclarative,
  renderHtml,
  renderPng,
  renderSnippet,
  renderSvg,
} from '../../src/server/index.js';
import { cardHtml } from '../../src/server/card-html.js';
import { type HeaderCell, figuresIn, rowsIn } from '../../src/table/table.js';
import { parseXml } from './well-formed.js';

const all = CHARTS['statutory-table'].variants.flatMap((id) =>
  LANGUAGES.map((language) => [id, language] as const),
);

const choice = (variant: string, language: (typeof LANGUAGES)[number] = 'en') =>
  ({ chart: 'statutory-table', variant, language }) as const;

interface Placed {
  readonly header: boolean;
  readonly scope: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The cells of each table at their places according to HTML, by the slots that they span. */
function gridsOf(html: string): readonly (readonly Placed[][])[] {
  return [...html.matchAll(/<table[^]*?<\/table>/g)].map(([table]) => {
    const grid: Placed[][] = [];
    [...table.matchAll(/<tr>[^]*?<\/tr>/g)].forEach(([row], y) => {
      let x = 0;
      for (const [, name, attributes = '', inside = ''] of row.matchAll(
        /<(t[hd])([^>]*)>([^]*?)<\/t[hd]>/g,
      )) {
        const given = (key: string) => new RegExp(` ${key}="([^"]*)"`).exec(attributes)?.[1];
        while (grid[y]?.[x]) x += 1;
        const width = Number(given('colspan') ?? 1);
        const text = inside.replace(/<[^>]*>/g, '');
        const cell = { header: name === 'th', scope: given('scope') ?? '', text, x, y, width };
        for (let down = 0; down < Number(given('rowspan') ?? 1); down += 1)
          for (let right = 0; right < width; right += 1) (grid[y + down] ??= [])[x + right] = cell;
      }
    });
    return grid;
  });
}

/** The headers of a slot by the HTML algorithm, for headers with the scope `col` or `row`. */
function headersAt(grid: readonly (readonly Placed[])[], x: number, y: number): readonly string[] {
  const met = (cells: readonly (Placed | undefined)[], scope: string) => {
    const found: Placed[] = [];
    for (const cell of cells) {
      const blocked = found.some(
        (other) => scope === 'col' && other.x === cell?.x && other.width === cell.width && other !== cell,
      );
      if (cell?.header && cell.scope === scope && !blocked && !found.includes(cell)) found.push(cell);
    }
    return found.toReversed().map(({ text }) => text);
  };
  return [
    ...met(
      grid
        .slice(0, y)
        .toReversed()
        .map((row) => row[x]),
      'col',
    ),
    ...met([...(grid[y] ?? [])].slice(0, x).toReversed(), 'row'),
  ];
}

test.each(all)(
  'each figure of plain table %s in %s has the headers of the form, by scope alone',
  (id, language) => {
    const table = composeStatutoryTable(huaian2024, locales[language], id);
    const cells = table ? rowsIn(table.table).flatMap((row) => row.cells) : [];
    const headers = new Map(
      cells.flatMap((cell): [string, HeaderCell][] => (cell.kind === 'header' ? [[cell.id, cell]] : [])),
    );
    const expected = cells.flatMap((cell) =>
      cell.kind === 'figure'
        ? [
            [
              cell.text,
              ...cell.headers
                .flatMap((key) => headers.get(key) ?? [])
                // The heading above a section is the caption of its own table.
                .filter((header) => !header.id.endsWith('-heading'))
                .map(({ prefix, text, remark }) => prefix + text + remark),
            ],
          ]
        : [],
    );
    const shown = gridsOf(renderHtml(huaian2024, choice(id, language)) ?? '').flatMap((grid) =>
      grid.flatMap((row, y) =>
        row.flatMap((cell, x) => (cell.header ? [] : [[cell.text, ...headersAt(grid, x, y)]])),
      ),
    );
    expect(shown).toEqual(expected);
    expect(shown.length).toBe({ requests: 175, disclosure: 10, disputes: 15 }[id]);
  },
);

test.each(all)(
  'plain table %s in %s is well-formed, with rows of one length, without script, style sheet, class or id',
  (id, language) => {
    const html = renderHtml(huaian2024, choice(id, language)) ?? '';
    const { elements } = parseXml(html.replace(/<br>/g, '<br></br>'));
    const known = 'div h2 p br table caption thead tbody tr th td small a'.split(' ');
    expect(elements.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
    expect(html).not.toMatch(/ (?:id|class|headers|on\w+)=/);
    expect(elements[0]?.attributes).toEqual({ lang: language });
    for (const grid of gridsOf(html)) expect(new Set(grid.map((row) => row.length)).size).toBe(1);
    expect(html.match(/<caption>/g)?.length).toBe(id === 'disclosure' ? 4 : 1);
    expect(html).toContain('<caption>');
  },
);

test('a section of table 二 is a table with its own caption, and no column is empty', () => {
  const html = renderHtml(huaian2024, choice('disclosure')) ?? '';
  expect([...html.matchAll(/<caption>([^<]*)/g)].map(([, words]) => words)).toEqual(
    [1, 5, 6, 8].map((item) => `Article 20, item (${item}) · Huai'an · 2024`),
  );
  expect(html).not.toContain('colspan');
});

test('a figure that a check finds inconsistent is marked in plain HTML, with a note that gives the reason', () => {
  const observations = huaian2024.observations.map((one) =>
    one.measure === 'requests-received' && one.applicant === undefined ? { ...one, value: 3120 } : one,
  );
  const report: Report = { ...huaian2024, observations };
  const table = composeStatutoryTable(report, locales.en, 'requests');
  const html = table ? cardHtml(table, { report, messages: locales.en }, { level: 3 }) : '';
  expect(html).toContain('<b>3,120</b> <sup>‡1,2,3</sup></td>');
  expect(html).toContain('<li>‡1 ');
  expect(html).toMatch(/^<h3>/);
});

test('a snippet of a statutory table is its tag around the plain table, with its data named or beside it', () => {
  const named = renderSnippet(huaian2024, choice('disputes'), { data: { reportId: 'huaian-2024' } }) ?? '';
  expect(named).toMatch(
    /^<foi-statutory-table lang="en" variant="disputes" report-id="huaian-2024">\n<h2>[^]*<\/foi-statutory-table>\n$/,
  );
  expect(named).not.toContain('<script');
  expect(renderSnippet(huaian2024, choice('disputes'))).toContain('<script type="application/json">');
});

test('a declarative statutory table has the table of the element, and also links to its own style sheet', () => {
  const made = renderDeclarative(huaian2024, choice('requests'), '/a/foi-charts.css')?.html ?? '';
  expect(made).toContain('<link rel="stylesheet" href="/a/foi-statutory-table.css">');
  expect(made).toContain('<div class="scroll requests room-5" part="scroll">');
  expect(made).toContain('<table class="form requests" part="table" role="grid"');
});

test('a report without such a table has none in any format, and an unknown variant is an error', () => {
  for (const id of CHARTS['statutory-table'].variants) {
    expect(renderHtml(liwan2017, choice(id))).toBeNull();
    expect(renderSnippet(liwan2017, choice(id))).toBeNull();
    expect(renderDeclarative(liwan2017, choice(id), null)).toBeNull();
  }
  expect(() => renderHtml(huaian2024, choice('bars'))).toThrow(
    'expected one of requests, disclosure, disputes',
  );
});

test('a statutory table has no picture, which is reported', async () => {
  expect(() => renderSvg(huaian2024, choice('requests'))).toThrow(RangeError);
  expect(() => renderAlternative(huaian2024, choice('requests'))).toThrow('html, snippet, dsd or csv');
  await expect(renderPng(huaian2024, choice('requests'))).rejects.toThrow('has no picture');
});

test.each(all)(
  'the CSV of table %s in %s has each figure once, with its column, its row and its cell',
  (id, language) => {
    const messages = locales[language];
    const table = composeStatutoryTable(huaian2024, messages, id);
    const csv = table ? cardCsv({ report: huaian2024, messages }, table) : '';
    const lines = csv.split('\r\n');
    const at = lines.indexOf(messages.csvColumns.map((name) => `"${name}"`).join(','));
    const figures = lines.slice(at + 1, -1).map((line) => line.slice(1, -1).split('","'));
    const cells = table ? figuresIn(table.table) : [];
    expect(csv.startsWith(`\ufeff"${table?.heading}"`)).toBe(true);
    expect(figures.map(([, , , value]) => value)).toEqual(
      cells.map(({ basis }) => String(basis.figure.value)),
    );
    expect(new Set(figures.map((cell) => cell.slice(0, 3).join())).size).toBe(cells.length);
    expect(figures.every((cell) => cell.length === 9 && cell[5] === messages.proof.kinds.printed)).toBe(true);
  },
);

test('a line of the CSV names column, group and row as the form does', () => {
  const messages = locales['zh-Hans'];
  const of = (id: (typeof CHARTS)['statutory-table']['variants'][number]) => {
    const table = composeStatutoryTable(huaian2024, messages, id);
    return table ? cardCsv({ report: huaian2024, messages }, table) : '';
  };
  expect(of('requests')).toContain(
    '"申请人情况 · 自然人","三、本年度办理结果 · （四）无法提供","1.本机关不掌握相关政府信息","746"',
  );
  expect(of('disclosure')).toContain(
    '"本年收费金额（单位：万元）","第二十条第（八）项","行政事业性收费","96171.6"',
  );
  expect(of('disputes')).toContain('"行政诉讼 · 未经复议直接起诉","","结果维持","13"');
});
