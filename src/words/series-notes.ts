import type { Rule } from '../check/finding.js';
import { translate } from '../report/translate.js';
import type { Change } from '../series/changes.js';
import { compareYears } from '../series/compare-years.js';
import type { SeriesBreak } from '../series/place.js';
import { sameDefinition } from '../series/segments.js';
import type { Series } from '../series/series.js';
import type { SeriesFigure, SeriesRow } from '../series/series-rows.js';
import { sizedText, type Wording } from './amounts.js';
import { placeLabel, rowName, type SeriesWords, statedChange } from './describe-series.js';
import { figureName } from './figure-name.js';
import { periodText, publisherText } from './sources.js';

/** The rows of a chart over years, the changes of each by id, and what its notes are about. */
interface NotedRows {
  readonly rows: readonly SeriesRow[];
  readonly changes: ReadonlyMap<string, readonly (Change | null)[]>;
  readonly rules: readonly Rule[];
  /** Whether a number is marked as derived. */
  readonly flagged: boolean;
}

/** The notes of a chart over years: breaks, contradictions, partial years, releases, events. */
export function seriesNotes(
  { rows, changes, rules, flagged }: NotedRows,
  series: Series,
  words: SeriesWords,
): readonly string[] {
  const { messages, own } = words;
  const { places, breaks, events } = series;
  return [
    ...breaks.map((one) => breakNote(words, series, one)),
    ...definitionNotes(words, series, rows),
    ...yearFindings(words, series, rules),
    ...printedChanges(
      words,
      rows.flatMap((row) => changes.get(row.id) ?? []),
    ),
    ...places
      .filter(({ report, partial }) => report && partial)
      .map((place) => own.partial(placeLabel(words, place, series))),
    ...places
      .filter(({ older }) => older.length > 0)
      .map((place) => own.olderReleases(placeLabel(words, place, series))),
    ...events.map(({ at, words: said }) =>
      own.event(messages.date(at), said[messages.language] ?? Object.values(said)[0] ?? ''),
    ),
    ...(flagged ? [messages.derivedNote] : []),
    ...places
      .filter(({ report }) => report?.excerpt)
      .map((place) => messages.noteOn(placeLabel(words, place, series), messages.excerptNote)),
  ];
}

/** The changes that a report prints differently. */
function printedChanges(words: SeriesWords, changes: readonly (Change | null)[]): readonly string[] {
  return changes.flatMap((change) =>
    change?.printed ? [words.own.printedChange(statedChange(words, change), change.printed.text)] : [],
  );
}

/** A break: its kind, the years on both sides, and the reason. */
export function breakNote(words: SeriesWords, series: Series, { at, kind, declared }: SeriesBreak): string {
  const { messages, own } = words;
  const { places, latest } = series;
  const after = places[at];
  const before = places
    .slice(0, at)
    .reverse()
    .find(({ report }) => report);
  if (!after?.report || !before?.report) return '';
  const [one, other] = [before.report, after.report];
  const scope = (report: typeof one) => own.scopes[report.scope ?? 'unstated'];
  const publisher = (report: typeof one) => publisherText({ messages, report });
  const reason = declared?.words
    ? translate(declared.words, messages.language, latest.language)
    : kind === 'scope'
      ? own.differs(scope(one), scope(other))
      : kind === 'body'
        ? own.differs(publisher(one), publisher(other))
        : kind === 'form'
          ? own.differs(own.form(one.form), own.form(other.form))
          : null;
  return own.breakNote(kind, placeLabel(words, before, series), placeLabel(words, after, series), reason);
}

/** The years from which the name of a row refers to a different measure. */
function definitionNotes(words: SeriesWords, series: Series, rows: readonly SeriesRow[]): readonly string[] {
  return rows.flatMap((row) => {
    let last: SeriesFigure | null = null;
    return row.points.flatMap((point, at) => {
      const before = last;
      last = point ?? last;
      const broken = series.breaks.some((one) => one.at === at);
      if (!point || !before || broken || sameDefinition(before, point)) return [];
      const period = ({ report }: SeriesFigure) =>
        periodText({ messages: words.messages, report }, report.period);
      return [
        words.own.definition(rowName(words, { id: row.id, points: [point] }), period(before), period(point)),
      ];
    });
  });
}

/** The contradictions between consecutive years, each with both numbers. */
function yearFindings(words: SeriesWords, series: Series, rules: readonly Rule[]): readonly string[] {
  const { messages, own } = words;
  const found = compareYears(series).filter(({ finding }) => rules.includes(finding.rule));
  return found.map(({ report, finding }) => {
    const wording: Wording = { messages, report };
    const number = (value: number | null) => sizedText(wording, { key: finding.subject, value });
    return own.found({
      rule: finding.rule,
      period: periodText(wording, report.period),
      label: figureName(wording, finding.subject),
      found: number(finding.found),
      expected: number(finding.expected),
      difference: number(Math.abs(finding.difference ?? 0)),
    });
  });
}
