import { sumExactly } from '../report/decimal.js';
import { approximate, type Figure, sumKnown, sumOf } from '../report/figure.js';
import type { Finding, Operand, Severity } from './finding.js';

type Subject = Pick<Finding, 'rule' | 'subject' | 'identity'>;

/**
 * Compares a figure with what it must be the sum of.
 *
 * @param severity Of a difference, given as expected − found.
 * @returns A finding if they differ, or if an operand is unknown or approximate; nothing if they agree, or if none of them
 *   is applicable. Where some of what is found is unknown, and the rest is more than is expected already, that is a difference.
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
  const left = sumOf(expected);
  const all = sumOf(found);
  const known = sumKnown(found);
  const over = all.value === null && (known.value ?? 0) > (left.value ?? Infinity);
  const right = over ? known : all;
  const sides = { operands, expected: left.value, found: right.value };
  if (left.value === null || right.value === null || approximate(left.status) || approximate(right.status)) {
    return [{ ...about, severity: 'not-assessable', ...sides, difference: null }];
  }
  const difference = sumExactly([left.value, -right.value]);
  const grade = difference === 0 ? null : severity(difference);
  return grade ? [{ ...about, severity: grade, ...sides, difference }] : [];
}

export function operandOf(side: Operand['side'], { key, value }: Pick<Figure, 'key' | 'value'>): Operand {
  return { side, key, value };
}
