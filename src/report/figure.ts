import { childCodes } from './child-codes.js';
import { sumExactly } from './decimal.js';
import { exhaustive } from './exhaustive.js';
import { findOnce } from './found-figures.js';
import { findObservation, keyOf, keyText } from './observation-key.js';
import type {
  FigureStatus,
  InexactStatus,
  MarkedStatus,
  Measure,
  MissingStatus,
  Observation,
  ObservationKey,
  Report,
} from './report.js';
import { observedValue } from './observed-value.js';

/**
 * A figure of a report, in the unit of its measure: printed, with its observation, or derived. A derived figure is
 * the sum of `operands` or, if `added` is given, the sum of the first `added` less the others. `value` is null if
 * the report gives neither the figure nor its operands. A derived figure also has an observation if the report
 * prints a blank in its place.
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

/** Reasons for a missing figure that also apply to every sum with it. */
const SHARED_GAPS = ['suppressed', 'not-yet-known', 'unreadable', 'not-found'] as const;

/** Whether a status marks a number printed as approximate. */
export function approximate(status: FigureStatus | undefined): boolean {
  return status?.startsWith('approximate') ?? false;
}

/** Whether a status marks an inexact number: approximate, or a sum that may be larger. */
export function inexact(status: FigureStatus | undefined): status is InexactStatus {
  return approximate(status) || status === 'at-least';
}

/** Whether a status is shown in words beside the number: it is not exact, or of one release only. */
export function marked(status: FigureStatus | undefined): status is MarkedStatus {
  return inexact(status) || status === 'provisional' || status === 'revised';
}

/** A figure that a report does not have: it does not publish it, or the source that was read lacks it. */
export function absentFigure({ excerpt }: Report, key: ObservationKey): Figure {
  return { key: keyOf(key), value: null, status: excerpt ? 'not-found' : 'not-published' };
}

/** Whether a figure has no number but may exist. “/” means that it does not exist. */
export function unknown({ value, status }: Sum): boolean {
  return value === null && status !== 'not-applicable';
}

/** A figure as printed, in the unit of its measure; undefined if the report does not print it. */
export function printedFigure(report: Report, key: ObservationKey): Figure | undefined {
  const observation = findObservation(report, key);
  if (!observation) return undefined;
  const { status } = observation;
  return { key: keyOf(key), value: observedValue(observation), ...(status && { status }), observation };
}

const kept = new WeakMap<Report, ReadonlyMap<string, Figure>>();

/** Stores the figures that are derived from others than their members, by key. */
export function storeDerived(report: Report, derived: ReadonlyMap<string, Figure>): void {
  kept.set(report, derived);
}

/**
 * The figure for a key, as printed. If the report prints a blank or nothing, the figure derived when the report was
 * read, else the sum of the printed members: its applicants, the categories of a group or, if the form is
 * exhaustive, the categories of a total. A suppressed figure is never derived.
 *
 * @returns `at-least` the sum if a member is blank; undefined if the report prints neither the figure nor a member.
 */
export function figureOf(report: Report, key: ObservationKey): Figure | undefined {
  return findOnce(findFigure, report, key);
}

function findFigure(report: Report, key: ObservationKey): Figure | undefined {
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
  // An empty sum does not turn “not applicable” into 0.
  const empty = printed?.status === 'not-applicable' ? 0 : null;
  const known = sums.filter(({ value }) => value !== null && value !== empty);
  const best = known.find(({ status }) => status !== 'at-least') ?? largest(known);
  return best ?? printed ?? sums[0];
}

/**
 * Figures of the classes under a category, or of the top-level classes if the key has no category.
 *
 * @param missing How to treat classes that the report does not print: `omit` them, or give `unknown` figures so
 *   that an incomplete sum is never formed.
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

/** Figures of the applicants under a group, or of the top-level groups if the key has no applicant. */
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
 * The sum of the known figures: `at-least` if one is not known, approximate if one is. Figures that are not
 * applicable add nothing.
 *
 * @returns null if none is known, with their common status, else `not-published`. Also null if one is unknown and
 *   another is “about” or “nearly”, which gives neither a number nor a bound, or if one is unknown and all others are 0.
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
    return { value: null, status: gapOf(figures) };
  }
  // A lower bound of 0 carries no information.
  if (bounded && sumExactly(known) === 0) return { value: null, status: gapOf(figures) };
  const [only, ...mixed] = new Set(vague.map((figure) => figure.status));
  const provisional = figures.some((figure) => figure.status === 'provisional') ? 'provisional' : undefined;
  const status = bounded ? 'at-least' : mixed.length > 0 ? 'approximate-about' : (only ?? provisional);
  return { value: sumExactly(known), ...(status && { status }) };
}

/** Why a sum is not known: the reason that all its open figures share. A sum is never blank: it is not printed. */
function gapOf(figures: readonly Figure[]): MissingStatus {
  const [status, ...others] = new Set(figures.filter(open).map((figure) => figure.status));
  const shared = SHARED_GAPS.find((gap) => gap === status);
  return others.length === 0 && shared ? shared : 'not-published';
}

/** The lowest possible sum of figures. “About” and “nearly” give no lower bound and count as 0. */
export function certainSum(figures: readonly Sum[]): number {
  const vague = ({ status }: Sum) => approximate(status) && status !== 'approximate-over';
  return sumExactly(figures.map((figure) => (vague(figure) ? 0 : (figure.value ?? 0))));
}

/** Marks a sum with an unknown or inexact operand as `at-least`: it is only a lower bound. */
export function boundStatus(figures: readonly Sum[]): Pick<Sum, 'status'> {
  const uncertain = figures.some((figure) => unknown(figure) || inexact(figure.status));
  return uncertain ? { status: 'at-least' } : {};
}

/**
 * The difference between two sums that should be equal: left minus right. If one side is incomplete but its known
 * part already exceeds the other side, the excess is a difference.
 *
 * @returns 0 if they agree; null if that cannot be determined.
 */
export function differenceOf(left: readonly Figure[], right: readonly Figure[]): number | null {
  const [one, other] = [sumOf(left), sumOf(right)];
  // “Not applicable” equals 0; it does not contradict a larger figure.
  if (inapplicable(left) || inapplicable(right))
    return [one, other].every(
      ({ value, status }) => (value === 0 && !approximate(status)) || status === 'not-applicable',
    )
      ? 0
      : null;
  const exact = ({ value, status }: Sum) => value !== null && !approximate(status);
  const difference = sumExactly([
    exact(one) ? (one.value ?? 0) : certainSum(left),
    -(exact(other) ? (other.value ?? 0) : certainSum(right)),
  ]);
  if (exact(one) && exact(other)) return difference;
  return (exact(one) && difference < 0) || (exact(other) && difference > 0) ? difference : null;
}

/** Whether all of these figures are not applicable (“/”). */
export function inapplicable(figures: readonly Sum[]): boolean {
  return (
    figures.length > 0 && figures.every(({ value, status }) => value === null && status === 'not-applicable')
  );
}

/** Whether a figure is unknown or may be larger. */
function open(figure: Figure): boolean {
  return unknown(figure) || figure.status === 'at-least';
}

/** The categories that a figure is the sum of; empty if categories may overlap. */
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
  const figures = keys.map((key) => figureOf(report, key));
  if (missing === 'omit' || figures.every((figure) => !figure))
    return figures.flatMap((figure) => figure ?? []);
  return keys.map((key, index) => figures[index] ?? absentFigure(report, key));
}
