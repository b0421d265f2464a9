import { expect, test } from 'vitest';
import { composeOverYears } from '../../src/cards/compose-over-years.js';
import { selectRequests } from '../../src/cards/select-requests.js';
import { liwan2017, suqian2023, suqian2024 } from '../../src/data/index.js';
import { seriesMessages } from '../../src/locale/en-series.js';
import { locales } from '../../src/locale/locales.js';
import { seriesOf } from '../../src/series/series.js';
import { headerPaths } from '../../src/table/header-paths.js';
import { inBlocks, splitTable } from '../../src/table/split-table.js';
import { type Cell, figuresIn, type Table } from '../../src/table/table.js';

const series = seriesOf({ reports: [liwan2017, suqian2023, suqian2024] });
const card =
  series && composeOverYears(selectRequests, series, { messages: locales.en, own: seriesMessages });
const table = card?.table as Table;

const widthOf = (cells: readonly Cell[]) =>
  cells.reduce((sum, cell) => sum + ('colspan' in cell ? cell.colspan : 1), 0);

test('a table over years has a row for each year, each gap and each break, all of one width', () => {
  const rows = table.bodies.flatMap((body) => body.rows);
  expect(new Set(rows.map(({ cells }) => widthOf(cells)))).toEqual(new Set([table.stubs + table.figures]));
  expect(rows.map(({ kind, cells }) => `${kind} ${cells.map((cell) => cell.kind)[1] ?? ''}`.trim())).toEqual([
    'class figure',
    ...Array<string>(5).fill('class text'),
    ...Array<string>(3).fill('break'),
    'class figure',
    'class figure',
  ]);
});

test('splitTable(table) has each figure once, in the group of its column, and each gap and break in each group', () => {
  const groups = splitTable(table);
  expect(groups.map(({ label }) => label)).toEqual([
    'Requests received, concluded and carried forward',
    'Outcomes of requests concluded',
  ]);
  const ids = groups.flatMap((group) => figuresIn(group.table).map(({ id }) => id));
  expect([...ids].sort()).toEqual(
    figuresIn(table)
      .map(({ id }) => id)
      .sort(),
  );
  for (const { label, table: own } of groups) {
    expect(own.caption).toBe(`${table.caption}: ${label}`);
    const rows = [...own.head, ...own.bodies.flatMap((body) => body.rows)];
    expect(new Set(rows.map(({ cells }) => widthOf(cells)))).toEqual(new Set([1 + own.figures]));
    const pathOf = headerPaths(own);
    for (const cell of figuresIn(own)) expect(pathOf(cell)).toMatchObject({ columns: [{}], rows: [{}] });
  }
});

test('inBlocks(table) has a block for each year, with a line for each figure or the reason why there is none', () => {
  const [outcomes] = splitTable(table).slice(1);
  const blocks = inBlocks(outcomes?.table as Table).bodies;
  expect(blocks.map(({ rows }) => rows.find(({ kind }) => kind === 'block')?.cells[0]?.text)).toEqual([
    '2017',
    '2018',
    '2019',
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
  ]);
  expect(blocks[1]?.rows.slice(1).map(({ cells }) => cells[0]?.text)).toEqual(['no report']);
  // The breaks before 2023 come before its heading.
  expect(blocks[6]?.rows.map(({ kind }) => kind).slice(0, 5)).toEqual([
    'break',
    'break',
    'break',
    'block',
    'class',
  ]);
  const [label, figure] = blocks[6]?.rows[4]?.cells ?? [];
  expect([label?.text, figure?.text]).toEqual(['A Granted in full', '1,191']);
});
