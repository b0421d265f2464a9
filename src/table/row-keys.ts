import { type FigureCell, lineOf, linesOf, type TableBody, type TableRow } from './table.js';

/** The keys of a figure, by the names of their attributes; a remainder has no code. */
export interface RowKeys {
  readonly measure?: string | undefined;
  readonly code?: string | undefined;
  readonly applicant?: string | undefined;
  readonly total?: true | undefined;
}

/** The keys of a figure, wherever it is. */
export function cellKeys({ basis: { figure, remainder } }: FigureCell): RowKeys {
  const { measure, category, applicant } = figure.key;
  return { measure, code: remainder ? undefined : category, applicant };
}

/** The keys of the figure of a row. */
export function rowKeys(row: TableRow): RowKeys {
  return { ...cellKeys(lineOf(row).figure), total: row.kind === 'total' ? true : undefined };
}

/** The keys that the heading of a block gives its rows. */
export function blockKeys(body: TableBody): RowKeys {
  const all = linesOf(body).map((row) => lineOf(row).figure.basis.figure.key);
  const [first] = all;
  return {
    measure: all.every(({ measure }) => measure === first?.measure) ? first?.measure : undefined,
    applicant: first?.category ? first.applicant : undefined,
  };
}

/** Keys as one text, by which rows are matched. */
export function keysText({ measure = '', code = '', applicant = '', total }: RowKeys): string {
  return JSON.stringify([measure, code, applicant, total === true]);
}
