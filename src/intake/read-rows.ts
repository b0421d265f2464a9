import { printedShare } from '../report/printed-numbers.js';
import type { DataAttributes } from './page-table.js';
import {
  listsOfLabel,
  otherYear,
  partLabel,
  REMAINDER_LABELS,
  shapeOf,
  totalLabel,
  unclearLabel,
  withoutMarks,
} from './known-labels.js';
import { plainText, type ReadFigure, readFigure, readShare, type ReadShare } from './read-figure.js';
import type { TableColumn, TableColumns } from './table-columns.js';
import { cellsOf, type GridRow, type TableGrid } from './table-grid.js';
import type { TableKind } from './table-kinds.js';
import type { AddProblem } from './table-problem.js';
import { type PrintedUnit, statesMultiple, unitIn, unitNamed, unitOf } from './unit-words.js';

/** The role of a row: heading, total, remainder or class. */
type RowRole = 'block' | 'total' | 'remainder' | 'class';

/** A row as read: its label without the unit, its figure, its unit, its printed share. */
export interface ReadRow {
  readonly role: RowRole;
  readonly label: string;
  readonly unit: PrintedUnit | null;
  /** null if the row prints none: a heading without a total. */
  readonly figure: ReadFigure | null;
  readonly share: ReadShare | null;
  /** A share shown as derived: it must follow from the figures. */
  readonly claimed: (ReadShare & { readonly column: string }) | null;
  readonly derived: boolean;
  readonly data: DataAttributes;
  readonly place: number;
  readonly column: string;
}

/** How to read a table. `compared`: it is compared with the chart's data, including derived rows and shares. */
interface RowRules {
  readonly kind: TableKind;
  readonly compared: boolean;
  readonly years: readonly string[];
  readonly unit: PrintedUnit | null;
}

/** Whether attributes state what a row is. */
export function identifiesRow(data: DataAttributes): boolean {
  return ['code', 'parent', 'applicant', 'measure', 'maps-to'].some((attribute) => attribute in data);
}

/** A label, and the text from its first number on, which may be the total of the block. */
const HEADING =
  /^(.*?[^\d０-９\s,，.．])[\s:：,，]*((?:大?[约約]|[将將接]?近|超[过過]|[逾~≈]|about |over |nearly )?[\d０-９][\d０-９,，.．]*.*)$/i;

/** The text before the label of a group member in this package's own tables. */
const AT_LEAST = /^\s*(?:at least|至少)\s*/i;
const MEMBER = /^(?:其中|of which)[:：]\s*/i;

const YEAR = /^(?:19|20)\d\d年?$/;

