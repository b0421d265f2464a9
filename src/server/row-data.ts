import { blockKeys, rowKeys } from '../table/row-keys.js';
import { lineOf, linesOf, type TableBody, type TableRow } from '../table/table.js';
import { type Wording, unitText } from '../words/amounts.js';
import type { Attributes } from './markup.js';

/** What a table of ours says of itself: that it is one, and of what form. */
export function tableData({ report }: Wording): Attributes {
  return { 'data-foi': '1', 'data-form': report.form };
}

/** What the heading of a block says of its rows. */
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
 * What a row says of its figure: its keys, its unit, whether it is derived, and its status.
 *
 * @param parent The code of the group that it is a class of.
 */
export function rowData(
  { report, messages }: Wording,
  row: TableRow,
  parent: string | undefined,
): Attributes {
  const { measure, code, applicant, total } = rowKeys(row);
  const { figure: shown } = lineOf(row);
  const { figure } = shown.basis;
  // A row of a figure by itself says its unit, which its label need not name.
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
