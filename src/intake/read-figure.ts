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

type Trouble = Extract<TableProblem['kind'], 'unreadable' | 'several-numbers' | 'negative' | 'separator'>;

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

/** A number with all the points and commas in it, well placed or not. */
const NUMBER = /\d+(?:[.,]\d+)*/g;

const PERCENT = /\d+(?:[.,]\d+)*\s*%/g;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202c\u2060-\u2069\ufeff]/g;

/** Hard and thin blanks, which may part groups of three digits. */
const GROUPED = /\d+(?:[\u00a0\u2007\u2009\u202f]\d+)+/g;

/** What may stand around a number and says nothing of it. */
const AROUND = /共计|共計|总数的|總數的|of the total|[共计計占佔（()）[\]，,。;；:：]/gi;

const DERIVED = /[（(]?\s*(?:计算值|計算值|derived)\s*[)）]?/gi;

/** The text with half-width digits and signs, its blanks single; digits in groups apart by hard or thin blanks joined. */
export function plainText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(GROUPED, (digits) =>
      /^[1-9]\d{0,2}(?:\D\d{3})+$/.test(digits) ? digits.replace(/\D/g, '') : digits,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Reads the count that a cell prints.
 *
 * @param text As a reader sees it: `3,985,758 件`, `５５００余`, `411 (66.5%)`, `/`.
 * @param decimals Whether its column counts in 10,000, so that three digits after a point are decimals.
 * @returns The figure; `{value: null}` with a status for a sign or word that stands for none, which is never 0; a
 *   problem where it holds anything else than one number, its unit, its share, and words that say it is not exact.
 */
export function readFigure(text: string, decimals = false): ReadFigure | { readonly trouble: Trouble } {
  const printed = plainText(text);
  const unsaid = printed.replace(DERIVED, '');
  const derived = unsaid !== printed;
  // A mark alone may be the number.
  const stripped = (unsaid.replace(/\s*(?:[*†‡①-⑳]+|\[\d{1,2}\])$/, '') || unsaid).trim();
  const missing =
    MISSING.get(text.replace(INVISIBLE, '').trim().toLowerCase()) ?? MISSING.get(stripped.toLowerCase());
  const nothing = { value: null, unit: null, derived };
  if (missing) return { ...nothing, status: missing, share: null };
  if (/^[-−–—]\s*\d/.test(stripped)) return { trouble: 'negative' };

  const percentages = stripped.match(PERCENT) ?? [];
  if (percentages.length > 1) return { trouble: 'several-numbers' };
  if (percentages[0]?.includes(',')) return { trouble: 'separator' };
  const { share, rest } = takeShare(stripped, percentages[0]);
  if (share && share.value > 100) return { trouble: 'unreadable' };
  if (share && !/\d/.test(rest)) {
    return residueOf(rest) === ''
      ? { ...nothing, status: 'not-published', share }
      : { trouble: 'unreadable' };
  }
  const { status, exact } = takeApproximation(rest);
  const [digits, second] = exact.match(NUMBER) ?? [];
  if (digits === undefined) return { trouble: 'unreadable' };
  if (second !== undefined) return { trouble: 'several-numbers' };
  // In accounts a number in brackets is negative.
  if (/\([^()]*\d/.test(exact)) return { trouble: 'unreadable' };
  const word = residueOf(exact.replace(digits, '').replace(/^[+]/, '?'));
  const unit = word === '' ? null : unitOf(word);
  const tenThousand = /^[万萬]$/.test(word) ? { word, unit: null, multiplier: 10_000 } : null;
  if (word !== '' && !unit && !tenThousand) return { trouble: 'unreadable' };
  const value = numberOf(digits);
  if (/^0\d/.test(digits) || value > Number.MAX_SAFE_INTEGER) return { trouble: 'unreadable' };
  const parted = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/.test(digits);
  // 12.000 is twelve, or twelve thousand.
  const thousands = /^\d+\.\d{3}$/.test(digits) && !decimals && (unit ?? tenThousand)?.multiplier !== 10_000;
  if (!parted || thousands) return { trouble: 'separator' };
  return { value, ...(status && { status }), unit: unit ?? tenThousand, share, derived };
}

/**
 * Reads the share that a cell prints, as printed.
 *
 * @param inPercent Whether the header of its column has a percent sign.
 * @returns null for a sign or word that stands for none. A number without a percent sign is taken as percent, but
 *   for one up to 1: it may be a fraction.
 */
export function readShare(
  text: string,
  inPercent = false,
): (ReadShare & { readonly derived: boolean }) | null | 'unreadable' {
  const bare = !/[%％]/.test(text);
  const read = readFigure(bare ? plainText(text).replace(/\d+(?:[.,]\d+)*/, '$&%') : text);
  if ('trouble' in read || read.value !== null) return 'unreadable';
  if (bare && !inPercent && read.share && read.share.value > 0 && read.share.value <= 1) return 'unreadable';
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
  const value = numberOf(percent.replace(/\s*%/, ''));
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

function numberOf(digits: string): number {
  return Number(digits.replace(/,/g, ''));
}
