import { type Figures, ROWS } from './figures.js';
import {
  type Cell,
  disclosureGrid,
  disputesGrid,
  disputesInRows,
  type Grid,
  pageHtml,
  requestsBody,
  requestsGrid,
  requestsHead,
  sections,
  tableHtml,
  label,
} from './html-form.js';

interface Tables {
  readonly disclosure?: string;
  readonly requests?: Grid;
  readonly disputes?: Grid;
}

const page =
  (tables: (figures: Figures) => Tables) =>
  (figures: Figures): string => {
    const {
      disclosure = tableHtml(disclosureGrid(figures)),
      requests = requestsGrid(figures),
      disputes = disputesGrid(figures),
    } = tables(figures);
    return pageHtml(sections(disclosure, tableHtml(requests), tableHtml(disputes)));
  };

const each = (change: (cell: Cell) => Cell) =>
  page((figures) => ({
    disclosure: tableHtml(disclosureGrid(figures).map((row) => row.map(change))),
    requests: requestsGrid(figures).map((row) => row.map(change)),
    disputes: disputesGrid(figures).map((row) => row.map(change)),
  }));

const values = (change: (text: string) => string) =>
  each((cell) => (cell.label ? cell : { ...cell, text: change(cell.text) }));

/** Table 三 with three label cells in each row: the groups repeated, or nothing. */
const withLabels = (outer: (group: string, own: Cell) => readonly Cell[]) =>
  page((figures) => {
    let group = '';
    const body = requestsBody(figures).map((row, index) => {
      const labels = row.filter((cell) => cell.label);
      const own = labels[labels.length - 1] ?? label('');
      const id = ROWS[index]?.[0] ?? '';
      if (labels.length > 1) group = labels[labels.length - 2]?.text ?? '';
      const wide = id.startsWith('requests-') || id.startsWith('granted') || id === 'total';
      const cells = wide ? [{ ...own, across: 3 }] : outer(group, own);
      return [...cells, ...row.filter((cell) => !cell.label)];
    });
    return { requests: [...requestsHead(), ...body] };
  });

/** Table 二 split before each of its parts. */
const inFour = page((figures) => {
  const grid = disclosureGrid(figures);
  const starts = grid.flatMap((row, index) => (row.length === 1 ? [index] : []));
  return {
    disclosure: starts.map((start, index) => tableHtml(grid.slice(start, starts[index + 1]))).join('<p></p>'),
  };
});

/** Table 四 with its blocks below one another in one table. */
const stacked = page((figures) => {
  const [head = [], ...rows] = disputesInRows(figures).map((row) => row.slice(1));
  const names = ['行政复议', '未经复议直接起诉', '复议后起诉'];
  return { disputes: rows.flatMap((row, index) => [[label(names[index] ?? '', 5)], head, row]) };
});

const titled = page((figures) => ({
  requests: [
    [label('2024年度收到和处理政府信息公开申请情况统计表', 10)],
    [label('填报单位：某市人民政府', 5), label('单位：件', 5)],
    ...requestsGrid(figures),
    [label('填表人：张三', 5), label('填报日期：2025年1月20日', 5)],
  ],
}));

/** More layouts, each with the same figures. */
export const FURTHER_LAYOUTS: Readonly<Record<string, (figures: Figures) => string>> = {
  'units after the figures': values((text) => (text.includes('.') ? text : `${text}件`)),
  'invisible characters around the figures': values((text) => `<span>\u200b${text}\ufeff</span>`),
  'figures as links': values((text) => `<a href="/figures">${text}</a>`),
  'figures as entities': values((text) => text.replace(/\d/g, (digit) => `&#${digit.charCodeAt(0)};`)),
  'decimals of nothing': values((text) => (text.includes('.') ? text : `${text}.00`)),
  'no spans': each(({ text, label: isLabel }) => ({ text, ...(isLabel && { label: isLabel }) })),
  'groups repeated in each row': withLabels((group, own) => [label('三、本年度办理结果'), label(group), own]),
  'empty cells for groups': withLabels((_, own) => [label(''), label(''), own]),
  'table 二 as four tables': inFour,
  'table 四 block below block': stacked,
  'titles, units and names in the table': titled,
  'short names of the columns': each((cell) => {
    const names = { 商业企业: '企业', 科研机构: '科研', 社会公益组织: '公益', 法律服务机构: '法律' };
    return { ...cell, text: names[cell.text as keyof typeof names] ?? cell.text };
  }),
};
