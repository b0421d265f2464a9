import { max } from 'd3';
import { type Figure, inexact, unknown } from '../report/figure.js';
import { type Breakdown, conceptsOf } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';

/** The range of a figure: from `low` to `high`, excluding `high` if it is `under`. */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly under: boolean;
}

/** “Over” and “at least” have no upper bound, “nearly” has no lower bound, and “about” has neither. */
function rangeOf({ value, status }: Pick<Figure, 'value' | 'status'>): Range {
  const known = value ?? 0;
  const above = value === null || status === 'at-least' || status === 'approximate-over';
  const low = value === null || status === 'approximate-about' || status === 'approximate-under' ? 0 : known;
  const high = above || status === 'approximate-about' ? Infinity : known;
  return { low, high, under: status === 'approximate-under' };
}

/** Whether one part is certainly larger than the other. */
export function surelyLarger(one: Part, other: Part): boolean {
  const [{ low }, { high, under }] = [rangeOf(one.figure), rangeOf(other.figure)];
  return low > high || (under && low === high && low > 0);
}

/**
 * The classes that certainly share the largest value. Empty if that is uncertain, if fewer than two have a figure, if
 * none is above 0, or if the figures are changes, positive and negative. Classes without a figure are ignored.
 */
export function largestParts(parts: readonly Part[]): readonly Part[] {
  const given = parts.filter(({ figure }) => figure.value !== null);
  const largest = max(given, ({ figure }) => rangeOf(figure).low) ?? 0;
  const found = given.filter(({ figure }) => rangeOf(figure).low === largest);
  const [first] = found;
  if (!first || largest <= 0 || given.length < 2 || parts.some(falling)) return [];
  const alike = found.length === 1 || found.every(({ figure }) => rangeOf(figure).high === largest);
  return alike && given.every((part) => found.includes(part) || surelyLarger(first, part)) ? found : [];
}

/** Whether a class is below 0. */
export function falling({ figure }: Part): boolean {
  return (figure.value ?? 0) < 0;
}

/** The one class with the smallest value; null if that is not certain, or if there are fewer than three classes. */
export function smallestPart(parts: readonly Part[]): Part | null {
  const given = parts.filter(({ figure }) => figure.value !== null);
  const found = given.find((part) => given.every((other) => other === part || surelyLarger(other, part)));
  return given.length > 2 ? (found ?? null) : null;
}

/** What these classes are the largest of: all classes, the named ones, or only those with a figure. */
export function largestAmong({ parts }: Breakdown, largest: readonly Part[]): 'all' | 'named' | 'given' {
  if (parts.some(({ figure }) => unknown(figure))) return 'given';
  const [first] = largest;
  const outdone = parts.some(
    (part) => part.figure.value !== null && !largest.includes(part) && first && !surelyLarger(first, part),
  );
  return outdone ? 'named' : 'all';
}

/**
 * The only non-empty class: its value is exactly the total, and every other class is 0.
 *
 * @returns null if there is none, or if the report contradicts itself or the figures are uncertain.
 */
export function wholePart({ total, parts }: Breakdown): Part | null {
  if (!total?.value || inexact(total.status)) return null;
  const [whole, ...others] = parts.filter(
    ({ figure }) => figure.value !== 0 && figure.status !== 'not-applicable',
  );
  if (!whole || others.length > 0 || whole.kind === 'remainder') return null;
  return whole.figure.value === total.value && !inexact(whole.figure.status) ? whole : null;
}

/** Whether the total is 0 and no class contradicts that. */
export function nothingAtAll({ total, parts }: Breakdown): boolean {
  return total?.value === 0 && parts.every((part) => !part.figure.value);
}

/** Whether a class maps to this concept only. */
export function standsFor(part: Part | null | undefined, concept: string): boolean {
  const concepts = part?.code ? conceptsOf(part.code) : [];
  return concepts.length === 1 && concepts[0] === concept;
}
