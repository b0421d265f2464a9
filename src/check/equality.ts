import { approximate, certainSum, differenceOf, type Figure, sumOf } from '../report/figure.js';
import type { Finding, Operand, Severity } from './finding.js';

type Subject = Pick<Finding, 'rule' | 'subject' | 'identity'>;

/**
 * Compares a figure with what it must be the sum of.
 *
 * @param severity Of a difference, given as expected − found.
 * @returns A finding if they differ, or if an operand is unknown or approximate; nothing if they agree, or if none of them
 *   is applicable. Where one side is not all known, and what is known of it is more than the other side, that is a difference.
 */
export function compareSums(
  about: Subject,
  expected: readonly Figure[],
  found: readonly Figure[],
  severity: (difference: number) => Severity | null,
): readonly Finding[] {
  const operands = [
    ...expected.map((figure) => operandOf('expected', figure)),
    ...found.map((figure) => operandOf('found', figure)),
  ];
  if ([...expected, ...found].every(({ status }) => status === 'not-applicable')) return [];
  const difference = differenceOf(expected, found);
  // Of a side that is not all known, what is known of it is told, where that is enough.
  const [left, right] = [expected, found].map((figures) => {
    const { value, status } = sumOf(figures);
    return difference !== null && (value === null || approximate(status)) ? certainSum(figures) : value;
  });
  const sides = { operands, expected: left ?? null, found: right ?? null };
  if (difference === null) return [{ ...about, severity: 'not-assessable', ...sides, difference }];
  const grade = difference === 0 ? null : severity(difference);
  return grade ? [{ ...about, severity: grade, ...sides, difference }] : [];
}

export function operandOf(side: Operand['side'], { key, value }: Pick<Figure, 'key' | 'value'>): Operand {
  return { side, key, value };
}
