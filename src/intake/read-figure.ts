import { printedNumbers } from '../report/printed-numbers.js';
import type { ApproximateStatus, MissingStatus } from '../report/report.js';
import type { TableProblem } from './table-problem.js';
import { type PrintedUnit, unitOf } from './unit-words.js';

/** A share as a cell prints it. */
export interface ReadShare {
  readonly text: string;
  readonly value: number;
  readonly status?: ApproximateStatus;
}

/** What a cell says: a count, or why there is none, and a share where it prints one too. */
export interface ReadFigure {
  readonly value: number | null;
  readonly status?: ApproximateStatus | MissingStatus;
  readonly unit: PrintedUnit | null;
  readonly share: ReadShare | null;
  /** It says itself that it is no printed figure. */
  readonly derived: boolean;
}

type Trouble = Extract<TableProblem['kind'], 'unreadable' | 'several-numbers' | 'negative'>;

/** Signs and words for a figure that is not there. A dash gives none; a stroke says that there can be none. */
const MISSING: ReadonlyMap<string, MissingStatus> = new Map([
  ['', 'blank'],
  ...['空白', 'blank'].map((word) => [word, 'blank'] as const),
  ...['/', '／', '不适用', '不適用', 'not applicable', 'n/a'].map(
    (word) => [word, 'not-applicable'] as const,
  ),
  ...['-', '–', '—', '——', '－', '−', '--', '…', '……', '未公布', 'not published'].map(
    (word) => [word, 'not-published'] as const,
  ),
  ...['不予列出', 'suppressed'].map((word) => [word, 'suppressed'] as const),
]);

const BEFORE: readonly (readonly [RegExp, ApproximateStatus])[] = [
  [/(?:大[约約]|[约約]|approximately|approx\.|about|around|roughly|[~～≈])\s*(?=\d)/gi, 'approximate-about'],
  [/(?:[将將]近|接近|近|nearly|almost|just under)\s*(?=\d)/gi, 'approximate-under'],
  [/(?:超[过過]|逾|more than|over|above)\s*(?=\d)/gi, 'approximate-over'],
];

const AFTER = /([\d万萬%])\s*(?:[余餘多]|以上|\+)/g;

const PERCENT = /\d+(?:,\d{3})*(?:\.\d+)?\s*%/g;

/** What may stand around a number and says nothing of it. */
const AROUND = /共计|共計|总数的|總數的|of the total|[共计計占佔（()）[\]，,。;；:：]/gi;

const DERIVED = /[（(]?\s*(?:计算值|計算值|derived)\s*[)）]?/gi;

/** The text with half-width digits and signs, its blanks single; digits in groups apart by hard or thin blanks joined. */
export function plainText(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Reads the count that a cell prints.
 *
 * @param text As a reader sees it: `3,985,758 件`, `５５００余`, `411 (66.5%)`, `/`.
 * @returns The figure; `{value: null}` with a status for a sign or word that stands for none, which is never 0; a
 *   problem where it holds anything else than one number, its unit, its share, and words that say it is not exact.
 */
export function readFigure(text: string): ReadFigure | { readonly trouble: Trouble } {
  const printed = plainText(text);
  const unsaid = printed.replace(DERIVED, '');
  const derived = unsaid !== printed;
  const stripped = unsaid.replace(/\s*[*†‡]+$/, '').trim();
  const missing = MISSING.get(text.trim().toLowerCase()) ?? MISSING.get(stripped.toLowerCase());
  const nothing = { value: null, unit: null, derived };
  if (missing) return { ...nothing, status: missing, share: null };
  if (/^[-−–—]\s*\d/.test(stripped)) return { trouble: 'negative' };

  const percentages = stripped.match(PERCENT) ?? [];
  if (percentages.length > 1) return { trouble: 'several-numbers' };
  const { share, rest } = takeShare(stripped, percentages[0]);
  if (share && !/\d/.test(rest)) {
    return residueOf(rest) === ''
      ? { ...nothing, status: 'not-published', share }
      : { trouble: 'unreadable' };
  }
  const { status, exact } = takeApproximation(rest);
  const [value, second] = printedNumbers(exact);
  if (value === undefined) return { trouble: 'unreadable' };
  if (second !== undefined) return { trouble: 'several-numbers' };
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(exact)?.[0] ?? '';
  const word = residueOf(exact.replace(digits, '').replace(/^[+]/, '?'));
  const unit = word === '' ? null : unitOf(word);
  const tenThousand = /^[万萬]$/.test(word) ? { word, unit: null, multiplier: 10_000 } : null;
  if (word !== '' && !unit && !tenThousand) return { trouble: 'unreadable' };
  return { value, ...(status && { status }), unit: unit ?? tenThousand, share, derived };
}

/**
 * Reads the share that a cell prints, as printed.
 *
 * @returns null for a sign or word that stands for none. A number without a percent sign is taken as percent: the
 *   header of its column says so.
 */
export function readShare(text: string): (ReadShare & { readonly derived: boolean }) | null | 'unreadable' {
  const percent = /[%％]/.test(text) ? text : text.replace(/([\d０-９])(?![\d.．０-９])/, '$1%');
  const read = readFigure(percent);
  if ('trouble' in read || (!read.share && read.value !== null)) return 'unreadable';
  return read.share && { ...read.share, derived: read.derived || /[*＊]\s*$/.test(text) };
}

function takeShare(text: string, percent: string | undefined): { share: ReadShare | null; rest: string } {
  if (percent === undefined) return { share: null, rest: text };
  const at = text.indexOf(percent);
  const words =
    /(?:大?[约約]|[将將]?近|接近|超[过過]|逾|approximately|about|around|roughly|nearly|almost|just under|more than|over|above|[~～≈])\s*$/i.exec(
      text.slice(0, at),
    )?.[0] ?? '';
  const after = /^\s*(?:[余餘多]|以上|\+)/.exec(text.slice(at + percent.length))?.[0] ?? '';
  const whole = (words + percent + after).trim();
  const { status } = takeApproximation(whole);
  const [value = 0] = printedNumbers(percent);
  const rest = text.slice(0, at - words.length) + text.slice(at + percent.length + after.length);
  return { share: { text: whole, value, ...(status && { status }) }, rest };
}

function takeApproximation(text: string): { status: ApproximateStatus | undefined; exact: string } {
  const before = BEFORE.find(([pattern]) => text.search(pattern) >= 0);
  const after = text.search(AFTER) >= 0;
  const status = before?.[1] ?? (after ? ('approximate-over' as const) : undefined);
  return { status, exact: (before ? text.replace(before[0], '') : text).replace(AFTER, '$1') };
}

function residueOf(text: string): string {
  return text.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
}
