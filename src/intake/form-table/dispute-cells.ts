import { BLOCK_WORDS, OVER_BLOCKS, RESULT_WORDS } from './dispute-words.js';
import { labelWords } from './label-words.js';
import { matchWords, wordOf } from './match-label.js';
import { cellsAcross, type PlacedCell, type PlacedRow } from './placed-rows.js';
import { emptyCell, labelCell } from './read-cell.js';
import { leftOver, qualified } from './whole-label.js';

/** A cell of table 四 with the block and result that its headers name; empty if they name none or several. */
export interface DisputeCell {
  readonly placed: PlacedCell;
  readonly row: PlacedRow;
  readonly block: string;
  readonly result: string;
  /** Whether its place was only counted, because the headers are not above the cells. */
  readonly counted: boolean;
}

const BLOCKS: readonly string[] = Object.keys(BLOCK_WORDS);
const RESULTS: readonly string[] = Object.keys(RESULT_WORDS);

const BLOCKS_IN_FULL = Object.values(BLOCK_WORDS).flat();

/** Words that may accompany the name of a block without changing its meaning. */
const HARMLESS: readonly string[] = [
  ...Object.values(RESULT_WORDS)
    .flat()
    .map((word) => word.replace('=', '')),
  '政府信息公开',
  '行政诉讼',
  '工作',
  '申请',
  '提起',
  '案件',
  '情况',
  '数量',
  '结果',
  '诉讼',
  '件',
  '因',
  '被',
];

/** The block that a text names. The title of the whole table names none. */
function blockIn(words: string): string | undefined {
  if (/行政复议.*行政诉讼/.test(words)) return undefined;
  const id = matchWords(words, BLOCK_WORDS);
  return leftOver(words, wordOf(words, BLOCK_WORDS[id ?? '']), HARMLESS) === '' ? id : undefined;
}

function resultIn(words: string): string | undefined {
  const id = matchWords(words, RESULT_WORDS);
  return qualified(leftOver(words, wordOf(words, RESULT_WORDS[id ?? '']), BLOCKS_IN_FULL)) ? undefined : id;
}

/** Whether a row has words that occur only in table 四. */
export function headsDisputes({ own }: PlacedRow): boolean {
  const words = own.filter(({ cell }) => labelCell(cell)).map(({ cell }) => labelWords(cell.text));
  const results = words.filter((text) => ['upheld', 'corrected', 'pending'].includes(resultIn(text) ?? ''));
  return results.length > 0 || words.some((text) => blockIn(text) !== undefined && text.length < 14);
}

/** The cells of a piece of table 四 that may be figures, each with the block and result from its headers. */
export function disputeCells(rows: readonly PlacedRow[], above: string): readonly DisputeCell[] {
  const cells: DisputeCell[] = [];
  let head: PlacedRow[] = [];
  let below = false;
  for (const row of rows) {
    const values = valuesIn(row);
    if (values.length === 0) {
      if (below) head = [];
      below = false;
      head.push(row);
      continue;
    }
    below = true;
    const named = values.map((placed) => nameCell(placed, row, head, above));
    const complete = named.every(({ block, result }) => block !== '' && result !== '');
    cells.push(...(complete ? named : (countedCells(values, row, head) ?? named)));
  }
  return cells;
}

/** The cells of a row that are not labels, if one of them has a figure or is under a header for results. */
function valuesIn({ own }: PlacedRow): readonly PlacedCell[] {
  const rest = own.filter(({ cell }) => !labelCell(cell));
  const labels = own.filter(({ cell }) => labelCell(cell));
  const results = labels.filter(({ cell }) => resultIn(labelWords(cell.text)) !== undefined);
  if (rest.every(({ cell }) => emptyCell(cell))) return labels.length > 0 && results.length !== 1 ? [] : rest;
  const last = own.reduce((found, { cell }, index) => (labelCell(cell) ? index : found), -1);
  return own.slice(last + 1);
}

/** Reads the headers above a cell, and those before it in its row. */
function nameCell(
  placed: PlacedCell,
  row: PlacedRow,
  head: readonly PlacedRow[],
  above: string,
): DisputeCell {
  const over = head.flatMap((line) =>
    cellsAcross(line).filter(({ start, end }) => start <= placed.start && placed.end <= end),
  );
  const before = cellsAcross(row).filter(({ end, cell }) => end <= placed.start && labelCell(cell));
  const texts = [...new Set([...over, ...before].map(({ cell }) => cell))].map(({ text }) =>
    labelWords(text),
  );
  const { block, result } = namesIn(texts);
  return { placed, row, block: block || namesIn([labelWords(above)]).block, result, counted: false };
}

/** The only block and the only result that the texts name. A result may be split over two headers: 结果 above 维持. */
function namesIn(all: readonly string[]): Pick<DisputeCell, 'block' | 'result'> {
  const texts = all.filter((text) => !/行政复议.*行政诉讼/.test(text));
  const litigation = texts.some((text) => OVER_BLOCKS.includes(text) || /起诉|诉讼/.test(text));
  const blocks = new Set(texts.flatMap((text) => blockIn(text) ?? []));
  if (litigation) blocks.delete('reconsideration');
  const results = new Set(
    texts.flatMap((text) => resultIn(text.replace(/^(?:行政复议|.*起诉|.*诉讼)(?=.)/, '')) ?? []),
  );
  const split =
    results.size === 0 ? resultIn(texts.join('').replace(/^.*(?:行政复议|起诉|诉讼)/, '')) : undefined;
  if (split !== undefined) results.add(split);
  const only = (found: ReadonlySet<string>) => (found.size === 1 ? ([...found][0] ?? '') : '');
  return { block: only(blocks), result: only(results) };
}

/** The cells in the order of the form, if the row has all headers in order and the right number of cells. */
function countedCells(
  values: readonly PlacedCell[],
  row: PlacedRow,
  head: readonly PlacedRow[],
): readonly DisputeCell[] | undefined {
  const texts = [...head, row].flatMap(({ own }) => own.map(({ cell }) => labelWords(cell.text)));
  const blocks = texts.flatMap((text) => blockIn(text) ?? []);
  const results = texts.flatMap((text) => resultIn(text) ?? []);
  const all = BLOCKS.flatMap(() => RESULTS);
  if (values.length !== all.length || blocks.join() !== BLOCKS.join() || results.join() !== all.join())
    return undefined;
  return values.map((placed, index) => ({
    placed,
    row,
    block: BLOCKS[Math.floor(index / RESULTS.length)] ?? '',
    result: RESULTS[index % RESULTS.length] ?? '',
    counted: true,
  }));
}

/** Cells by their block; '' for those without one. */
export function cellsByBlock(cells: readonly DisputeCell[]): ReadonlyMap<string, readonly DisputeCell[]> {
  const blocks = new Map<string, DisputeCell[]>();
  for (const cell of cells) blocks.set(cell.block, [...(blocks.get(cell.block) ?? []), cell]);
  return blocks;
}
