import type { Report } from '../report/report.js';
import type { Place, SeriesBreak } from './place.js';
import type { DeclaredEvent, DeclaredGap, SeriesData } from './series-data.js';
import { findBreaks } from './find-breaks.js';
import { missingPeriods, monthsOf, wholeYear } from './months.js';
import { sameBody } from './same-body.js';

/** Reports of one body in the order of their periods. `latest` is the last one, whose text names the series. */
export interface Series {
  readonly places: readonly Place[];
  readonly breaks: readonly SeriesBreak[];
  readonly events: readonly DeclaredEvent[];
  readonly latest: Report;
}

/** Releases, in the order in which they replace one another. */
const RELEASES = ['provisional', 'final', 'revised'];

/**
 * Orders reports by period. If a period has several releases, the last is shown. Missing years have places of their
 * own.
 *
 * @returns The same for any order of the reports; null if there are none.
 */
export function seriesOf({ reports, breaks = [], events = [], gaps = [] }: SeriesData): Series | null {
  const sorted = [...new Set(reports)].sort(compareReports);
  const latest = sorted[sorted.length - 1];
  if (!latest) return null;
  const periods: Report[][] = [];
  for (const report of sorted) {
    const own = periods.find(([first]) => first && samePeriod(first, report) && sameBody(first, report));
    if (own) own.push(report);
    else periods.push([report]);
  }
  const places: Place[] = [];
  let covered: number | null = null;
  for (const releases of periods) {
    const report = releases[releases.length - 1] ?? latest;
    const { from, to } = monthsOf(report.period);
    if (covered !== null && from > covered)
      places.push(...missingPeriods(covered, from).map((period) => missingPlace(period, gaps)));
    covered = Math.max(covered ?? to, to);
    places.push({
      ...placeOf(report.period, `${report.body?.id ?? ''}`),
      report,
      older: releases.slice(0, -1),
      gap: null,
    });
  }
  return { places, breaks: findBreaks(places, breaks), events, latest };
}

function placeOf(period: Report['period'], body: string) {
  const { start, end } = period;
  return {
    id: [start, ...(end === start ? [] : [end]), ...(body === '' ? [] : [body])].join('~'),
    period,
    months: monthsOf(period),
    partial: !wholeYear(period),
  };
}

function missingPlace(period: Report['period'], gaps: readonly DeclaredGap[]): Place {
  const gap = gaps.find(({ period: own }) => own === period.start || own === period.start.slice(0, 4));
  return { ...placeOf(period, ''), report: null, older: [], gap: gap ?? null };
}

function samePeriod(one: Report, other: Report): boolean {
  return one.period.start === other.period.start && one.period.end === other.period.end;
}

/** By period, then body, then release; the remaining keys only make the result independent of the input order. */
function compareReports(one: Report, other: Report): number {
  const [mine, theirs] = [monthsOf(one.period), monthsOf(other.period)];
  const keys = (report: Report) => [
    report.period.start,
    report.period.end,
    report.body?.id ?? '',
    String(RELEASES.indexOf(report.release ?? 'final')),
    report.published ?? '',
    report.id,
    JSON.stringify(report.observations),
  ];
  const [own, others] = [keys(one), keys(other)];
  const at = own.findIndex((key, index) => key !== others[index]);
  const later = at >= 0 && (own[at] ?? '') > (others[at] ?? '') ? 1 : -1;
  return mine.from - theirs.from || mine.to - theirs.to || (at < 0 ? 0 : later);
}
