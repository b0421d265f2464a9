import { blockKeys, cellKeys, rowKeys } from '../table/row-keys.js';
import { type FigureCell, lineOf, linesOf, type TableBody, type TableRow } from '../table/table.js';
import { type Wording, unitText } from '../words/amounts.js';
import type { Attributes } from './markup.js';

/** The attributes that mark a table as written by this package, and give its form. */
export function tableData({ report }: Wording): Attributes {
  return { 'data-foi': '1', 'data-form': report.form };
}

/** The keys of a figure in a table of a form, where each cell has its own. */
export function cellData(cell: FigureCell): Attributes {
  const { measure, code, applicant } = cellKeys(cell);
  return { 'data-measure': measure, 'data-code': code, 'data-applicant': applicant };
}

/** The attributes that the heading of a block gives its rows. */
export function blockData(body: TableBody): Attributes {
  const { measure, applicant } = blockKeys(body);
  const [first] = linesOf(body);
  return {
    'data-measure': measure,
    'data-applicant': applicant,
    'data-derived': first && lineOf(first).figure.basis.base?.operands ? true : undefined,
  };
}

/**
 * The attributes of a row's figure: its keys, its unit, whether it is derived, and its status.
 *
 * @param parent The code of the group that the class belongs to.
 */
export function rowData(
  { report, messages }: Wording,
  row: TableRow,
  parent: string | undefined,
): Attributes {
  const { measure, code, applicant, total } = rowKeys(row);
  const { figure: shown } = lineOf(row);
  const { figure } = shown.basis;
  // A row that is a measure of its own states its unit, which its label need not name.
  const own = row.id === measure ? report.measures.find(({ id }) => id === measure) : undefined;
  const derived = shown.flagged || figure.operands !== undefined;
  return {
    'data-measure': measure,
    'data-code': code,
    'data-parent': parent,
    'data-unit': own && unitText({ report, messages }, own, figure.value ?? 2),
    'data-applicant': applicant,
    'data-total': total,
    'data-derived': derived ? true : undefined,
    'data-status': derived ? undefined : figure.status,
  };
}
