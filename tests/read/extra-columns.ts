import type { Figures } from './figures.js';
import {
  type Cell,
  disclosureGrid,
  disputesGrid,
  disputesInRows,
  type Grid,
  requestsBody,
  requestsGrid,
  requestsHead,
} from './html-form.js';

/** The three tables of a page. */
export interface Grids {
  readonly disclosure: Grid;
  readonly requests: Grid;
  readonly disputes: Grid;
}

const label = (text: string, across = 1, down = 1): Cell => ({ text, across, down, label: true });

export const plainGrids = (figures: Figures): Grids => ({
  disclosure: disclosureGrid(figures),
  requests: requestsGrid(figures),
  disputes: disputesGrid(figures),
});

const hasFigures = (row: readonly Cell[]) => row.some((cell) => !cell.label);
const namesColumns = (row: readonly Cell[]) => row.some(({ text }) => text === '信息内容');

/** A column with a header and a text for each row, left or right of the others, in all tables. */
const withColumn =
  (title: string, left: boolean, text: (row: number) => Cell) =>
  (figures: Figures): Grids => {
    const beside = (row: readonly Cell[], cell: Cell) => (left ? [cell, ...row] : [...row, cell]);
    const each = (grid: Grid, head: (row: readonly Cell[]) => boolean) =>
      grid.map((row, index) =>
        beside(row, hasFigures(row) ? text(index) : head(row) ? label(title) : label('')),
      );
    const [first = [], ...heads] = requestsHead();
    const body = requestsBody(figures).map((row, index) => beside(row, text(index)));
    return {
      disclosure: each(disclosureGrid(figures), namesColumns),
      requests: [beside(first, label(title, 1, 3)), ...heads, ...body],
      disputes: each(disputesInRows(figures), () => true),
    };
  };

const NOTES = ['', '无', '含委托事项', '与上年持平', '/', '见附件'];

/** A subtotal of 法人或其他组织 before the total. */
function withSubtotal(figures: Figures): Grids {
  const [[corner = label('')] = [], , members = []] = requestsHead();
  const body = requestsBody(figures).map((row) => {
    const values = row.filter((cell) => !cell.label);
    const sum = values.slice(1, 6).reduce((all, { text }) => all + Number(text), 0);
    return [...row.slice(0, -1), { text: String(sum) }, ...row.slice(-1)];
  });
  const head = [
    [corner, label('申请人情况', 8)],
    [label('自然人', 1, 2), label('法人或其他组织', 6), label('总计', 1, 2)],
    [...members, label('小计')],
  ];
  return { ...plainGrids(figures), requests: [...head, ...body] };
}

/** A figure of last year beside those of this year. */
const withLastYear =
  (left: boolean) =>
  (figures: Figures): Grids => {
    const [[corner = label(''), over = label('')] = [], ...heads] = requestsHead();
    const last = label('2023年总计', 1, 3);
    const body = requestsBody(figures).map((row) => {
      const labels = row.filter((cell) => cell.label);
      const values = row.filter((cell) => !cell.label);
      return left ? [...labels, { text: '17' }, ...values] : [...row, { text: '17' }];
    });
    return {
      ...plainGrids(figures),
      requests: [left ? [corner, last, over] : [corner, over, last], ...heads, ...body],
      disputes: disputesInRows(figures).map((row, index) => [
        ...row,
        index === 0 ? label('上年总计') : { text: '9' },
      ]),
    };
  };

/** Tables with columns that the form does not have. */
export const EXTRA_COLUMNS: Readonly<Record<string, (figures: Figures) => Grids>> = {
  'notes at the right': withColumn('备注', false, (row) => ({ text: NOTES[row % NOTES.length] ?? '' })),
  'words at the right in each row': withColumn('说明', false, () => ({ text: '与上年持平' })),
  'words at the right without a header': withColumn('', false, () => ({ text: '含委托事项' })),
  'serial numbers at the left': withColumn('序号', true, (row) => ({ text: String(row) })),
  'a subtotal': withSubtotal,
};

export const LAST_YEAR = { 'at the right': withLastYear(false), 'at the left': withLastYear(true) };
