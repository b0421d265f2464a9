import { sumExactly } from '../report/decimal.js';
import { approximate, childCodes, type Figure, figureOf, inexact, sumKnown } from '../report/figure.js';
import { keyText } from '../report/observation-key.js';
import type { Code, Measure, ObservationKey, Report } from '../report/report.js';
import type { Part } from './part.js';
import { withRestShare } from './rest-share.js';
import { derivedShare, shownShare } from './shown-share.js';

/**
 * What one chart shows of a measure: its total, if the report prints one, and its classes in published order, a
 * remainder last. `itemised` is the sum of the classes that have a value; `excess` is by how much they exceed
 * the total, which is an error of the publication: 0 otherwise.
 */
export interface Breakdown {
  readonly measure: Measure;
  readonly total: Figure | null;
  readonly parts: readonly Part[];
  readonly itemised: number;
  readonly excess: number;
}

/** The concepts that a code stands for: its own id unless it maps to others. */
export function conceptsOf(code: Code): readonly string[] {
  return code.mapsTo ?? [code.id];
}

/**
 * The breakdown of a measure by its categories.
 *
 * @param of The measure; an applicant narrows it to that column of the form.
 * @returns The breakdown. Its parts are empty if the report prints no class; its total is null if it prints none.
 * @throws RangeError if the report has no such measure.
 */
export function breakDown(report: Report, of: Pick<ObservationKey, 'measure' | 'applicant'>): Breakdown {
  const measure = report.measures.find((candidate) => candidate.id === of.measure);
  if (!measure) throw new RangeError(`breakDown: no measure ${of.measure}`);
  const total = figureOf(report, of) ?? null;
  const whole = total ? of : (commonBase(report, measure.id) ?? of);
  const printed = partsOf(report, measure, of, total, whole);
  const classes = measure.relation === 'subset' ? withRestShare(printed) : printed;
  return closeBreakdown(measure, total, classes);
}

/**
 * Closes a breakdown: what its classes leave of the total is a class of its own, what they exceed it by an excess. A total
 * that may be larger leaves nothing for sure, and where no class has a value there is nothing to close.
 *
 * @param classes In published order, without a remainder.
 */
export function closeBreakdown(measure: Measure, total: Figure | null, classes: readonly Part[]): Breakdown {
  const known = classes.flatMap(({ figure }) => (figure.value === null ? [] : figure));
  const sum = sumKnown(known);
  const itemised = sum.value ?? sumExactly(known.map(({ value }) => value ?? 0));
  const open = total?.value == null || total.status === 'at-least' || known.length === 0;
  const left = open || measure.relation !== 'partition' ? 0 : sumExactly([total.value ?? 0, -itemised]);
  const exact = !inexact(total?.status) && !known.some(({ status }) => approximate(status));
  return {
    measure,
    total,
    parts: [...classes, ...(total && left > 0 ? [remainderOf(total, known, left)] : [])],
    itemised,
    excess: left < 0 && exact ? -left : 0,
  };
}

/** What all printed shares of a measure without a total are of; undefined if they are of several figures. */
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
  return childCodes(report, measure.list ?? '', parent.category).flatMap((code) => {
    const key = { ...parent, category: code.id };
    const figure = figureOf(report, key);
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
  const vague = [total, ...known].some((figure) => approximate(figure.status));
  const figure: Figure = {
    key: total.key,
    value,
    ...(vague && { status: 'approximate-about' as const }),
    operands: [total, ...known],
  };
  return { kind: 'remainder', id: 'remainder', figure, share: derivedShare(figure, total), parts: [] };
}
