import { lineOf, linesOf, type TableBody, type TableRow } from './table.js';

/** The keys of a figure, by the names that attributes have for them; what is left of a total has no code. */
export interface RowKeys {
  readonly measure?: string | undefined;
  readonly code?: string | undefined;
  readonly applicant?: string | undefined;
  readonly total?: true | undefined;
}

/** The keys of the figure of a row. */
export function rowKeys(row: TableRow): RowKeys {
  const { figure, remainder } = lineOf(row).figure.basis;
  const { measure, category, applicant } = figure.key;
  return {
    measure,
    code: remainder ? undefined : category,
    applicant,
    total: row.kind === 'total' ? true : undefined,
  };
}

/** The keys that the heading of a block states for its rows. */
export function blockKeys(body: TableBody): RowKeys {
  const all = linesOf(body).map((row) => lineOf(row).figure.basis.figure.key);
  const [first] = all;
  return {
    measure: all.every(({ measure }) => measure === first?.measure) ? first?.measure : undefined,
    applicant: first?.category ? first.applicant : undefined,
  };
}

/** Keys as one text, by which rows are found again. */
export function keysText({ measure = '', code = '', applicant = '', total }: RowKeys): string {
  return JSON.stringify([measure, code, applicant, total === true]);
}
