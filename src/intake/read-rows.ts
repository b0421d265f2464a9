import type { DataAttributes } from './page-table.js';
import { depthOf, REMAINDER_LABELS, totalLabel, unclearLabel, withoutMarks } from './known-labels.js';
import { plainText, type ReadFigure, readFigure, readShare, type ReadShare } from './read-figure.js';
import type { TableColumns } from './table-columns.js';
import { cellsOf, type GridRow, onlyYear, type TableGrid } from './table-grid.js';
import type { TableKind } from './table-kinds.js';
import { type TableProblem, tableProblem } from './table-problem.js';
import { type PrintedUnit, unitIn, unitOf } from './unit-words.js';

/** What a row is: the heading of those after it, their total, what follows from them, or a class. */
export type RowRole = 'block' | 'total' | 'remainder' | 'class';

/** A row as it was read: its label without unit and total, its figure and its printed share. */
export interface ReadRow {
  readonly role: RowRole;
  readonly label: string;
  readonly unit: PrintedUnit | null;
  /** null where it prints none: a heading without a total. */
  readonly figure: ReadFigure | null;
  readonly share: ReadShare | null;
  readonly derived: boolean;
  readonly data: DataAttributes;
  readonly place: number;
  readonly column: string;
}

/**
 * How a table is read: `ours` if it is of our own making, `kind` what it is of, `unit` its own, `beside` if it is
 * compared with data, derived shares too.
 */
export interface Reading {
  readonly ours: boolean;
  readonly kind: TableKind;
  readonly unit: PrintedUnit | null;
  readonly beside: boolean;
}

/** Whether an author says by attributes what a row is. */
export function saysWhat(data: DataAttributes): boolean {
  return ['code', 'parent', 'applicant', 'measure', 'maps-to'].some((attribute) => attribute in data);
}

/** A label, and from its first number on what may be the total of the block. */
const HEADING =
  /^(.*?[^\d０-９\s,，.．])[\s:：,，]*((?:[约約近逾~≈]|about |over |nearly )?[\d０-９][\d０-９,，.．]*.*)$/i;

