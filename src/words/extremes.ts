import { max, min } from 'd3';
import { inexact, unknown } from '../report/figure.js';
import { type Breakdown, conceptsOf } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';

/** The classes that share the largest value; empty if none is above 0, or if they are changes, up and down. */
export function largestParts(parts: readonly Part[]): readonly Part[] {
  const largest = parts.some(falling) ? 0 : (max(parts, (part) => part.figure.value) ?? 0);
  return largest > 0 ? parts.filter((part) => part.figure.value === largest) : [];
}

/** Whether a class is below 0. */
export function falling({ figure }: Part): boolean {
  return (figure.value ?? 0) < 0;
}

/** The one class with the smallest value; null if several share it, or if there are fewer than three classes. */
export function smallestPart(parts: readonly Part[]): Part | null {
  const smallest = min(parts, (part) => part.figure.value);
  const found = parts.filter((part) => part.figure.value === smallest);
  return parts.length > 2 && found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * Whether another class may be as large as these: one was not published or may be larger than known, or the
 * remainder is as large.
 */
export function outdone({ parts }: Breakdown, largest: readonly Part[]): boolean {
  const known = largest[0]?.figure.value ?? 0;
  return parts.some(
    (part) =>
      unknown(part.figure) ||
      (part.kind === 'remainder' && (part.figure.value ?? 0) >= known) ||
      (part.figure.status === 'at-least' && !largest.includes(part)),
  );
}

/**
 * The only non-empty class: its value is exactly the total, and every other class is 0.
 *
 * @returns null if there is none, or if the report contradicts itself or leaves a doubt.
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
