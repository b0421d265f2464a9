import { rowNamed } from '../form-table/request-rows.js';
import { ROW_WORDS } from '../form-table/request-words.js';
import { labelWords } from '../form-table/label-words.js';
import type { SourceCell } from '../page/page.js';
import { plainCells, type TextLine } from './text-line.js';

const HEADERS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

/** The beginnings of headers that are broken over two lines, in the order of the form. */
const BEGINNINGS = ['商业企', '科研机', '社会公益', '法律服务'];

const MEMBERS = ['refused', 'unable-to-provide', 'not-processed'];
const OTHERS = ['clarification-overdue', 'fee-unpaid', 'other'];

/**
 * The rows of table 三 from lines of text: a label and its numbers. A label that is broken over lines is joined if
 * each row of the form then occurs once; otherwise only labels on the line of their numbers count.
 *
 * @returns Rows under a header whose cells are not above them, so that the sum of each row must confirm it.
 */
export function requestLines(lines: readonly TextLine[]): readonly (readonly SourceCell[])[] {
  const first = lines.findIndex(({ numbers }) => numbers.length > 0);
  const before = labelWords(
    lines
      .slice(0, Math.max(0, first))
      .map(({ text }) => text)
      .join(''),
  );
  const places = BEGINNINGS.map((word) => before.indexOf(word));
  const ordered = places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));
  const headed = ordered && before.includes('自然人') && before.includes('总计');
  const rows = lines.flatMap((line, index) => (line.numbers.length > 1 ? [{ line, index }] : []));
  const own = rows.map(({ line }) => (rowNamed(line.label) === undefined ? undefined : line.label));
  const joined = rows.map(({ line, index }, place) => own[place] ?? brokenLabel(lines, line, index));
  const labels = complete(joined) ? joined : own;
  const body = rows.map(({ line }, place) =>
    plainCells([labels[place] ?? (line.label || '？？'), ...line.numbers]),
  );
  return headed ? [plainCells(HEADERS), ...body] : body;
}

/** A label from the lines around its numbers: as few of them as name a row. */
function brokenLabel(lines: readonly TextLine[], { label }: TextLine, index: number): string | undefined {
  const near = (from: number, to: number) => {
    const own = lines.slice(Math.max(0, from), to);
    return own.some(({ numbers }) => numbers.length > 1) ? null : own.map(({ text }) => text).join('');
  };
  for (const above of [1, 2, 3])
    for (const below of [0, 1, 2]) {
      const [before, after] = [near(index - above, index), near(index + 1, index + 1 + below)];
      const text = before === null || after === null ? '' : `${before}${label}${after}`;
      if (rowNamed(text) !== undefined) return text;
    }
  return undefined;
}

/** Whether each row of one of the forms is named exactly once. */
function complete(labels: readonly (string | undefined)[]): boolean {
  const ids = labels.map((label) => (label === undefined ? undefined : rowNamed(label)));
  const of2021 = Object.keys(ROW_WORDS).filter((id) => ![...MEMBERS, 'other-disposal'].includes(id));
  const of2019 = [...of2021.filter((id) => !OTHERS.includes(id)), 'other-disposal'];
  return [of2021, of2019].some(
    (form) =>
      ids.length === form.length && form.every((id) => ids.filter((other) => other === id).length === 1),
  );
}
