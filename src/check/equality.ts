import {
  approximate,
  certainSum,
  differenceOf,
  type Figure,
  inapplicable,
  inexact,
  sumOf,
  unknown,
} from '../report/figure.js';
import type { Finding, Operand, Severity } from './finding.js';

type Subject = Pick<Finding, 'rule' | 'subject' | 'identity'>;

/**
 * Compares a figure with the sum it must equal.
 *
 * @param severity The severity of a difference, given expected − found.
 * @returns A finding if they differ, or if an operand is unknown or approximate; none if they agree, or if none is
 *   applicable. If one side is incomplete but its known part already exceeds the other side, that is a difference.
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
  // If nothing is unknown, sides that are not applicable need not be equal.
  const sides = [expected, found];
  if (
    sides.some(inapplicable) &&
    ![...expected, ...found].some((figure) => unknown(figure) || inexact(figure.status))
  )
    return [];
  const difference = differenceOf(expected, found);
  // An incomplete side is reported as its known part, if that is enough.
  const [left, right] = sides.map((figures) => {
    const { value, status } = sumOf(figures);
    const incomplete = difference !== null && (value === null || approximate(status));
    return { value: incomplete ? certainSum(figures) : value, incomplete };
  });
  const atLeast = [
    ...(left?.incomplete ? (['expected'] as const) : []),
    ...(right?.incomplete ? (['found'] as const) : []),
  ];
  const shown = {
    operands,
    expected: left?.value ?? null,
    found: right?.value ?? null,
    ...(atLeast.length > 0 && { atLeast: [...atLeast, 'difference' as const] }),
  };
  if (difference === null) return [{ ...about, severity: 'not-assessable', ...shown, difference }];
  const grade = difference === 0 ? null : severity(difference);
  return grade ? [{ ...about, severity: grade, ...shown, difference }] : [];
}

export function operandOf(side: Operand['side'], { key, value }: Pick<Figure, 'key' | 'value'>): Operand {
  return { side, key, value };
}
