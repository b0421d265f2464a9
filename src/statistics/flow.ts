import { absentFigure, type Figure, figureOf, sumKnown, unknown } from '../report/figure.js';
import { sameUnit } from '../report/same-unit.js';
import type { Report, Topic } from '../report/report.js';

/**
 * Requests in and out: received + carried over, concluded + carried forward. `inTotal` and `outTotal` are derived;
 * by an identity of the form they are equal.
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
 * @returns null unless the report gives at least three of the four figures in one unit, because requests accepted
 *   are not requests received. A figure that is not applicable counts as given.
 */
export function flowOf(report: Report): Flow | null {
  const received = figureAbout(report, 'requests-received');
  const carriedOver = figureAbout(report, 'requests-carried-over');
  const concluded = figureAbout(report, 'request-outcome');
  const carriedForward = figureAbout(report, 'requests-carried-forward');
  if (!received || !carriedOver || !concluded || !carriedForward) return null;
  const figures = [received, carriedOver, concluded, carriedForward];
  if (figures.filter(unknown).length > 1 || figures.every(({ value }) => value === null)) return null;
  if (!figures.every((figure) => sameUnit(report, received, figure))) return null;
  const sum = (of: Figure, and: Figure) => ({ key: of.key, ...sumKnown([of, and]), operands: [of, and] });
  const [inTotal, outTotal] = [sum(received, carriedOver), sum(concluded, carriedForward)];
  return { received, carriedOver, concluded, carriedForward, inTotal, outTotal };
}

function figureAbout(report: Report, topic: Topic): Figure | null {
  const measure = report.measures.find((candidate) => candidate.topic === topic);
  if (!measure) return null;
  const key = { measure: measure.id };
  return figureOf(report, key) ?? absentFigure(report, key);
}
