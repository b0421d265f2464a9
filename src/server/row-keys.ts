import { lineOf, linesOf, type TableBody, type TableRow } from '../table/table.js';
import { type Wording, unitText } from '../words/amounts.js';
import type { Attributes } from './markup.js';

/** What a table of ours says of itself: that it is one, and of what form. */
export function tableKeys({ report }: Wording): Attributes {
  return { 'data-foi': '1', 'data-form': report.form };
}

/** What the heading of a block says of its rows. */
export function groupKeys(body: TableBody): Attributes {
  const all = linesOf(body).map((row) => lineOf(row).figure.basis);
  const [first] = all;
  const key = first?.figure.key;
  const same = all.every(({ figure }) => figure.key.measure === key?.measure);
  return {
    'data-measure': same ? key?.measure : undefined,
    'data-applicant': key?.applicant && key.category ? key.applicant : undefined,
    'data-derived': first?.base?.operands ? true : undefined,
  };
}

/**
 * What a row says of its figure: its measure and code, its unit, whether it is derived, and its status.
 *
 * @param parent The code of the group that it is a class of.
 */
export function rowKeys(
  { report, messages }: Wording,
  row: TableRow,
  parent: string | undefined,
): Attributes {
  const line = lineOf(row);
  const { figure, remainder } = line.figure.basis;
  const { measure, category, applicant } = figure.key;
  // A row of a figure by itself says its unit, which its label need not name.
  const own = row.id === measure ? report.measures.find(({ id }) => id === measure) : undefined;
  const derived = line.figure.flagged || figure.operands !== undefined;
  return {
    'data-measure': measure,
    'data-code': remainder ? undefined : category,
    'data-parent': parent,
    'data-unit': own && unitText({ report, messages }, own, figure.value ?? 2),
    'data-applicant': applicant,
    'data-total': row.kind === 'total' ? true : undefined,
    'data-derived': derived ? true : undefined,
    'data-status': derived ? undefined : figure.status,
  };
}
