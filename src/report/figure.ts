import { sumExactly } from './decimal.js';
import { findObservation, keyOf } from './observation-key.js';
import type { Code, Observation, ObservationKey, Report, Status } from './report.js';

/**
 * A figure of a report: printed, with its observation, or derived, as the sum of `operands`. `value` is null
 * where the report does not give it, or not all of its operands.
 */
export interface Figure {
  readonly key: ObservationKey;
  readonly value: number | null;
  readonly status?: Status;
  readonly observation?: Observation;
  readonly operands?: readonly Figure[];
}

type Missing = 'omit' | 'unknown';

/** Whether a status says that a printed number is not exact. */
export function approximate(status: Status | undefined): boolean {
  return status?.startsWith('approximate') ?? false;
}

/** The codes of a list directly under `parent`, or its top, in published order. */
export function childCodes(report: Report, list: string | undefined, parent?: string): readonly Code[] {
  let children = codeTrees.get(report.codes);
  if (!children) {
    children = new Map<string, Code[]>();
    for (const code of report.codes) {
      const key = `${code.list}/${code.parent ?? ''}`;
      const siblings = children.get(key);
      if (siblings) siblings.push(code);
      else children.set(key, [code]);
    }
    codeTrees.set(report.codes, children);
  }
  return children.get(`${list}/${parent ?? ''}`) ?? [];
}

/** Codes by list and parent; for every form that was looked at, since its rules ask again and again. */
const codeTrees = new WeakMap<Report['codes'], Map<string, Code[]>>();

/**
 * The figure for a key: as printed; else, for a category or an applicant that is a group, the sum of its
 * members.
 *
 * @returns undefined if the report neither prints it nor any member of the group.
 */
export function figureOf(report: Report, key: ObservationKey): Figure | undefined {
  const observation = findObservation(report, key);
  if (observation) {
    const { value, status } = observation;
    return { key: keyOf(key), value, ...(status && { status }), observation };
  }
  const members = categoryFigures(report, key);
  const operands = members.length > 0 ? members : applicantFigures(report, key);
  return operands.length > 0 ? { key: keyOf(key), ...sumOf(operands), operands } : undefined;
}

/**
 * Figures of the classes under a category; of the top classes where the key has no category.
 *
 * @param missing What becomes of classes that the report does not print: `omit` them, or give `unknown` figures,
 *   so that nothing can be added up that is not all there.
 * @returns Empty if the report prints none of them.
 */
export function partFigures(report: Report, key: ObservationKey, missing: Missing): readonly Figure[] {
  const list = report.measures.find((measure) => measure.id === key.measure)?.list;
  const codes = list === undefined ? [] : childCodes(report, list, key.category);
  return figuresOf(
    report,
    codes.map((code) => ({ ...key, category: code.id })),
    missing,
  );
}

/** Figures of the applicants under a group; of the top groups where the key has no applicant. */
export function applicantFigures(report: Report, key: ObservationKey): readonly Figure[] {
  const codes = childCodes(report, 'applicant', key.applicant);
  return figuresOf(
    report,
    codes.map((code) => ({ ...key, applicant: code.id })),
    'unknown',
  );
}

/** The sum of figures: null if one is unknown, approximate if one is. */
export function sumOf(figures: readonly Figure[]): Pick<Figure, 'value' | 'status'> {
  const values = figures.map((figure) => figure.value);
  if (values.includes(null)) return { value: null, status: 'not-published' };
  return {
    value: sumExactly(values as number[]),
    ...(figures.some((figure) => approximate(figure.status)) && { status: 'approximate-about' as const }),
  };
}

function categoryFigures(report: Report, key: ObservationKey): readonly Figure[] {
  return key.category === undefined ? [] : partFigures(report, key, 'unknown');
}

function figuresOf(report: Report, keys: readonly ObservationKey[], missing: Missing): readonly Figure[] {
  const found = keys.map((key) => figureOf(report, key));
  if (missing === 'omit' || found.every((figure) => !figure)) return found.flatMap((figure) => figure ?? []);
  return keys.map((key, index) => found[index] ?? { key: keyOf(key), value: null, status: 'not-published' });
}