/** Reads every row below the headers, except notes and empty rows. */
export function readRows(
  { head, body, width }: TableGrid,
  columns: TableColumns,
  { kind, compared, years, unit: tableUnit }: RowRules,
  addProblem: AddProblem,
): readonly ReadRow[] {
  const mixed = body.some((row) => cellsOf(row).some(({ header }) => !header));
  const first = head.length > 0 ? undefined : body.find((row) => cellsOf(row).length > 1);
  /** The indentation and numbering of the first class of a block, and the unit in its heading. */
  let [shape, headed, indent]: [string?, (PrintedUnit | null)?, number?] = [];
  return body.flatMap((row): readonly ReadRow[] => {
    const cells = cellsOf(row);
    const [only] = cells;
    if (!only || cells.every(({ text, doubt }) => text.trim() === '' && !doubt)) return [];
    if (cells.length > 1 || (width === 1 && only.scope !== 'rowgroup')) return [rowOf(row)];
    const { colspan, scope, text } = only;
    // A class or total in a cell by itself has lost its figure.
    if (colspan === 1 && scope !== 'rowgroup' && (totalLabel(text) || listsOfLabel(text).length > 0)) {
      addProblem('ragged', { row: text });
      return [];
    }
    const note = row.section === 'foot' || aside(only.text, row === body[body.length - 1]);
    return note ? [] : [headingOf(row, only.text.replace(/\s+/g, ' ').trim())];
  });

  /** A heading may end with the total of its block: `行政复议 14宗`. A year is not a total. */
  function headingOf({ data, place }: GridRow, text: string): ReadRow {
    const [, before = '', tail = ''] = HEADING.exec(text) ?? [];
    const read = tail === '' || YEAR.test(plainText(tail)) ? null : readFigure(tail);
    const figure = read?.value == null ? null : read;
    const another = partLabel(text) || (!identifiesRow(data) && otherYear(text, years));
    const several = !read && /\d\D+\d/.test(plainText(tail));
    if (several || (another && !compared)) addProblem('unclear-row', { row: text });
    if (!figure && !unitIn(text) && statesMultiple(text)) addProblem('unit', { row: text, text });
    // A label that is nothing but a unit word is a label: Website, Cases.
    const own = figure ? figure.unit : unitOf(text) ? null : unitIn(text);
    const label = figure ? before.replace(/[\s:：（(]+$/, '') : own ? withoutBrackets(text) : text;
    [shape, headed, indent] = [undefined, own, undefined];
    const derived = !compared && 'derived' in data;
    return {
      role: 'block',
      label,
      unit: own ?? tableUnit,
      figure,
      share: null,
      claimed: null,
      derived,
      data,
      place,
      column: '',
    };
  }

  function rowOf(row: GridRow): ReadRow {
    const { data, place } = row;
    const { text = '', indent: set = 0, doubt } = row.cells[columns.label.at] ?? {};
    const whole = withoutMarks(
      text
        .replace(/[\u200b\ufeff\u00ad\u2060]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    const printed = compared || 'parent' in data ? whole.replace(MEMBER, '') : whole;
    const name = printed || String(place);
    const derived = 'derived' in data || REMAINDER_LABELS.some((label) => label === printed);
    const total = 'total' in data || totalLabel(printed);
    const stated = total || derived || identifiesRow(data);
    const own = shapeOf(text);
    if (!stated) [shape, indent] = [shape ?? own, indent ?? set];
    const unclear =
      row.section === 'foot' ||
      (own !== '' && own !== shape) ||
      Math.abs(set - (indent ?? set)) > 4 ||
      (!kind.free && unclearLabel(printed, kind.rows === 'measure'));
    const another = !identifiesRow(data) && otherYear(printed, years);
    if (printed === '' && doubt) addProblem(doubt.kind, { row: name, text: doubt.text });
    else if (printed === '' || (!compared && (another || (!stated && unclear))))
      addProblem('unclear-row', { row: name });
    const unit = unitOf(printed) ? null : unitIn(printed, kind.free);
    const around = unit ?? unitNamed(data['unit']) ?? (kind.free ? null : headed) ?? tableUnit;
    const many = statesMultiple(unit ? withoutBrackets(printed) : printed);
    if (many && !kind.free) addProblem('unit', { row: name, text: printed });
    const figure = countOf(row, name, around, derived);
    const { derived: follows, ...share } = shareOf(row, name) ?? { derived };
    const read = 'text' in share ? share : (figure?.share ?? null);
    const claimed = !compared && (derived || follows);
    const left = derived && !total && (data['code'] ?? data['applicant'] ?? 'remainder') === 'remainder';
    return {
      role: total ? 'total' : left && !compared ? 'remainder' : 'class',
      label: unit ? withoutBrackets(printed) : printed,
      unit: around,
      figure,
      share: claimed ? null : read,
      claimed: claimed && read ? { ...read, column: columns.share?.name ?? '' } : null,
      derived: derived && !compared,
      data: left && compared ? { ...data, code: 'remainder' } : data,
      place,
      column: columns.count?.name ?? '',
    };
  }

  function countOf(
    row: GridRow,
    name: string,
    unit: PrintedUnit | null,
    derived: boolean,
  ): ReadFigure | null {
    return readCell(row, columns.count, name, (text) => {
      // Only derived figures are “at least”: no publication prints that.
      const bare = derived ? text.replace(AT_LEAST, '') : text;
      const read = readFigure(bare, unit?.multiplier === 10_000);
      // A row of headers in any other position would be read as counts.
      const heads = row === first || (mixed && cellsOf(row).every(({ header }) => header));
      return (heads && YEAR.test(plainText(text))) || (read?.share && columns.share) ? undefined : read;
    });
  }

  /** A share, and whether the table marks it as derived. */
  function shareOf(row: GridRow, name: string): (ReadShare & { readonly derived: boolean }) | null {
    const { at = 0, name: header = '' } = columns.share ?? {};
    const derived = 'derived' in (row.cells[at]?.data ?? {}) || /计算值|計算值|derived/i.test(header);
    return readCell(row, columns.share, name, (text) => {
      const sign = /‰|千分|per ?mill/i.test(header) ? '‰' : /[%％]|百分|per ?cent\b/i.test(header) ? '%' : '';
      const read = readShare(derived ? text.replace(AT_LEAST, '') : text, sign);
      // A share derived from figures that exceed their total may exceed 100.
      const value = read === undefined && derived ? (printedShare(text)?.value ?? null) : null;
      return value === null
        ? read && { ...read, derived: derived || read.derived }
        : { text, value, derived: true };
    });
  }

  /**
   * Reads a cell. null if it is empty, or if it reported that the cell is unreadable. `read` returns undefined for
   * unreadable text.
   */
  function readCell<Read>(
    { cells }: GridRow,
    column: TableColumn | undefined,
    row: string,
    read: (text: string) => Read | null | undefined,
  ): Read | null {
    if (!column) return null;
    const cell = cells[column.at];
    const text = cell?.text ?? '';
    // A number that spans several columns or rows belongs to none of them for certain.
    const spans = cell && (cell.rowspan !== 1 || cells.indexOf(cell) !== cells.lastIndexOf(cell));
    const doubt = cell?.unseen === undefined ? cell?.doubt : { kind: 'unseen' as const, text: cell.unseen };
    const spanned = spans && /[\d０-９]/.test(text) ? { kind: 'spanned' as const, text } : undefined;
    const problem = doubt ?? spanned;
    if (problem) {
      addProblem(problem.kind, { row, column: column.name, text: problem.text });
      return null;
    }
    const stated = read(text);
    if (stated === undefined) addProblem('unreadable', { row, column: column.name, text });
    return stated ?? null;
  }
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*[（(][^（()）]*[)）]\s*$/, '').trim();
}

/** Whether a heading is a note below the figures. ① may number either, except in the last row. */
function aside(text: string, last: boolean): boolean {
  return (
    (last && /^\s*[①-⑳]/.test(text)) ||
    /^\s*(?:[*＊†‡§※]|(?:[备備附]?[注註]\d*|[说說]明|[资資]?料?[来來]源|notes?|sources?)\s*[:：])/i.test(text)
  );
}
