import type { ApproximateStatus, MissingStatus, ReleaseStatus } from '../report/report.js';
import { plainDigits, printedShare } from '../report/printed-numbers.js';
import { wordsBefore } from '../report/share-words.js';
import { type PrintedUnit, unitOf } from './unit-words.js';

/** A share as printed in a cell. */
export interface ReadShare {
  readonly text: string;
  readonly value: number;
  readonly status?: ApproximateStatus;
}

/** The content of a cell: a count or why there is none, and a share if printed with it. */
export interface ReadFigure {
  readonly value: number | null;
  readonly status?: ApproximateStatus | ReleaseStatus | MissingStatus;
  readonly unit: PrintedUnit | null;
  readonly share: ReadShare | null;
  /** The cell itself marks the figure as derived. */
  readonly derived: boolean;
}

/** Signs and words for a missing figure. A dash means not given; a slash means not applicable. */
const MISSING: readonly (readonly [RegExp, MissingStatus])[] = [
  [/^(?:空白|blank)?$/i, 'blank'],
  [/^(?:\/|不[适適]用|not applicable|n\/a)$/i, 'not-applicable'],
  [/^(?:[-–—−]{1,2}|…{1,2}|未公布|not published)$/i, 'not-published'],
  [/^(?:不予列出|suppressed)$/i, 'suppressed'],
  [/^(?:尚未得知|not yet known)$/i, 'not-yet-known'],
  [/^(?:[无無]法辨[认認]|unreadable)$/i, 'unreadable'],
  [/^(?:[来來]源未[载載]|not in the source)$/i, 'not-found'],
];

/** Words before a number that apply to one release only. */
const RELEASES: readonly (readonly [RegExp, ReleaseStatus])[] = [
  [/^(?:初步[统統][计計]|provisional)\s*/i, 'provisional'],
  [/^(?:修[订訂][后後]|revised)\s*/i, 'revised'],
];

const STATUSES = ['approximate-about', 'approximate-under', 'approximate-over'] as const;

/** A number with points and commas in any position, and words that make it inexact. */
const AMOUNT = `(?:${STATUSES.map((status) => `(${wordsBefore(status)})`).join('|')})?\\s*(\\d[\\d,.]*)\\s*`;
const AFTER = '(余|餘|多|以上|\\+)?\\s*';

const COUNT = new RegExp(`^(?:共[计計]?)?\\s*${AMOUNT}([万萬]?)\\s*${AFTER}([^\\d%()]*)$`, 'i');

/** The sign after a number that makes it a share. */
const SIGN = '(?:%|‰|per ?cent|per ?mille?)';

/** The text before the share in a cell, and the share. */
const SHARE = new RegExp(
  `^(.*?)[\\s,;(]*(?:[占佔](?:[总總][数數]的?)?)?\\s*(${AMOUNT}${SIGN}\\s*${AFTER})(?:of the total)?\\)?$`,
  'i',
);

/** Per cent or per mille, written before the number. */
const PARTS = /([百千])分之\s*(\d[\d,.]*)/;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202c\u2060-\u2069\ufeff]/g;

/** Digits grouped by non-breaking or thin spaces. */
const GROUPED = /\d+(?:[\u00a0\u2007\u2009\u202f]\d+)+/g;

/** Normalises a text: half-width digits and signs, single spaces, and no spaces between groups of digits. */
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
 * Reads the count in a cell.
 *
 * @param text The visible text: `3,985,758 件`, `５５００余`, `411 (66.5%)`, `/`.
 * @param decimals Whether the column is in units of 10,000, so that three digits after a point are decimals.
 * @returns The figure; `{value: null}` with a status for a sign or word for a missing figure, which is never 0;
 *   undefined if the cell contains anything but one number, its unit, its share, and words that make it inexact.
 */
