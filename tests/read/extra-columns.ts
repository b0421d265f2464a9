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
  label,
} from './html-form.js';

/** The three tables of a page. */
export interface Grids {
  readonly disclosure: Grid;
  readonly requests: Grid;
  readonly disputes: Grid;
}

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

/** A figure of last year beside this year's. */
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

/** Last year's figures in separate columns, under headers that name the years. */
const besideLastYear =
  (first: boolean) =>
  (figures: Figures): Grids => {
    const [, [natural = label(''), others = label(''), total = label('')] = [], members = []] =
      requestsHead();
    const years = first ? [label('2024年', 7), label('2023年', 7)] : [label('2023年', 7), label('2024年', 7)];
    const body = requestsBody(figures).map((row) => {
      const last = members.concat(members).slice(0, 7);
      const values = row.filter((cell) => !cell.label);
      const other = last.map((): Cell => ({ text: '3' }));
      return [
        ...row.filter((cell) => cell.label),
        ...(first ? [...values, ...other] : [...other, ...values]),
      ];
    });
    const head = [
      [label('项目', 3, 3), ...years],
      [natural, others, total, natural, others, total],
      [...members, ...members],
    ];
    return { ...plainGrids(figures), requests: [...head, ...body] };
  };

/** A row below the header that numbers the columns. */
const withColumnNumbers = (figures: Figures): Grids => {
  const numbers = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ text: String(index + 1) }));
  const disputes = disputesGrid(figures);
  return {
    ...plainGrids(figures),
    requests: [...requestsHead(), [label('栏次', 3), ...numbers(7)], ...requestsBody(figures)],
    disputes: [...disputes.slice(0, 3), numbers(15), ...disputes.slice(3)],
  };
};

/** Numbers of the rows between their labels and their figures, without a header. */
const withRowNumbers = (figures: Figures): Grids => {
  const [[corner = label(''), over = label('')] = [], ...heads] = requestsHead();
  const body = requestsBody(figures).map((row, index) => [
    ...row.filter((cell) => cell.label),
    { text: String(index + 1) },
    ...row.filter((cell) => !cell.label),
  ]);
  return { ...plainGrids(figures), requests: [[{ ...corner, across: 4 }, over], ...heads, ...body] };
};

/** Tables with columns that are not part of the form. */
export const EXTRA_COLUMNS: Readonly<Record<string, (figures: Figures) => Grids>> = {
  'notes at the right': withColumn('备注', false, (row) => ({ text: NOTES[row % NOTES.length] ?? '' })),
  'words at the right in each row': withColumn('说明', false, () => ({ text: '与上年持平' })),
  'words at the right without a header': withColumn('', false, () => ({ text: '含委托事项' })),
  'serial numbers at the left': withColumn('序号', true, (row) => ({ text: String(row) })),
  'a subtotal': withSubtotal,
  'shares at the right': withColumn('占比', false, (row) => ({ text: `${row}.5%` })),
  'numbers of columns': withColumnNumbers,
  'numbers of rows without a header': withRowNumbers,
};

export const LAST_YEAR = { 'at the right': withLastYear(false), 'at the left': withLastYear(true) };

export const BESIDE_LAST_YEAR = {
  'at the right': besideLastYear(true),
  'at the left': besideLastYear(false),
};
