import { max, min } from 'd3';
import type { Part } from '../statistics/part.js';

/** The classes that share the largest value; empty if none has a value above 0. */
export function largestParts(parts: readonly Part[]): readonly Part[] {
  const largest = max(parts, (part) => part.figure.value) ?? 0;
  return largest > 0 ? parts.filter((part) => part.figure.value === largest) : [];
}

/** The one class with the smallest value; null if several share it, or if there are fewer than three classes. */
export function smallestPart(parts: readonly Part[]): Part | null {
  const smallest = min(parts, (part) => part.figure.value);
  const found = parts.filter((part) => part.figure.value === smallest);
  return parts.length > 2 && found.length === 1 ? (found[0] ?? null) : null;
}
