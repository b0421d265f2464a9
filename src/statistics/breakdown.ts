import { shareOf, sumExactly } from '../report/decimal.js';
import { applicantFigures, approximate, childCodes, type Figure, figureOf, sumOf } from '../report/figure.js';
import { keyText } from '../report/observation-key.js';
import { printedDecimals, printedPercent } from '../report/printed-numbers.js';
import type { Code, Measure, ObservationKey, Report } from '../report/report.js';
import type { Part, PartShare } from './part.js';
import { withRestShare } from './rest-share.js';

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
  const total = totalOf(report, of);
  const printed = partsOf(report, measure, of, total);
  const classes = measure.relation === 'subset' ? withRestShare(printed) : printed;
  return closeBreakdown(measure, total, classes);
}

/**
 * Closes a breakdown: what its classes leave of the total is a class of its own, what they exceed it by an excess.
 *
 * @param classes In published order, without a remainder.
 */
export function closeBreakdown(measure: Measure, total: Figure | null, classes: readonly Part[]): Breakdown {
  const known = classes.filter((part) => part.figure.value !== null).map((part) => part.figure);
  const sum = sumOf(known);
  const itemised = sum.value ?? 0;
  const left = total?.value == null || classes.length === 0 ? 0 : sumExactly([total.value, -itemised]);
  const exact = !approximate(total?.status) && !approximate(sum.status);
  const remainder =
    measure.relation === 'partition' && total && left > 0 ? [remainderOf(total, known, left)] : [];
  return {
    measure,
    total,
    parts: [...classes, ...remainder],
    itemised,
    excess: measure.relation === 'partition' && left < 0 && exact ? -left : 0,
  };
}

function totalOf(report: Report, key: ObservationKey): Figure | null {
  const printed = figureOf(report, key);
  if (printed) return printed;
  const operands = applicantFigures(report, key);
  return operands.length > 0 ? { key, ...sumOf(operands), operands } : null;
}

function partsOf(
  report: Report,
  measure: Measure,
  parent: ObservationKey,
  total: Figure | null,
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
      share: printedShare(figure, total) ?? derivedShare(figure, measure, total),
      parts: partsOf(report, measure, key, total),
    };
  });
}

function remainderOf(total: Figure, known: readonly Figure[], value: number): Part {
  const inexact = [total, ...known].some((figure) => approximate(figure.status));
  const figure: Figure = {
    key: total.key,
    value,
    ...(inexact && { status: 'approximate-about' as const }),
    operands: [total, ...known],
  };
  return { kind: 'remainder', id: 'remainder', figure, share: shareIn(total, figure), parts: [] };
}

function printedShare({ observation }: Figure, total: Figure | null): PartShare | null {
  const share = observation?.share;
  if (!share) return null;
  if (total && keyText(share.of) !== keyText(total.key)) return null;
  const { value, status, text } = share;
  return {
    value,
    digits: printedDecimals(text),
    ...(status && { status }),
    ...(printedPercent(text) === null && { text }),
    derived: false,
  };
}

function derivedShare(figure: Figure, measure: Measure, total: Figure | null): PartShare | null {
  return measure.relation === 'none' || !total ? null : shareIn(total, figure);
}

function shareIn(total: Figure, figure: Figure): PartShare | null {
  if (figure.value === null || figure.value <= 0 || (total.value ?? 0) <= 0) return null;
  const value = shareOf(figure.value, total.value, 1);
  if (value === null) return null;
  const inexact = approximate(figure.status) || approximate(total.status);
  return { value, digits: 1, ...(inexact && { status: 'approximate-about' as const }), derived: true };
}
