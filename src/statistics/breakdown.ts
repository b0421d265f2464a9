import { sumExactly } from '../report/decimal.js';
import { exhaustive } from '../report/exhaustive.js';
import {
  absentFigure,
  approximate,
  certainSum,
  type Figure,
  figureOf,
  inexact,
  sumKnown,
  unknown,
} from '../report/figure.js';
import { childCodes } from '../report/child-codes.js';
import { keyText } from '../report/observation-key.js';
import type { Code, InexactStatus, Measure, ObservationKey, Report } from '../report/report.js';
import { type Part, withDescendants } from './part.js';
import { withRestShare } from './rest-share.js';
import { derivedShare, shownShare } from './shown-share.js';

/**
 * What a chart shows of a measure: its total, if printed, and its classes in published order, with any remainder
 * last. `itemised` is the sum of the classes with a value; `vague` is its status if one is approximate. `excess` is
 * the certain amount by which the classes exceed the total, `short` the amount by which exhaustive classes fall short
 * of it: both are errors in the publication, and otherwise 0.
 */
export interface Breakdown {
  readonly measure: Measure;
  readonly total: Figure | null;
  readonly parts: readonly Part[];
  readonly itemised: number;
  readonly vague: InexactStatus | undefined;
  readonly excess: number;
  readonly short: number;
  /** Whether the classes are exhaustive. */
  readonly closed: boolean;
}

/** The concepts of a code: its own id unless it maps to others. */
export function conceptsOf(code: Code): readonly string[] {
  return code.mapsTo ?? [code.id];
}

/**
 * Breaks down a measure by its categories.
 *
 * @param of The measure; an applicant limits it to that column of the form.
 * @returns The breakdown. Its parts are empty if the report prints no classes; its total is null if not printed.
 * @throws RangeError if the report has no such measure.
 */
export function breakDown(report: Report, of: Pick<ObservationKey, 'measure' | 'applicant'>): Breakdown {
  const measure = report.measures.find((candidate) => candidate.id === of.measure);
  if (!measure) throw new RangeError(`breakDown: unknown measure ${of.measure}`);
  const total = figureOf(report, of) ?? null;
  const whole = total ? of : (commonBase(report, measure.id) ?? of);
  const printed = partsOf(report, measure, of, total, whole);
  const classes = measure.relation === 'subset' ? withRestShare(printed) : printed;
  return closeBreakdown(measure, total, classes, exhaustive(report));
}

/**
 * Completes a breakdown with a remainder class or an excess. There is neither if the total may be larger, or if no
 * class has a value. There is no remainder if the approximation of a class, or a group with a blank member, may
 * account for it.
 *
 * @param classes In published order, without a remainder.
 * @param closed Whether the classes are exhaustive. The remainder then belongs to the missing figures. If a single
 *   suppressed figure is missing, there is no remainder, because it would reveal that figure; if no figure is
 *   missing, the rest is an error.
 */
export function closeBreakdown(
  measure: Measure,
  total: Figure | null,
  classes: readonly Part[],
  closed = false,
): Breakdown {
  const figures = classes.map(({ figure }) => figure);
  const known = figures.filter(({ value }) => value !== null);
  // A group is itemised as far as its figures are known.
  const sum = sumKnown(
    known.map(({ key, value, status }) => ({
      key,
      value,
      ...(status && approximate(status) && { status }),
    })),
  );
  const itemised = sum.value ?? 0;
  const { relation, signed } = measure;
  const [missing, ...others] = closed ? figures.flatMap(missingIn) : [];
  const revealed = missing?.status === 'suppressed' && others.length === 0;
  const vague = (figure: Figure | null) =>
    inexact(figure?.status) && (closed || figure?.status !== 'approximate-under');
  const covered =
    known.some(vague) || (approximate(total?.status) && (closed || total?.status !== 'approximate-over'));
  const open =
    total?.value == null || total.status === 'at-least' || known.length === 0 || revealed || covered;
  const left = open || relation !== 'partition' ? 0 : sumExactly([total.value ?? 0, -itemised]);
  // In a signed measure an unknown value may be negative, so nothing is certain.
  const certain = signed ? (known.length < figures.length ? 0 : itemised) : certainSum(figures);
  const sums = relation === 'partition' || relation === 'subset';
  const short = closed && !missing ? Math.max(0, left) : 0;
  const exact = sums && total?.value != null && !inexact(total.status) && known.length > 0;
  return {
    measure,
    total,
    parts: [...classes, ...(total && left > short ? [remainderOf(total, known, left)] : [])],
    itemised,
    vague: inexact(sum.status) ? sum.status : undefined,
    excess: exact ? Math.max(0, sumExactly([certain, -(total.value ?? 0)])) : 0,
    short,
    closed,
  };
}

