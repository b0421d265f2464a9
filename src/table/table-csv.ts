import { formatNumber } from '../locale/format-number.js';
import { type DetailedWording, figureText, shareText } from '../words/amounts.js';
import { type Basis, describeEvidence } from '../words/describe-evidence.js';
import { sumExactly } from '../report/decimal.js';
import type { PartShare } from '../statistics/part.js';
import { bounded } from '../statistics/shown-share.js';
import { headerPaths, headerText } from './header-paths.js';
import { figuresIn, type Table } from './table.js';

/**
 * A table as lines under `csvColumns`, one per figure. The block is the heading of its block or, in one of several
 * column groups, its column; the group is the header around its row, and the class its row. In a table with a single
 * unnamed row, the class is the column.
 */
export function tableLines(wording: DetailedWording, table: Table): readonly (readonly string[])[] {
  const pathOf = headerPaths(table);
  const { messages } = wording;
  return figuresIn(table).map((cell) => {
    const { columns, rows } = pathOf(cell);
    const heads = columns.length > 0 ? columns : rows.filter(({ scope }) => scope === 'rowgroup');
    const rowHeaders = rows.filter((header) => !heads.includes(header)).map(headerText);
    const over = heads.map(headerText);
    const name = (rowHeaders.length > 0 ? rowHeaders : over).pop() ?? '';
    // Without signs: a column states what is derived.
    return figureCells(wording, [messages.line(over), messages.line(rowHeaders), name], cell.basis);
  });
}

/**
 * A figure as the columns of `csvColumns` that follow its names: value, status, kind, share, basis. The status is
 * text, such as “over 5,500” or “not published”; a figure without a value is neither printed nor derived.
 */
export function figureCells(
  wording: DetailedWording,
  names: readonly [block: string, group: string, name: string],
  basis: Basis,
): readonly string[] {
  const { messages } = wording;
  const { kinds } = messages.proof;
  const { figure, share } = basis;
  const inexact = share && (share.status !== undefined || share.text !== undefined);
  return [
    ...names,
    figure.value === null ? '' : plainNumber(figure.value),
    messages.line([
      ...(figure.value === null || figure.status ? [figureText(wording, figure)] : []),
      ...(inexact ? [shareText(wording, share)] : []),
    ]),
    figure.value === null ? '' : kinds[figure.operands ? 'derived' : 'printed'],
    share ? percent(share) : '',
    share ? kinds[share.derived ? 'derived' : 'printed'] : '',
    describeEvidence(wording, basis)
      .map(({ term, text }) => messages.noteOn(term, text))
      .join(' | '),
  ];
}

/** A share in percent; as a bound if no decimal distinguishes it from 0 or 100. */
function percent(share: PartShare): string {
  const { value, digits } = share;
  const step = Number(`1e-${digits}`);
  if (bounded(share) && value === 0) return `<${plainNumber(step, digits)}%`;
  if (bounded(share) && value === 100) return `>${plainNumber(sumExactly([100, -step]), digits)}%`;
  return `${plainNumber(value, digits)}%`;
}

/** Without separators, so that a spreadsheet reads it as a number. */
function plainNumber(value: number, digits?: number): string {
  return formatNumber(value, digits).replace(/,/g, '');
}
