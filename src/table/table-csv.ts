import { formatNumber } from '../locale/format-number.js';
import { type DetailedWording, figureText, shareText } from '../words/amounts.js';
import { type Basis, describeEvidence } from '../words/describe-evidence.js';
import { sumExactly } from '../report/decimal.js';
import type { PartShare } from '../statistics/part.js';
import { bounded } from '../statistics/shown-share.js';
import { headerPaths, headerText } from './header-paths.js';
import { figuresIn, type Table } from './table.js';

/**
 * A table as lines under `csvColumns`, a line a figure: the block is the heading of its block, or its column where it
 * stands in one of several; the group what stands around its row, the class its row; in a table of one row without a
 * name, the class is the column.
 */
export function tableLines(wording: DetailedWording, table: Table): readonly (readonly string[])[] {
  const pathOf = headerPaths(table);
  const { messages } = wording;
  return figuresIn(table).map((cell) => {
    const { columns, rows } = pathOf(cell);
    const heads = columns.length > 0 ? columns : rows.filter(({ scope }) => scope === 'rowgroup');
    const beside = rows.filter((header) => !heads.includes(header)).map(headerText);
    const over = heads.map(headerText);
    const name = (beside.length > 0 ? beside : over).pop() ?? '';
    // The sign of a derived total in a heading is for readers; here a column says what is derived.
    const block = messages.line(over).replace(/\*$/, '');
    return figureCells(wording, [block, messages.line(beside), name], cell.basis);
  });
}

/**
 * A figure as a line under `csvColumns`, behind its names: value, status, kind, share and what it rests on. The status
 * is in words, such as “over 5,500” or “not published”; what has no value is neither printed nor derived.
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

/** A share in percent; what no decimal tells from 0 or 100 as a bound. */
function percent(share: PartShare): string {
  const { value, digits } = share;
  const step = Number(`1e-${digits}`);
  if (bounded(share) && value === 0) return `<${plainNumber(step, digits)}%`;
  if (bounded(share) && value === 100) return `>${plainNumber(sumExactly([100, -step]), digits)}%`;
  return `${plainNumber(value, digits)}%`;
}

/** Without separators, as a spreadsheet counts with it. */
function plainNumber(value: number, digits?: number): string {
  return formatNumber(value, digits).replace(/,/g, '');
}