/** Every row below the headers, and what is wrong with them. Notes at the foot and empty rows are left out. */
export function readRows(
  grid: TableGrid,
  columns: TableColumns,
  { ours, kind, unit: tableUnit, beside }: Reading,
): { readonly rows: readonly ReadRow[]; readonly problems: readonly TableProblem[] } {
  const problems: TableProblem[] = [];
  const anyUnit = kind.otherwise !== null;
  /** How the first class of a block is set in, and how the first that is numbered is. */
  let depth: { indent: number; number: string } | null = null;
  const plain = grid.body.some((row) => cellsOf(row).some(({ header }) => !header));
  const first = grid.head.length > 0 ? null : grid.body.find((row) => cellsOf(row).length > 1);
  const last = grid.body[grid.body.length - 1];
  const rows = grid.body.flatMap((row): readonly ReadRow[] => {
    const cells = cellsOf(row);
    if (cells.every(({ text }) => text.trim() === '')) return [];
    const [only] = cells;
    const heads =
      cells.length === 1 && only && (only.colspan > 1 || grid.width > 1 || only.scope === 'rowgroup');
    if (heads) {
      if (row.section === 'foot' || aside(only.text, row === last)) return [];
      depth = null;
      return [headingOf(row, only.text)];
    }
    return [rowOf(row)];
  });
  // Without a header, a number beside percentages may be one, too.
  if (columns.count !== null && !columns.names[columns.count] && rows.some(({ figure }) => figure?.value)) {
    for (const { figure, label: row } of rows) {
      if (figure?.value !== null || !figure.share) continue;
      problems.push(
        tableProblem('unreadable', { row, column: headerOf(columns.count), text: figure.share.text }),
      );
    }
  }
  return { rows, problems };

  /** A heading may end with the total of its block: `行政复议 14宗`. A year is none. */
  function headingOf({ data, place }: GridRow, text: string): ReadRow {
    const column = '';
    const base = { role: 'block' as const, share: null, derived: 'derived' in data, data, place, column };
    const words = text.replace(/\s+/g, ' ').trim();
    const [, label = '', tail = ''] = HEADING.exec(words) ?? [];
    const figure = tail === '' ? null : readFigure(tail);
    if (/^其中|^of which/i.test(words)) problems.push(tableProblem('unclear-row', { row: words }));
    if (figure && 'trouble' in figure && figure.trouble === 'several-numbers')
      problems.push(tableProblem('several-numbers', { row: words, text: tail }));
    const year = /^(?:19|20)\d\d$/.test(plainText(tail));
    if (figure && !('trouble' in figure) && figure.value !== null && !year) {
      return { ...base, label: label.replace(/[\s:：（(]+$/, ''), unit: figure.unit, figure };
    }
    const unit = unitIn(text);
    return { ...base, label: unit ? withoutBrackets(text) : text.trim(), unit, figure: null };
  }

  function rowOf(row: GridRow): ReadRow {
    const { data, place } = row;
    const text = row.cells[columns.label]?.text ?? '';
    const printed = withoutMarks(text.replace(/[\s\u200b\ufeff]+/g, ' ').trim());
    const name = printed || String(place);
    if (printed === '') problems.push(tableProblem('no-label', { row: name }));
    const derived = 'derived' in data || REMAINDER_LABELS.some((label) => label === printed);
    const unit = unitIn(printed) ?? (anyUnit ? ownUnitIn(printed) : null);
    const figure = countOf(row, name, unit ?? tableUnit);
    const share = shareOf(row, name, derived);
    const total = 'total' in data || totalLabel(printed);
    const said = total || derived || saysWhat(data);
    const own = depthOf(text);
    if (!said) depth = depth ? { ...depth, number: depth.number || own.number } : own;
    const unclear =
      row.section === 'foot' ||
      (depth && (own.indent > depth.indent || (own.number && own.number !== depth.number))) ||
      (!anyUnit && unclearLabel(printed, kind.rows === 'measure'));
    if (!said && unclear) problems.push(tableProblem('unclear-row', { row: name }));
    const code = data['code'] ?? data['applicant'] ?? 'remainder';
    const remainder = derived && code === 'remainder';
    return {
      role: total ? 'total' : remainder ? 'remainder' : 'class',
      label: unit && unit.word !== printed ? withoutBrackets(printed) : printed,
      unit,
      figure,
      share: share ?? (derived ? null : (figure?.share ?? null)),
      derived,
      data,
      place,
      column: columns.count === null ? '' : (columns.names[columns.count] ?? ''),
    };
  }

  function countOf(row: GridRow, name: string, unit: PrintedUnit | null): ReadFigure | null {
    if (columns.count === null || spans(row, columns.count, name)) return null;
    const text = row.cells[columns.count]?.text ?? '';
    const heads = row === first || (plain && cellsOf(row).every(({ header }) => header));
    if (heads && onlyYear(text)) {
      problems.push(tableProblem('year', { row: name, column: headerOf(columns.count), text }));
      return null;
    }
    const read = readFigure(text, unit?.multiplier === 10_000);
    if (!('trouble' in read)) return read;
    problems.push(tableProblem(read.trouble, { row: name, column: headerOf(columns.count), text }));
    return null;
  }

  function shareOf(row: GridRow, name: string, derived: boolean): ReadShare | null {
    const cell = columns.share === null ? null : row.cells[columns.share];
    if (columns.share === null || !cell) return null;
    if (!beside && (derived || columns.sharesDerived || 'derived' in cell.data)) return null;
    if (spans(row, columns.share, name)) return null;
    const read = readShare(cell.text, /[%％]|百分/.test(columns.names[columns.share] ?? ''));
    if (read === 'unreadable') {
      problems.push(
        tableProblem('unreadable', { row: name, column: headerOf(columns.share), text: cell.text }),
      );
      return null;
    }
    // On a table of ours a star says that the share is derived; elsewhere it may lead to any footnote.
    const starred = /[*＊]\s*$/.test(cell.text) && !ours;
    if (!read || (read.derived && !starred && !beside)) return null;
    const { text, value, status } = read;
    return { text, value, ...(status && { status }) };
  }

  /** A number that stands in several columns or rows is told of none of them. */
  function spans(row: GridRow, column: number, name: string): boolean {
    const cell = row.cells[column];
    if (!cell || !/[\d０-９]/.test(cell.text)) return false;
    if (cell.rowspan === 1 && row.cells.indexOf(cell) === row.cells.lastIndexOf(cell)) return false;
    problems.push(tableProblem('spanning', { row: name, column: headerOf(column), text: cell.text }));
    return true;
  }

  function headerOf(column: number): string {
    return columns.names[column] || String(column + 1);
  }
}

/** Brackets at the end of a label hold its unit where each row has one of its own: `政府公报（期）`. */
function ownUnitIn(text: string): PrintedUnit | null {
  const word = /[（(]\s*([^（()）\d０-９]{1,12}?)\s*[)）]\s*$/.exec(text)?.[1];
  return word === undefined ? null : { word, unit: word, multiplier: 1 };
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*[（(][^（()）]*[)）]\s*$/, '').trim();
}

/** A note below the figures is no heading; ① may number either, but for the last row. */
function aside(text: string, last: boolean): boolean {
  if (last && /^\s*[①-⑳]/.test(text)) return true;
  return /^\s*(?:[*＊†‡§※]|(?:[注註]\d*|备注|備註|说明|說明|来源|來源|资料来源|資料來源|notes?|sources?)\s*[:：])/i.test(
    text,
  );
}

/** The unit that an attribute names: a word, or the name of a unit of the schema. */
export function unitNamed(name: string | undefined): PrintedUnit | null {
  if (name === undefined || name.trim() === '') return null;
  return unitOf(name) ?? { word: name.trim(), unit: name.trim(), multiplier: 1 };
}