/** The groups of a breakdown with known figures, each with its breakdown. */
export function groupsOf({ measure, parts, closed }: Breakdown): readonly Breakdown[] {
  return withDescendants(parts)
    .filter((part) => part.parts.length > 0)
    .map((part) => closeBreakdown(measure, part.figure, part.parts, closed));
}

/** The classes that each exceed the total, if classes may overlap: their sum then means nothing. */
export function largerParts({ measure, total, parts }: Breakdown): readonly Part[] {
  const whole = total?.value ?? null;
  if (measure.relation !== 'multi-label' || measure.signed || whole === null || inexact(total?.status))
    return [];
  return parts.filter(({ figure }) => certainSum([figure]) > whole);
}

/** The figures missing from a figure: itself, or those missing from an `at-least` sum. */
function missingIn(figure: Figure): readonly Figure[] {
  if (!unknown(figure) && figure.status !== 'at-least') return [];
  return figure.operands?.flatMap(missingIn) ?? (unknown(figure) ? [figure] : []);
}

/** The common base of all printed shares of a measure without a total; undefined if they have several. */
function commonBase(report: Report, measure: string): ObservationKey | undefined {
  const [base, ...others] = new Map(
    report.observations.flatMap(({ measure: id, share }) =>
      share && id === measure ? [[keyText(share.of), share.of] as const] : [],
    ),
  ).values();
  return others.length === 0 ? base : undefined;
}

function partsOf(
  report: Report,
  measure: Measure,
  parent: ObservationKey,
  total: Figure | null,
  whole: ObservationKey,
): readonly Part[] {
  const codes = childCodes(report, measure.list ?? '', parent.category);
  const keys = codes.map((code) => ({ ...parent, category: code.id }));
  const found = keys.map((key) => figureOf(report, key));
  // Classes missing from an excerpt were not read; the publication may print them.
  const filled =
    report.excerpt && (found.some((figure) => figure) || (total !== null && parent.category === undefined));
  return codes.flatMap((code, index) => {
    const key = keys[index] ?? parent;
    const figure = found[index] ?? (filled ? absentFigure(report, key) : undefined);
    if (!figure) return [];
    const concepts = conceptsOf(code);
    return {
      kind: concepts.length === 1 && concepts[0] === 'other' ? ('other' as const) : ('class' as const),
      id: code.id,
      code,
      figure,
      share: shownShare(report, figure, whole, measure.relation === 'none' ? null : total),
      parts: partsOf(report, measure, key, total, whole),
    };
  });
}

function remainderOf(total: Figure, known: readonly Figure[], value: number): Part {
  // More than 100, less 90, is more than 10.
  const over = total.status === 'approximate-over' && !known.some(({ status }) => approximate(status));
  const vague = over || [total, ...known].some((figure) => approximate(figure.status));
  const figure: Figure = {
    key: total.key,
    value,
    ...(vague && { status: over ? ('approximate-over' as const) : ('approximate-about' as const) }),
    operands: [total, ...known],
    added: 1,
  };
  return { kind: 'remainder', id: 'remainder', figure, share: derivedShare(figure, total), parts: [] };
}
