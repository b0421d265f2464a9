import { cn2021 } from '../../forms/cn-2021.js';
import { type FormLine, requestFormLines } from './form-lines.js';
import { labelWords } from './label-words.js';
import { matchAlike, matchWords, withoutWords, wordOf } from './match-label.js';
import type { PlacedCell, PlacedRow } from './placed-rows.js';
import { emptyCell, labelCell } from './read-cell.js';
import type { ColumnPlan } from './request-columns.js';
import { remember } from './remember.js';
import { GROUP_WORDS, ROW_WORDS } from './request-words.js';
import type { UnreadReason } from '../reading.js';
import { isLabel, leftOver } from './whole-label.js';

/** A row's label and the cells that may be figures, or why there are none. */
export interface RowCells {
  readonly cells: readonly PlacedCell[];
  /** Whether the cells were only counted, so that the sum of the row must confirm them. */
  readonly counted: boolean;
  readonly refused?: UnreadReason;
}

/** The texts of a row that may be its label, innermost first. */
export function labelsOf({ own }: PlacedRow): readonly string[] {
  return own
    .filter(({ cell }) => labelCell(cell))
    .map(({ cell }) => cell.text)
    .reverse();
}

/** The id of the row of table 三 that a label names, by its words. */
export function rowNamed(text: string): string | undefined {
  return named(text) ?? undefined;
}

const named = remember((text: string): string | null => {
  // Removes the part of the group's label that shares a line with this one: 法提供 2.没有现成信息.
  const line = text.replace(
    /^[（）()一二三四五六七本年度办理结果不予公开无法提供处其他\s、]{1,14}?\s+(?=\d{1,2}[.．])/,
    '',
  );
  const words = labelWords(line);
  const own = withoutWords(words, GROUP_WORDS);
  const label = own === '' ? words : labelWords(own);
  const id = matchWords(label, ROW_WORDS);
  return id !== undefined && whole(label, id) ? id : null;
});

/** Words that may accompany the name of a row without changing its meaning. */
const HARMLESS: readonly string[] = ['政府信息公开', '本年度', '本年', '申请', '数量', '属于', '件'];

const REMARK = /区分处理的只[计計].一情形不[计計]其他情形/;

let formLabels: ReadonlyMap<string, string> | undefined;

/** Whether a label names this row and nothing else. */
function whole(label: string, id: string): boolean {
  formLabels ??= new Map(requestFormLines(cn2021, 'zh-Hans').rows.map((line) => [line.id, line.words]));
  const word = wordOf(label, ROW_WORDS[id]);
  const bare = label.replace(REMARK, '');
  return leftOver(bare, word, HARMLESS) === '' || isLabel(bare, formLabels.get(id) ?? '');
}

/** The id of the row that is most similar to a misprinted label. */
export function rowAlike(text: string, lines: readonly FormLine[]): string | undefined {
  const labels = new Map(lines.filter(({ words }) => words.length > 3).map(({ id, words }) => [id, words]));
  return matchAlike(withoutWords(labelWords(text), GROUP_WORDS), labels);
}

/** The cells of a row that are under the columns, or as many cells as there are columns. */
export function cellsInColumns(row: PlacedRow, plan: ColumnPlan | undefined, columns: number): RowCells {
  const counted = afterLabels(row.own);
  if (!plan) return { cells: counted, counted: true, refused: 'no-header' };
  if (counted.some(({ rows }) => rows > 1)) return { cells: counted, counted: true, refused: 'spanned' };
  const { leaves } = plan;
  if (leaves) {
    const [first, last] = [leaves[0]?.start ?? 0, leaves[leaves.length - 1]?.end ?? 0];
    const under = row.own.filter(({ start, end }) => start >= first && end <= last);
    const before = row.own.filter(({ start }) => start < first);
    const fits =
      under.length === leaves.length &&
      under.every(({ start, end }, index) => start === leaves[index]?.start && end === leaves[index]?.end) &&
      !under.some(({ cell }) => labelCell(cell)) &&
      !row.over.some(({ end }) => end > first) &&
      afterLabels(before).every(({ cell }) => emptyCell(cell)) &&
      row.own.every(
        ({ start, end, cell }) => end <= last || (start >= last && (start < plan.width || emptyCell(cell))),
      );
    if (fits) return { cells: under, counted: false };
  }
  if (counted.length === columns) return { cells: counted, counted: true };
  return { cells: counted, counted: true, refused: counted.length < columns ? 'too-few' : 'too-many' };
}

/** The cells after the last label in a row. */
export function afterLabels(own: readonly PlacedCell[]): readonly PlacedCell[] {
  const last = own.reduce((found, { cell }, index) => (labelCell(cell) ? index : found), -1);
  return own.slice(last + 1);
}
