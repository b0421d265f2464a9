import { changesOf } from '../series/changes.js';
import type { Series } from '../series/series.js';
import { layOutYears } from '../table/lay-out-years.js';
import { figuresIn } from '../table/table.js';
import { unitRemark, unitText } from '../words/amounts.js';
import { describeYears } from '../words/describe-years.js';
import { axisLabel, breakKinds, type SeriesWords, spanText } from '../words/describe-series.js';
import { seriesNotes } from '../words/series-notes.js';
import { publisherText } from '../words/sources.js';
import type { SeriesCard } from './series-card.js';
import { seriesSources } from './series-sources.js';
import type { SelectYears, YearContent } from './year-content.js';

/** Composes a chart over years; null if no report of the series publishes it. */
export function composeOverYears(select: SelectYears, series: Series, words: SeriesWords): SeriesCard | null {
  const content = select(series, words);
  return content && composeYears(content, series, words);
}

function composeYears(content: YearContent, series: Series, words: SeriesWords): SeriesCard {
  const { messages, own } = words;
  const { subject, stated, columns, panels, strips } = content;
  const rows = columns.flatMap((group) => group.rows);
  const changes = new Map(rows.map((row) => [row.id, changesOf(series, row)]));
  const wording = { messages, report: series.latest };
  const units = new Set(
    rows.flatMap(({ points }) => points.flatMap((point) => (point ? unitText(wording, point.measure) : []))),
  );
  const publisher = publisherText(wording);
  const span = spanText(words, series);
  const caption = messages.caption(own.charts[content.name], publisher, span);
  const { table, figures } = layOutYears(caption, columns, series, words, changes);
  const cells = figuresIn(table);
  const drawings = panels.flatMap((group) => group.drawings);
  const marks = drawings.flatMap(({ panel }) => panel.marks);
  return {
    language: messages.language,
    ...describeYears({ subject, stated, changes }, series, words),
    subtitle: messages.line([
      publisher,
      span,
      ...scopeRemark(),
      ...(units.size === 1 ? [...units].flatMap((unit) => unitRemark(wording, unit)) : []),
    ]),
    caption,
    countWidth: 2,
    layout: 'years',
    strips: [],
    table,
    figures,
    notes: seriesNotes(
      { rows, changes, rules: content.rules, flagged: cells.some(({ flagged }) => flagged) },
      series,
      words,
    ),
    described: [],
    sums: [],
    ...seriesSources(series, words),
    axis: axisOf(),
    panels,
    tableNote: tableNote(),
    yearStrips: strips,
    drawingNote: sentences([
      panels.length === 1 && drawings.length > 1 && own.oneScale,
      panels.length > 1 && own.ownScales,
      marks.some(({ open }) => open) && own.openMarks,
      drawings.some(({ rounded }) => rounded) && own.rounded,
      marks.length < drawings.length * series.places.length && own.emptyPlaces,
    ]),
    stripNote: sentences([
      strips.some(({ kind }) => kind === 'units') && own.oneCase,
      strips.some(({ kind }) => kind === 'bars') && own.barScale,
      strips.some((block) => block.rows.some(({ open }) => open)) && own.openStrips,
    ]),
  };

  function axisOf(): SeriesCard['axis'] {
    return series.places.map((place, at) => ({
      label: axisLabel(place),
      missing: !place.report,
      breaks: breakKinds(words, series, at),
    }));
  }

  function sentences(list: readonly (string | false)[]): string {
    return messages.paragraph(list.filter((one) => one !== false));
  }

  /** The scope, if all reports state the same. */
  function scopeRemark(): readonly string[] {
    const scopes = new Set(series.places.flatMap(({ report }) => (report ? [report.scope] : [])));
    const [scope] = scopes;
    return scopes.size === 1 && scope ? [own.scopes[scope]] : [];
  }

  function tableNote(): string {
    const kinds = new Set(cells.flatMap(({ asides = [] }) => asides.map(({ kind }) => kind)));
    return kinds.size > 0 ? own.cellNote(kinds.has('share')) : '';
  }
}
