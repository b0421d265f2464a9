import type { Report } from '../report/report.js';
import { monthsOf } from './months.js';
import { renamed, sameBody } from './same-body.js';
import type { Place, SeriesBreak } from './place.js';
import type { DeclaredBreak } from './series-data.js';

/**
 * The breaks of a series, by place: those declared by the author, and those of form, scope, body and period, which
 * follow from the reports.
 */
export function findBreaks(
  places: readonly Place[],
  declared: readonly DeclaredBreak[],
): readonly SeriesBreak[] {
  const breaks: SeriesBreak[] = [];
  const add = (one: SeriesBreak) => {
    if (!breaks.some(({ at, kind }) => at === one.at && kind === one.kind)) breaks.push(one);
  };
  for (const one of declared) {
    const after = one.between[1] ?? '';
    const { from } = monthsOf({ start: after, end: after });
    const at = places.findIndex(({ months, report }) => report && months.to > from);
    if (at > 0) add({ at, kind: one.kind, declared: one });
  }
  let last: Place | null = null;
  places.forEach((place, at) => {
    if (!place.report) return;
    if (last?.report) {
      for (const kind of kindsBetween(last, last.report, place, place.report))
        add({ at, kind, declared: null });
    }
    last = place;
  });
  return breaks.sort((one, other) => one.at - other.at || (one.kind < other.kind ? -1 : 1));
}

function kindsBetween(
  before: Place,
  one: Report,
  after: Place,
  other: Report,
): readonly DeclaredBreak['kind'][] {
  const length = ({ months }: Place) => months.to - months.from;
  return [
    ...(one.form === other.form ? [] : (['form'] as const)),
    ...(one.scope === other.scope ? [] : (['scope'] as const)),
    ...(sameBody(one, other) || renamed(one, other) ? [] : (['body'] as const)),
    ...(before.partial ||
    after.partial ||
    length(before) !== length(after) ||
    before.months.from % 12 !== after.months.from % 12 ||
    after.months.from < before.months.to
      ? (['period'] as const)
      : []),
  ];
}
