import { sumExactly } from '../report/decimal.js';
import { exhaustive } from '../report/exhaustive.js';
import {
  absentFigure,
  differenceOf,
  type Figure,
  figureOf,
  inexact,
  storeDerived,
} from '../report/figure.js';
import { childCodes } from '../report/child-codes.js';
import { forgetFigures } from '../report/found-figures.js';
import { findObservation, keyOf, keyText } from '../report/observation-key.js';
import type { ObservationKey, Report } from '../report/report.js';
import { sameUnit } from '../report/same-unit.js';
import type { Form } from './form.js';

/** Two sums that the form requires to be equal. */
type Equation = readonly [left: readonly ObservationKey[], right: readonly ObservationKey[]];

type Derived = Map<string, Figure>;

/** More rounds than any form needs; each derives what follows from the previous round. */
const ROUNDS = 12;

/**
 * Derives the blanks of a report in a statutory form that follow from its other figures: if a sum has exactly one
 * blank and all its other figures are known exactly, the blank is the difference. `figureOf` then returns the
 * derived figures.
 *
 * Suppressed figures are never derived, nor are figures that would reveal one. A blank stays blank if the figures
 * contradict one another, so that it would be negative or have two values.
 */
export function deriveBlanks(report: Report, form: Form): void {
  if (!exhaustive(report) || !report.observations.some(({ value }) => value === null)) return;
  const equations = equationsOf(report, form);
  const denied = new Set<string>();
  const derived: Derived = new Map();
  storeDerived(report, derived);
  let before = -1;
  while (before < denied.size) {
    before = denied.size;
    derived.clear();
    forgetFigures(report);
    solve(report, equations, derived, (key) => !denied.has(keyText(key)) && derivable(report, key));
    for (const figures of [contradicted(report, equations), exposing(report, equations)]) {
      for (const name of figures.flatMap((figure) => restsOn(figure, derived))) denied.add(name);
    }
  }
}

/** Whether a figure is a blank, or a group that the report does not print. */
function derivable(report: Report, key: ObservationKey): boolean {
  const observation = findObservation(report, key);
  return observation
    ? /^(?:blank|not-published|unreadable)$/.test(observation.status ?? '')
    : figureOf(report, key) !== undefined;
}

/** Adds derivable figures to `derived`, repeatedly, until nothing new follows. */
function solve(
  report: Report,
  equations: readonly Equation[],
  derived: Derived,
  may: (key: ObservationKey) => boolean,
): void {
  const found = new Map<string, Figure | undefined>();
  const look = lookUp(report, found, derived);
  for (let round = 0; round < ROUNDS; round += 1) {
    const known = derived.size;
    found.forEach((figure, name) => exact(figure) || found.delete(name));
    for (const [left, right] of equations) {
      const unknown = [...left, ...right].filter((key) => !exact(look(key)));
      const [blank, ...others] = unknown;
      if (!blank || others.length > 0 || !may(blank)) continue;
      const [own, other] = left.includes(blank) ? [left, right] : [right, left];
      const figures = (keys: readonly ObservationKey[]) =>
        keys.flatMap((key) => {
          const figure = key === blank ? null : look(key);
          return figure?.value == null ? [] : figure;
        });
      const [added, taken] = [figures(other), figures(own)];
      const value = sumExactly([
        ...added.map((figure) => figure.value ?? 0),
        ...taken.map((figure) => -(figure.value ?? 0)),
      ]);
      if (added.length === 0 || value < 0) continue;
      const observation = findObservation(report, blank);
      const figure: Figure = {
        key: keyOf(blank),
        value,
        ...(observation && { observation }),
        operands: [...added, ...taken],
        ...(taken.length > 0 && { added: added.length }),
      };
      derived.set(keyText(blank), figure);
      forgetFigures(report);
      found.set(keyText(blank), figure);
    }
    if (derived.size === known) return;
  }
}

/** Looks up each figure once and caches it in `found`. */
function lookUp(
  report: Report,
  found: Map<string, Figure | undefined>,
  derived?: Derived,
): (key: ObservationKey) => Figure | undefined {
  return (key) => {
    const name = keyText(key);
    if (!found.has(name)) found.set(name, derived?.get(name) ?? figureOf(report, key));
    return found.get(name);
  };
}

/** Whether a figure is known exactly. A figure that is not applicable counts as known, and adds nothing. */
function exact(figure: Figure | undefined): figure is Figure {
  if (!figure) return false;
  return figure.value === null ? figure.status === 'not-applicable' : !inexact(figure.status);
}

/** The figures of all equations that do not hold. */
function contradicted(report: Report, equations: readonly Equation[]): readonly Figure[] {
  const look = lookUp(report, new Map());
  return equations.flatMap((sides) => {
    const [left, right] = sides.map((keys) =>
      keys.map((key): Figure => look(key) ?? absentFigure(report, key)),
    );
    return left && right && differenceOf(left, right) ? [...left, ...right] : [];
  });
}

/** The suppressed figures that a reader could compute. */
function exposing(report: Report, equations: readonly Equation[]): readonly Figure[] {
  const computed: Derived = new Map();
  if (!report.observations.some(({ status }) => status === 'suppressed')) return [];
  solve(report, equations, computed, () => true);
  return [...computed.values()].filter(({ observation }) => observation?.status === 'suppressed');
}

/** The keys of the derived figures that a figure depends on, including its own. */
function restsOn({ key, operands = [] }: Figure, derived: Derived): readonly string[] {
  const name = keyText(key);
  return [...(derived.has(name) ? [name] : []), ...operands.flatMap((operand) => restsOn(operand, derived))];
}

/** The sums of a form (classes, groups and applicants) and its identities in each column. */
function equationsOf(report: Report, form: Form): readonly Equation[] {
  const applicants = [
    undefined,
    ...report.codes.filter(({ list }) => list === 'applicant').map(({ id }) => id),
  ];
  // Measures that the report adds to the form may not be exhaustive.
  const measures = report.measures.filter(({ id, list, relation }) =>
    form.measures.some((own) => own.id === id && own.list === list && own.relation === relation),
  );
  const sums = measures.flatMap(({ id, list, relation }): readonly Equation[] => {
    const own = report.codes.filter((code) => list !== undefined && code.list === list);
    const categories = [undefined, ...own.map((code) => code.id)];
    return categories.flatMap((category) =>
      applicants.flatMap((applicant): readonly Equation[] => {
        const whole = keyOf({ measure: id, category, applicant });
        const classes = relation === 'partition' ? childCodes(report, list, category) : [];
        return [
          [[whole], classes.map((code) => ({ ...whole, category: code.id }))],
          [
            [whole],
            childCodes(report, 'applicant', applicant).map((code) => ({ ...whole, applicant: code.id })),
          ],
        ];
      }),
    );
  });
  const identities = form.identities
    .filter(({ hard, left, right }) => {
      const [first, ...others] = [...left, ...right].map((measure) => ({ key: { measure } }));
      return hard && first && others.every((other) => sameUnit(report, first, other));
    })
    .flatMap(({ left, right }) =>
      applicants.map((applicant): Equation => {
        const side = (ids: readonly string[]) => ids.map((measure) => keyOf({ measure, applicant }));
        return [side(left), side(right)];
      }),
    );
  return [...sums.filter(([, right]) => right.length > 0), ...identities];
}
