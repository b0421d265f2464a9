import { sumExactly } from './decimal.js';
import { exhaustive } from './exhaustive.js';
import { findObservation, keyOf, keyText } from './observation-key.js';
import type {
  Code,
  FigureStatus,
  InexactStatus,
  Measure,
  Observation,
  ObservationKey,
  Report,
} from './report.js';
import { observedValue } from './observed-value.js';

/**
 * A figure of a report, in the unit of its measure: printed, with its observation, or derived, as the sum of `operands`;
 * of the first `added` of them less the others, where that is given. `value` is null where the report does not give it,
 * nor any of its operands. A derived figure has an observation too where the report prints a blank in its place.
 */
export interface Figure {
  readonly key: ObservationKey;
  readonly value: number | null;
  readonly status?: FigureStatus;
  readonly observation?: Observation;
  readonly operands?: readonly Figure[];
  readonly added?: number;
}

type Sum = Pick<Figure, 'value' | 'status'>;
type Missing = 'omit' | 'unknown';

/** Whether a status says that a number was printed as approximate. */
export function approximate(status: FigureStatus | undefined): boolean {
  return status?.startsWith('approximate') ?? false;
}

/** Whether a status says that a number is not exact: approximate, or a sum that may be larger. */
export function inexact(status: FigureStatus | undefined): status is InexactStatus {
  return approximate(status) || status === 'at-least';
}

