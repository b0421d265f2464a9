import { type Figure, figureOf, sumKnown } from '../report/figure.js';
import { sameUnit } from '../report/same-unit.js';
import type { Report, Topic } from '../report/report.js';

/**
 * What came in and what became of it: received + carried over, concluded + carried forward. `inTotal` and
 * `outTotal` are derived; an identity of the form says that they are equal.
 */
export interface Flow {
  readonly received: Figure;
  readonly carriedOver: Figure;
  readonly concluded: Figure;
  readonly carriedForward: Figure;
  readonly inTotal: Figure;
  readonly outTotal: Figure;
}

/**
 * The flow of requests.
 *
 * @returns null unless the report gives all four figures, in one unit: what was accepted is not what was received.
 */
export function flowOf(report: Report): Flow | null {
  const received = figureAbout(report, 'requests-received');
  const carriedOver = figureAbout(report, 'requests-carried-over');
  const concluded = figureAbout(report, 'request-outcome');
  const carriedForward = figureAbout(report, 'requests-carried-forward');
  if (!received || !carriedOver || !concluded || !carriedForward) return null;
  if (![carriedOver, concluded, carriedForward].every((figure) => sameUnit(report, received, figure)))
    return null;
  const inTotal = {
    key: received.key,
    ...sumKnown([received, carriedOver]),
    operands: [received, carriedOver],
  };
  const outTotal = {
    key: concluded.key,
    ...sumKnown([concluded, carriedForward]),
    operands: [concluded, carriedForward],
  };
  return { received, carriedOver, concluded, carriedForward, inTotal, outTotal };
}

function figureAbout(report: Report, topic: Topic): Figure | null {
  const measure = report.measures.find((candidate) => candidate.topic === topic);
  const figure = measure && figureOf(report, { measure: measure.id });
  return figure && figure.value !== null ? figure : null;
}
