import { labelWords } from './label-words.js';
import { withoutWords } from './match-label.js';
import { cellsAcross, type PlacedCell, type PlacedRow } from './placed-rows.js';
import { COLUMN_WORDS, OVER_COLUMNS } from './request-words.js';

/** The ids of the columns of table 三, in the order of the form. */
const COLUMN_IDS: readonly string[] = Object.keys(COLUMN_WORDS);

/** A column as named by its headers, and its position. */
interface NamedColumn {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The columns of a table 三. `leaves` are those whose headers are above them, in the order of the form; null if the
 * headers are complete but elsewhere, because spans are wrong or lost: then cells can only be counted.
 */
export interface ColumnPlan {
  readonly leaves: readonly NamedColumn[] | null;
  /** The number of columns that the header covers, including any before and after the seven. */
  readonly width: number;
}

/** The column that words name exactly, ignoring other words above it. */
function columnOf(words: string): string | undefined {
  const own = withoutWords(words, OVER_COLUMNS);
  return COLUMN_IDS.find((id) => COLUMN_WORDS[id]?.includes(own));
}

/** Whether a row has words that occur only in the header of table 三. */
export function headsRequests({ own }: PlacedRow): boolean {
  return own.some(({ cell }) => {
    const words = labelWords(cell.text);
    const column = columnOf(words);
    return (
      (column !== undefined && column !== 'total' && column !== 'other-organisation') ||
      (words !== '' && withoutWords(words, OVER_COLUMNS) === '')
    );
  });
}

/** The columns that header rows name; undefined unless they name each once, in the order of the form. */
export function planColumns(head: readonly PlacedRow[]): ColumnPlan | undefined {
  const width = Math.max(0, ...head.flatMap((row) => cellsAcross(row).map(({ end }) => end)));
  const leaves = leavesOf(head, width);
  const ids = leaves.map(({ id }) => id);
  if (ids.join() === COLUMN_IDS.join()) return { leaves, width };
  return countable(head) ? { leaves: null, width } : undefined;
}

/** The columns under header rows, by the words above them. */
function leavesOf(head: readonly PlacedRow[], width: number): readonly NamedColumn[] {
  const leaves: NamedColumn[] = [];
  for (let x = 0; x < width; x += 1) {
    const id = columnOf(wordsOver(head, x));
    const last = leaves[leaves.length - 1];
    if (id === undefined) continue;
    if (last?.id === id && last.end === x) leaves[leaves.length - 1] = { ...last, end: x + 1 };
    else leaves.push({ id, start: x, end: x + 1 });
  }
  return leaves;
}

/** The words of all headers above a column, outermost first. A header that is printed twice counts once. */
function wordsOver(head: readonly PlacedRow[], x: number): string {
  const cells = head.flatMap((row) => cellsAcross(row).filter(({ start, end }) => start <= x && x < end));
  const texts = [...new Set(cells.map(({ cell }) => cell))].map(({ text }) => labelWords(text));
  return texts.filter((text, index) => text !== texts[index - 1]).join('');
}

/** Whether each column is named once, and the headers are in the order of the form. */
function countable(head: readonly PlacedRow[]): boolean {
  const named = head.flatMap((row, line) =>
    row.own.flatMap((placed: PlacedCell) => {
      const id = columnOf(labelWords(placed.cell.text));
      return id === undefined ? [] : [{ id, line }];
    }),
  );
  const total = named.find(({ id }) => id === 'total');
  const others = named.filter(({ id }) => id !== 'total');
  if (!total || named.length !== COLUMN_IDS.length) return false;
  if (others.map(({ id }) => id).join() !== COLUMN_IDS.slice(0, -1).join()) return false;
  const [natural, ...members] = others;
  const last = named[named.length - 1] === total;
  // 总计 is beside 自然人, above the members of 法人或其他组织.
  return last || (natural?.line === total.line && members.every(({ line }) => line > total.line));
}
