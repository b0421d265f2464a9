import type { Observation } from '../../report/report.js';
import type { SourceCell } from '../page/page.js';
import { plainText, readFigure } from '../read-figure.js';
import { remember } from './remember.js';

/** A cell as read. `joined` if spaces inside its number were removed; another figure must then confirm it. */
export interface ReadCell {
  readonly value: number | null;
  readonly status?: NonNullable<Observation['status']>;
  readonly printedUnit?: string;
  readonly joined: boolean;
  /** A remark with numbers of its own: `其中修订16件`; empty if there is none. */
  readonly note: string;
}

/** A number, and a remark in brackets on a part of it. */
const NOTED = /^([^()]*\d[^()]*)\(((?:其中|含|包括|包含|均为|均為|全部为|全部為)[^()]*)\)$/;

/** Signs and words before a change: +1, -35, 增10, 减2. */
const SIGNED = /^(?:(\+|增加?)|(-|−|–|减少?|減少?))(?=\d)/;

/** Groups of three digits separated by single spaces. */
const THOUSANDS = /^\d{1,3}(?: \d{3})+(?!\d)/;

/** A fast path for the content of most cells. */
const WHOLE = /^(?:0|[1-9]\d{0,14})$/;

/**
 * Reads the figure in a cell of a statutory table.
 *
 * @param signed Whether the figure may be a change, with a sign.
 * @param decimals Whether three digits after a point are decimals.
 * @returns undefined unless the cell contains exactly one number, or a sign for a missing one. Numbers are never
 *   joined across lines.
 */
export function readCell(cell: SourceCell, signed = false, decimals = false): ReadCell | undefined {
  if (cell.unclear) return undefined;
  if (WHOLE.test(cell.text)) return { value: Number(cell.text), joined: false, note: '' };
  const lines = cell.text.split('\n').map(plainText);
  const filled = lines.filter((line) => line !== '');
  const numbered = filled.filter((line) => /\d/.test(line));
  const [first = '', second = ''] = numbered;
  const noted = numbered.length === 2 && /^\((?:其中|含|包括|包含)[^()]*\)$/.test(second) && first !== second;
  if (numbered.length > 1 && !noted) return undefined;
  const printed = filled.join('');
  const [, main = printed, note = ''] = NOTED.exec(printed) ?? [];
  const { text, joined } = withoutSpaces(main.trim());
  const sign = signed ? SIGNED.exec(text) : null;
  const figure = readFigure(sign ? text.slice(sign[0].length) : text, decimals);
  if (!figure || figure.share || figure.derived) return undefined;
  if (sign && figure.status) return undefined;
  const value = sign?.[2] && figure.value !== null && figure.value !== 0 ? -figure.value : figure.value;
  return {
    value,
    ...(figure.status && { status: figure.status }),
    ...(figure.unit && figure.unit.word !== '' && { printedUnit: figure.unit.word }),
    joined,
    note,
  };
}

/** Removes spaces within a number. Groups of thousands need no confirmation. */
function withoutSpaces(text: string): { readonly text: string; readonly joined: boolean } {
  const sign = SIGNED.exec(text.replace(' ', ''));
  const tight = sign ? text.replace(/^(\S+?) (?=\d)/, '$1') : text;
  if (!/[\d,.] [\d,.]/.test(tight)) return { text: tight, joined: false };
  return {
    text: tight.replace(/([\d,.]) (?=[\d,.])/g, '$1'),
    joined: !THOUSANDS.test(tight),
  };
}

/** Whether a cell has no text. */
export function emptyCell({ text, unclear }: SourceCell): boolean {
  return !unclear && (text === '' || (!WHOLE.test(text) && plainText(text) === ''));
}

/** Whether a cell contains a word of a label, and so is not a figure. */
export function labelCell({ text }: SourceCell): boolean {
  return !WHOLE.test(text) && isLabel(text);
}

/** A number with words that are not a label: 88件案子, 170（注：含上年2件）, 人次数1573179. */
function figureInWords(text: string): boolean {
  const words = text.normalize('NFKC').replace(/\s+/g, '');
  return (
    /^(?:共计?|约|计)?[+-]?\d[\d,.]*(?:[(件万萬亿億户戶人次项項宗起元份条條部注余餘多]|以上|左右)/.test(
      words,
    ) ||
    /^\d{3}\d*(?![\d年])/.test(words) ||
    /^[^\d(]*\d[\d,.]{3,}$/.test(words.replace(/(?:19|20)\d\d$/, ''))
  );
}

const isLabel = remember(
  (text: string): boolean =>
    /\p{L}{2}/u.test(text.replace(/\s+/g, '')) &&
    !figureInWords(text) &&
    readCell({ text, colspan: 1, rowspan: 1 }, true) === undefined,
);
