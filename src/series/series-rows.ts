import { type Figure, figureOf, inexact, unknown } from '../report/figure.js';
import type { Code, Measure, Report, Topic } from '../report/report.js';
import { type Breakdown, breakDown, conceptsOf } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import type { Series } from './series.js';

/** A figure of one report in a series. `part` is its class, if the row is for a class. */
export interface SeriesFigure {
  readonly report: Report;
  readonly measure: Measure;
  readonly figure: Figure;
  readonly part: Part | null;
}

/** One statistic over the places of a series; null if a report does not have it, or is missing. */
export interface SeriesRow {
  readonly id: string;
  readonly points: readonly (SeriesFigure | null)[];
}

/** A breakdown of a report, and the class of each row. */
export interface ClassPoint {
  readonly report: Report;
  readonly breakdown: Breakdown;
  readonly classes: ReadonlyMap<string, Part>;
}

/** Chooses a measure of a report. */
export type Choose = (measure: Measure) => boolean;

/** Chooses the measures of a topic. */
export const ofTopic =
  (topic: Topic): Choose =>
  (measure) =>
    measure.topic === topic;

/** Chooses one measure by its id. */
export const named =
  (id: string): Choose =>
  (measure) =>
    measure.id === id;

/** The figures of the first measure chosen in each report, one per place. */
export function measureRow({ places }: Pick<Series, 'places'>, id: string, choose: Choose): SeriesRow {
  return {
    id,
    points: places.map(({ report }) => {
      const measure = report?.measures.find(choose);
      const figure = report && measure && figureOf(report, { measure: measure.id });
      return report && measure && figure ? { report, measure, figure, part: null } : null;
    }),
  };
}

/** The figures of a topic, one per place. */
export function topicRow(series: Pick<Series, 'places'>, topic: Topic): SeriesRow {
  return measureRow(series, topic, ofTopic(topic));
}

/** The breakdown of the first measure chosen in each report, by class; null if a report publishes none. */
export function classPoints(
  { places }: Pick<Series, 'places'>,
  choose: Choose,
): readonly (ClassPoint | null)[] {
  return places.map(({ report }) => {
    const measure = report?.measures.find(choose);
    if (!report || !measure) return null;
    const breakdown = breakDown(report, { measure: measure.id });
    if (breakdown.parts.every(({ figure }) => figure.value === null)) return null;
    const counts = new Map<string, number>();
    for (const part of breakdown.parts) counts.set(classOf(part), (counts.get(classOf(part)) ?? 0) + 1);
    // Two classes with the same meaning stay separate, because neither can be matched with another year's.
    const idOf = (part: Part) =>
      (counts.get(classOf(part)) ?? 0) > 1 ? `${report.form}/${part.id}` : classOf(part);
    return { report, breakdown, classes: new Map(breakdown.parts.map((part) => [idOf(part), part])) };
  });
}

/**
 * The standard concept that a class maps to, as stated by the report or its form. A class with several concepts, or
 * without a known one, is matched only with itself in reports in the same form.
 */
function classOf({ kind, id, code }: Part): string {
  if (kind === 'remainder' || !code) return REMAINDER;
  const [concept = id, ...others] = conceptsOf(code);
  return others.length === 0 ? concept : id;
}

/** The class of what a report does not itemise. */
const REMAINDER = 'remainder';

/** Whether a row is of what the reports do not itemise. */
export function rowOfRemainder({ id }: Pick<SeriesRow, 'id'>): boolean {
  return id.endsWith(`/${REMAINDER}`);
}

/** The classes over the years, in the order of their first occurrence; their ids begin with `name`. */
export function classRows(points: readonly (ClassPoint | null)[], name: string): readonly SeriesRow[] {
  const ids = new Set(points.flatMap((point) => (point ? [...point.classes.keys()] : [])));
  const ordered = [...ids].filter((id) => id !== REMAINDER);
  return [...ordered, ...(ids.has(REMAINDER) ? [REMAINDER] : [])].map((id) => ({
    id: `${name}/${id}`,
    points: points.map((point): SeriesFigure | null => {
      const part = point?.classes.get(id);
      return point && part
        ? { report: point.report, measure: point.breakdown.measure, figure: part.figure, part }
        : null;
    }),
  }));
}

/** The code of the first report that has a class; it names the row. */
export function codeOf({ points }: SeriesRow): Code | undefined {
  return points.find((point) => point?.part?.code)?.part?.code;
}

/** Whether any report has a point for it. */
export function hasPoints({ points }: SeriesRow): boolean {
  return points.some((point) => point !== null);
}

/** Whether a figure has a number that is exactly known. */
export function hasExactValue(point: SeriesFigure | null | undefined): point is SeriesFigure {
  return !!point && !unknown(point.figure) && point.figure.value !== null && !inexact(point.figure.status);
}
