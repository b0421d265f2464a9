import { cn2021 } from '../../forms/cn-2021.js';
import { sumExactly } from '../../report/decimal.js';
import type { FormTableReading, Taken, Unread, UnreadReason } from '../reading.js';
import { cellsByBlock, type DisputeCell, disputeCells } from './dispute-cells.js';
import { type FormLine, formLines, formTableOf } from './form-lines.js';
import type { PlacedRow } from './placed-rows.js';
import { type ReadCell, readCell } from './read-cell.js';
import { RESULT_WORDS } from './dispute-words.js';
import { exactly } from './request-sums.js';

const TABLE = '四';

/** The results of a block, in the order of the form. */
const RESULTS: readonly string[] = Object.keys(RESULT_WORDS);

interface Cell extends DisputeCell {
  readonly read: ReadCell | undefined;
}

/**
 * Reads a table 四, whether its blocks are side by side, below one another, or transposed. A block is read only if
 * its headers name all results in order, and not if its sums indicate that figures were moved.
 *
 * @param parts The rows of each piece, with the text above it, which may name its block.
 */
export function readDisputes(
  parts: readonly { readonly above: string; readonly rows: readonly PlacedRow[] }[],
  language: string,
): FormTableReading {
  const cells = parts.flatMap((part) => disputeCells(part.rows, part.above));
  const unread: Unread[] = [];
  const taken: Taken[] = [];
  const sections = formTableOf(cn2021, 'disputes')?.sections ?? [];
  const columns = formLines(sections[0]?.columns ?? [], language, () => false);
  const refuse = (own: readonly DisputeCell[], block: string, reason: UnreadReason) => {
    const text = own.map(({ placed }) => placed.cell.text.replace(/\s+/g, ' ').trim()).join(' | ');
    if (/\p{Nd}/u.test(text)) unread.push({ reason, table: TABLE, row: labelOf(block), column: '', text });
  };
  const labelOf = (block: string) =>
    columns.find(({ key, group }) => group && key.measure === block)?.label ?? '';
  const blocks = cellsByBlock(cells);
  const whole = new Map<string, readonly Cell[]>();
  const doubts = new Map(
    [...blocks].map(([block, own]) => [block, block === '' ? ('no-header' as const) : doubtOfBlock(own)]),
  );
  // If one block of a row has too many or too few cells, no cell of that row is in its place.
  const broken = new Set(
    [...blocks].flatMap(([block, own]) => (doubts.get(block) ? own.map(({ row }) => row) : [])),
  );
  for (const [block, own] of blocks) {
    const doubt = doubts.get(block) ?? (own.some(({ row }) => broken.has(row)) ? 'misaligned' : null);
    if (doubt) refuse(own, block, doubt);
    else
      whole.set(
        block,
        own.map((cell) => ({ ...cell, read: readCell(cell.placed.cell) })),
      );
  }
  const all = [...whole.values()];
  const noTotals = all.every((own) => own[own.length - 1]?.read?.status === 'blank');
  // If the table prints zeros, a blank may be a shifted cell, even if the sum is right without it.
  const reads = all.flatMap((own) => own.map(({ read }) => read));
  const blanks = reads.filter((read) => read?.status === 'blank').length;
  const blankForZero = blanks > 1 && !reads.some((read) => read?.value === 0);
  const failing = all.filter((own) => sumFails(own));
  // A cell that shifted into another block leaves a blank in its own.
  const slipped = (own: readonly Cell[]) => {
    const row = new Set(own.map((cell) => cell.row));
    const others = all.filter((other) => other !== own && other.some((cell) => row.has(cell.row)));
    return others.some(
      (other) => other.some(({ read }) => read?.value === null) && !confirmedBy(other, noTotals),
    );
  };
  for (const [block, own] of whole) {
    const doubt =
      doubtOfSum(own, failing.length > 1 || slipped(own), noTotals) ??
      (!blankForZero && partlyBlank(own) ? 'unconfirmed' : null);
    if (doubt) {
      refuse(own, block, doubt);
      continue;
    }
    for (const { result, read, placed } of own) {
      const column = columns.find(({ key, group }) => isAt(key, group, block, result));
      const at = { table: TABLE, row: labelOf(block), column: column?.label.split(' ').pop() ?? '' };
      const text = placed.cell.text.trim();
      if (!read) unread.push({ reason: 'unreadable', ...at, text });
      else {
        if (read.note !== '') unread.push({ reason: 'note', ...at, text: read.note });
        taken.push({
          key: { measure: block, ...(result !== 'total' && { category: result }) },
          value: read.value,
          ...(read.status && { status: read.status }),
          ...(read.printedUnit !== undefined && { printedUnit: read.printedUnit }),
          ...at,
        });
      }
    }
  }
  const missing = ['reconsideration', 'litigation-direct', 'litigation-after-reconsideration'].filter(
    (block) => !blocks.has(block),
  );
  return {
    taken,
    unread,
    missing: missing.map((block) => ({ table: TABLE, row: labelOf(block), column: '' })),
  };
}

function isAt(key: FormLine['key'], group: boolean, block: string, result: string): boolean {
  return !group && key.measure === block && (key.category ?? 'total') === result;
}

/** Why the cells of a block cannot be read: a result is missing, occurs twice, or is out of order. */
function doubtOfBlock(own: readonly DisputeCell[]): UnreadReason | null {
  if (own.some(({ placed }) => placed.rows > 1)) return 'spanned';
  const results = own.map(({ result }) => result);
  if (results.length < RESULTS.length) return 'too-few';
  if (results.length > RESULTS.length) return 'too-many';
  if (new Set(results).size < RESULTS.length) return 'twice';
  return results.join() === RESULTS.join() ? null : 'order';
}

/** Whether a block has cases, and blanks other than its total. */
function partlyBlank(own: readonly Cell[]): boolean {
  const reads = own.slice(0, -1).map(({ read }) => read);
  return reads.some((read) => read?.status === 'blank') && own.some(({ read }) => !!read?.value);
}

/** Whether the known figures of a block are consistent with their places. */
function confirmedBy(own: readonly Cell[], noTotals: boolean): boolean {
  return doubtOfSum(own, false, noTotals) === null;
}

/** Whether the figures of a block are known and its total is not their sum. */
function sumFails(own: readonly Cell[]): boolean {
  const values = own.map(({ read }) => exactly(read));
  return !values.includes(null) && sumOf(values.slice(0, -1)) !== values[values.length - 1];
}

function doubtOfSum(own: readonly Cell[], severalFail: boolean, noTotals: boolean): UnreadReason | null {
  const values = own.map(({ read }) => exactly(read));
  const [total = null] = values.slice(-1);
  const parts = values.slice(0, -1);
  const confirmed = total !== null && sumOf(parts) === total;
  if (own.some(({ read, counted }) => counted || read?.joined) && !confirmed) return 'misaligned';
  if (confirmed || own.some(({ read }) => !read)) return null;
  if (values.every((value) => value === null)) return null;
  if (values.includes(null)) {
    // If all figures are 0 or blank, the position of the blanks makes no difference.
    const nothing = values.every((value) => value === null || value === 0);
    return nothing || (noTotals && !parts.includes(null)) ? null : 'unconfirmed';
  }
  const exchanged = parts.some(
    (value, index) => value === sumOf(values.filter((_, place) => place !== index)),
  );
  return severalFail || exchanged ? 'moved' : null;
}

function sumOf(values: readonly (number | null)[]): number {
  return sumExactly(values.map((value) => value ?? 0));
}