export function readFigure(text: string, decimals = false): ReadFigure | undefined {
  const printed = plainText(text);
  const unmarked = printed.replace(/\(?\s*(?:计算值|計算值|derived)\s*\)?$/i, '').trim();
  const derived = unmarked !== printed;
  // A mark by itself may be the number.
  const stripped = (unmarked.replace(/\s*(?:[*†‡①-⑳]+|\[\d{1,2}\])$/, '') || unmarked).trim();
  const nothing = { value: null, unit: null, share: null, derived };
  const release = RELEASES.find(([words]) => words.test(stripped));
  if (release) {
    const read = readFigure(unmarked.replace(release[0], ''), decimals);
    return read && read.value !== null && !read.status ? { ...read, derived, status: release[1] } : undefined;
  }
  const missing = MISSING.find(([words]) => words.test(stripped));
  if (missing) return { ...nothing, status: missing[1] };

  const signed = stripped.replace(
    PARTS,
    (_, of: string, digits: string) => digits + (of === '百' ? '%' : '‰'),
  );
  const [, before = stripped, whole = '', ...about] = SHARE.exec(signed) ?? [];
  const share = whole === '' ? null : shareIn(whole, about);
  if (share && !(share.value <= 100)) return undefined;
  const words = /[百千]分之.*?(?=\)?$)/.exec(stripped)?.[0];
  const ownShare = share && { ...share, text: (words ?? whole).trim() };
  if (ownShare && before === '') return { ...nothing, status: 'not-published', share: ownShare };
  const [, ...count] = COUNT.exec(before) ?? [];
  const [, , , digits = '', many = '', after, rest = ''] = count;
  const word = many + rest.trim();
  const unit = unitOf(word);
  const amount = amountOf([...count.slice(0, 4), after]);
  if (Number.isNaN(amount.value) || (word !== '' && !unit)) return undefined;
  // 12.000 may be twelve or twelve thousand.
  if (/^\d+\.\d{3}$/.test(digits) && !decimals && unit?.multiplier !== 10_000) return undefined;
  return { ...amount, unit, share: ownShare, derived };
}

/**
 * Reads the share in a cell, as printed.
 *
 * @param sign The sign in the column header: `%`, `‰`, or none.
 * @returns null for a sign or word for a missing share; undefined if the cell is not one share. A number without a
 *   sign is read as percent, unless it is 1 or less: then it may be a fraction.
 */
export function readShare(
  text: string,
  sign: '%' | '‰' | '' = '',
): (ReadShare & { readonly derived: boolean }) | null | undefined {
  const bare = !/[%％‰]|per ?cent|per ?mill|[百千]分之/i.test(text);
  const read = readFigure(bare ? plainText(text).replace(/\d[\d,.]*/, `$&${sign || '%'}`) : text);
  if (!read || read.value !== null) return undefined;
  const { share, derived } = read;
  if (bare && sign === '' && share && share.value > 0 && share.value <= 1) return undefined;
  return share && { ...share, derived };
}

/** A share in percent, however printed: 10‰ is 1. */
function shareIn(text: string, about: readonly (string | undefined)[]): ReturnType<typeof amountOf> {
  const amount = amountOf(about);
  const value = Number.isNaN(amount.value) ? NaN : (printedShare(text)?.value ?? NaN);
  return { ...amount, value };
}

/** The value of a number, NaN if its separators do not separate thousands, and its precision. */
function amountOf([about, under, over, digits = '', after]: readonly (string | undefined)[]): {
  readonly value: number;
  readonly status?: ApproximateStatus;
} {
  const plain = /^0[\d,]/.test(digits) ? null : plainDigits(digits);
  const value = plain === null ? NaN : Number(plain);
  const at = [about, under, over].findIndex((word) => word !== undefined);
  const status = STATUSES[at] ?? (after === undefined ? undefined : 'approximate-over');
  return { value: value <= Number.MAX_SAFE_INTEGER ? value : NaN, ...(status && { status }) };
}
