import type { PageCell, PageRow, PageTable } from '../../src/intake/page-table.js';

type Data = Readonly<Record<string, string>>;

export const cell = (text: string, more: Partial<PageCell> = {}): PageCell => ({
  text,
  header: false,
  scope: null,
  colspan: 1,
  rowspan: 1,
  data: {},
  ...more,
});

export const header = (text: string, more: Partial<PageCell> = {}): PageCell =>
  cell(text, { header: true, ...more });

/** A row with a label and figures. */
export const row = (texts: readonly string[], data: Data = {}, more: Partial<PageRow> = {}): PageRow => ({
  section: 'body',
  block: 0,
  data,
  cells: texts.map((text, index) => (index === 0 ? header(text, { scope: 'row' }) : cell(text))),
  ...more,
});

export const head = (...texts: readonly string[]): PageRow => ({
  section: 'head',
  block: 0,
  data: {},
  cells: texts.map((text) => header(text, { scope: 'col' })),
});

export const heading = (text: string, data: Data = {}, colspan = 2): PageRow => ({
  section: 'body',
  block: 0,
  data,
  cells: [header(text, { scope: 'rowgroup', colspan })],
});

export const table = (
  rows: readonly PageRow[],
  data: Data = {},
  caption = '申请办理结果（某区，2017年）',
): PageTable => ({
  caption,
  rows,
  data,
});
