import { sumExactly } from '../report/decimal.js';
import { type Figure, figureOf } from '../report/figure.js';
import type { Report } from '../report/report.js';
import { TOPICS } from '../report/schema.js';
import { breakDown, conceptsOf } from '../statistics/breakdown.js';
import { FEW_CASES } from '../statistics/few-cases.js';
import type { Part, PartShare } from '../statistics/part.js';
import { derivedShare } from '../statistics/shown-share.js';
import { sameDefinition } from './segments.js';
import type { SeriesData } from './series-data.js';
import { seriesOf } from './series.js';
import { hasExactValue, type SeriesFigure } from './series-rows.js';

/** The bodies of a comparison: one report each, of the same period, in the given order. `others` are of other periods. */
export interface Bodies {
  readonly reports: readonly Report[];
  readonly others: readonly Report[];
  readonly latest: Report;
}

/** Orders of the bodies of a comparison: as given, by value, by name. */
export const BODY_ORDERS = ['published', 'value', 'name'] as const;

/**
 * What is compared: a topic, or a class of outcome by its id or concept. `own` and `whole` are the ids of the reader's
 * own body and of the one of which all others are part.
 */
export interface Compared {
  readonly figure: string;
  readonly order: (typeof BODY_ORDERS)[number];
  readonly own: string | null;
  readonly whole: string | null;
}

/** The figure of a body. A class has its total as its base; it has no share if the base is unknown or has few cases. */
export interface ComparedFigure extends SeriesFigure {
  readonly base: Figure | null;
  readonly few: boolean;
}

/** Bodies whose figures count the same, in reports of one scope. */
export interface ComparedGroup {
  readonly scope: Report['scope'];
  readonly figures: readonly ComparedFigure[];
}

/** The latest period of some reports, with the last release of each body; null if there are none. */
export function bodiesOf({ reports }: SeriesData): Bodies | null {
  const bodies = new Map<string, Report[]>();
  for (const report of new Set(reports)) {
    const id = bodyId(report);
    bodies.set(id, [...(bodies.get(id) ?? []), report]);
  }
  const series = [...bodies.values()].flatMap((own) => seriesOf({ reports: own })?.places ?? []);
  const [latest] = [...series].sort((one, other) => other.months.to - one.months.to);
  if (!latest?.report) return null;
  const { start, end } = latest.report.period;
  const shown = series.filter(({ period }) => period.start === start && period.end === end);
  const others = series.filter((place) => !shown.includes(place));
  const known = (places: typeof series) => places.flatMap(({ report }) => report ?? []);
  return { reports: known(shown), others: known(others), latest: latest.report };
}

/** Identifies a body among others: by its id or, without one, by the name of its publisher. */
export function bodyId({ body, publisher }: Report): string {
  return body?.id ?? JSON.stringify(publisher.name);
}

/** Whether an id that an author wrote is that of the body of a report, or of the report. */
export function refersTo(id: string | null, report: Report): boolean {
  return id !== null && (report.body?.id === id || report.id === id);
}

/** The figure of a report; null if it has none. */
export function comparedIn(report: Report, id: string): ComparedFigure | null {
  const topic = TOPICS.find((one) => one === id);
  const measure = report.measures.find((one) => one.topic === (topic ?? 'request-outcome'));
  if (!measure) return null;
  if (topic) {
    const figure = figureOf(report, { measure: measure.id });
    return figure ? { report, measure, figure, part: null, base: null, few: false } : null;
  }
  const { parts, total } = breakDown(report, { measure: measure.id });
  const part = partWith(parts, id);
  const few = total?.value == null || total.value < FEW_CASES;
  return part ? { report, measure, figure: part.figure, part, base: total, few } : null;
}

/** The class with an id or a standard concept; none if several have the concept. */
function partWith(parts: readonly Part[], id: string): Part | undefined {
  const own = parts.find(({ code }) => code?.id === id);
  if (own) return own;
  const [part, ...others] = parts.filter(({ code }) => code && conceptsOf(code).join() === id);
  return others.length === 0 ? part : undefined;
}

/** The figures in groups that can be compared: of one definition and, unless they are parts of a whole, of one scope. */
export function comparableGroups(
  figures: readonly ComparedFigure[],
  byScope: boolean,
): readonly ComparedGroup[] {
  const groups: { readonly scope: Report['scope']; readonly figures: ComparedFigure[] }[] = [];
  for (const one of figures) {
    const { scope } = one.report;
    const group = groups.find(
      (own) => (!byScope || own.scope === scope) && own.figures[0] && sameDefinition(own.figures[0], one),
    );
    if (group) group.figures.push(one);
    else groups.push({ scope, figures: [one] });
  }
  return groups;
}

/** What is left of a whole after its parts: more than they state, or less than nothing if they exceed it. */
export interface Rest {
  readonly whole: ComparedFigure;
  readonly sum: number;
  readonly left: number;
}

/** null unless all figures are known exactly and count the same. */
export function restOf(whole: ComparedFigure, parts: readonly (ComparedFigure | null)[]): Rest | null {
  const known = parts.filter((part): part is ComparedFigure => hasExactValue(part));
  if (!hasExactValue(whole) || known.length < parts.length || parts.length === 0) return null;
  if (!known.every((part) => sameDefinition(whole, part))) return null;
  const sum = sumExactly(known.map(({ figure }) => figure.value ?? 0));
  return { whole, sum, left: sumExactly([whole.figure.value ?? 0, -sum]) };
}

/** The share of a class in its base, as printed or derived; null for a base with few cases. */
export function shareIn({ figure, base, few, part }: ComparedFigure): PartShare | null {
  if (!base || few) return null;
  const printed = part?.share;
  return printed && !printed.derived && !printed.ofAnother ? printed : derivedShare(figure, base);
}