/** Whether a report gives no number for a figure though there may be one: “/” says that there is none. */
export function unknown({ value, status }: Sum): boolean {
  return value === null && status !== 'not-applicable';
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

/** A figure as the report prints it, in the unit of its measure; undefined if it does not print it. */
export function printedFigure(report: Report, key: ObservationKey): Figure | undefined {
  const observation = findObservation(report, key);
  if (!observation) return undefined;
  const { status } = observation;
  return { key: keyOf(key), value: observedValue(observation), ...(status && { status }), observation };
}

const kept = new WeakMap<Report, ReadonlyMap<string, Figure>>();

/** Remembers the figures that are derived from others than their members, by their keys. */
export function keepDerived(report: Report, derived: ReadonlyMap<string, Figure>): void {
  kept.set(report, derived);
}

/**
 * The figure for a key: as printed; else, where the report prints a blank or nothing at all, what was derived when it was
 * read, or the sum of what it prints of the members: of its applicants, of the categories of a group, or, in a form whose
 * categories are all there are, of a total. A figure that was suppressed is not derived.
 *
 * @returns `at-least` the sum where a member is blank; undefined if the report prints neither the figure nor a member.
 */
export function figureOf(report: Report, key: ObservationKey): Figure | undefined {
  const printed = printedFigure(report, key);
  if (printed && (printed.value !== null || printed.status === 'suppressed')) return printed;
  const derived = kept.get(report)?.get(keyText(key));
  if (derived) return derived;
  const sums = [memberCategories(report, key), applicantFigures(report, key)]
    .filter((operands) => operands.length > 0)
    .map((operands): Figure => ({
      key: keyOf(key),
      ...(printed?.observation && { observation: printed.observation }),
      ...sumKnown(operands),
      operands,
    }));
  // A sum of nothing does not make “not applicable” a 0.
  const empty = printed?.status === 'not-applicable' ? 0 : null;
  const known = sums.filter(({ value }) => value !== null && value !== empty);
  const best = known.find(({ status }) => status !== 'at-least') ?? largest(known);
  return best ?? printed ?? sums[0];
}

/**
 * Figures of the classes under a category; of the top classes where the key has no category.
 *
 * @param missing What becomes of classes that the report does not print: `omit` them, or give `unknown` figures,
 *   so that nothing can be added up that is not all there.
 * @returns Empty if the report prints none of them.
 */
export function partFigures(report: Report, key: ObservationKey, missing: Missing): readonly Figure[] {
  const list = measureOf(report, key)?.list;
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

/** The sum of figures: null if one is unknown or may be larger, approximate if one is. */
export function sumOf(figures: readonly Figure[]): Sum {
  return figures.some(open) ? { value: null, status: 'not-published' } : sumKnown(figures);
}

/**
 * The sum of the figures that are known: `at-least` that much if one is not, approximate if one is. What is not applicable
 * adds nothing.
 *
 * @returns null if none is known, with the status that all have, else `not-published`; null as well if one is unknown and
 *   another about or nearly so much, which is neither a number nor a bound, or all others are 0, which is none that says much.
 */
export function sumKnown(figures: readonly Figure[]): Sum {
  const known = figures.flatMap((figure) => (figure.value === null ? [] : figure.value));
  const bounded = figures.some(open);
  const vague = figures.filter(({ status }) => approximate(status));
  if (figures.length > 0 && known.length === 0) {
    const [status, ...others] = new Set(figures.map((figure) => figure.status));
    return { value: null, status: others.length === 0 && status ? status : 'not-published' };
  }
  if (bounded && vague.some(({ status }) => status !== 'approximate-over')) {
    return { value: null, status: 'not-published' };
  }
  // That it is at least 0 says nothing.
  if (bounded && sumExactly(known) === 0) {
    const suppressed = figures.filter(open).every(({ status }) => status === 'suppressed');
    return { value: null, status: suppressed ? 'suppressed' : 'not-published' };
  }
  const [only, ...mixed] = new Set(vague.map((figure) => figure.status));
  const status = bounded ? 'at-least' : mixed.length > 0 ? 'approximate-about' : only;
  return { value: sumExactly(known), ...(status && { status }) };
}

/** What figures add up to at the minimum, as far as that is certain: what is about or nearly so much counts nothing. */
export function certainSum(figures: readonly Sum[]): number {
  const vague = ({ status }: Sum) => approximate(status) && status !== 'approximate-over';
  return sumExactly(figures.map((figure) => (vague(figure) ? 0 : (figure.value ?? 0))));
}

/**
 * By how much sums differ that should be equal: what is on the left less what is on the right. Where one side is not
 * known, and what is known of it is more than the other side already, that is a difference.
 *
 * @returns 0 if they agree; null if that cannot be said.
 */
export function differenceOf(left: readonly Figure[], right: readonly Figure[]): number | null {
  const [one, other] = [sumOf(left), sumOf(right)];
  const exact = ({ value, status }: Sum) => value !== null && !approximate(status);
  const difference = sumExactly([
    exact(one) ? (one.value ?? 0) : certainSum(left),
    -(exact(other) ? (other.value ?? 0) : certainSum(right)),
  ]);
  if (exact(one) && exact(other)) return difference;
  return (exact(one) && difference < 0) || (exact(other) && difference > 0) ? difference : null;
}

/** Whether a figure is unknown, or may be larger. */
function open(figure: Figure): boolean {
  return unknown(figure) || figure.status === 'at-least';
}

/** What a figure is the sum of by category; nothing where categories may overlap. */
function memberCategories(report: Report, key: ObservationKey): readonly Figure[] {
  const relation = measureOf(report, key)?.relation;
  if (relation === 'multi-label') return [];
  if (key.category === undefined && !(relation === 'partition' && exhaustive(report))) return [];
  return partFigures(report, key, 'unknown');
}

function measureOf(report: Report, { measure }: ObservationKey): Measure | undefined {
  return report.measures.find(({ id }) => id === measure);
}

function largest(figures: readonly Figure[]): Figure | undefined {
  return figures.reduce<Figure | undefined>(
    (best, figure) => ((figure.value ?? 0) > (best?.value ?? -Infinity) ? figure : best),
    undefined,
  );
}

function figuresOf(report: Report, keys: readonly ObservationKey[], missing: Missing): readonly Figure[] {
  const found = keys.map((key) => figureOf(report, key));
  if (missing === 'omit' || found.every((figure) => !figure)) return found.flatMap((figure) => figure ?? []);
  return keys.map((key, index) => found[index] ?? { key: keyOf(key), value: null, status: 'not-published' });
}
