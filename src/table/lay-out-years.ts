import type { SegmentKeys } from '../marks/segment-keys.js';
import { absentFigure } from '../report/figure.js';
import type { Report } from '../report/report.js';
import type { Change } from '../series/changes.js';
import type { Place } from '../series/place.js';
import { rowOfRemainder, type SeriesRow } from '../series/series-rows.js';
import type { Series } from '../series/series.js';
import { FEW_CASES } from '../statistics/few-cases.js';
import type { Part } from '../statistics/part.js';
import { shareText, type Wording } from '../words/amounts.js';
import { cellChange, placeLabel, rowLabel, rowName, type SeriesWords } from '../words/describe-series.js';
import { breakNote } from '../words/series-notes.js';
import { publisherText } from '../words/sources.js';
import { plainFigure, plainHeader } from './plain-cells.js';
import type { ReportedFigure } from './reports-csv.js';
import type { ChangeText, FigureCell, HeaderCell, ShareCell, Table, TableRow } from './table.js';

/**
 * Columns of a table over years: each of `rows` is one. `keys` are the keys to its strips. Columns of `one` measure have
 * its label and are named after their class.
 */
export interface YearColumns {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly SeriesRow[];
  readonly keys: SegmentKeys | null;
  readonly one: boolean;
}

/** The changes of each row, by its id. */
type Changes = ReadonlyMap<string, readonly (Change | null)[]>;

/**
 * A table with a row for each year, or with the reason why it has no figures, and a row for each break. Its columns are
 * in groups; each of them has a header.
 *
 * @returns The table, and what files state about each of its figures, by its id.
 */
export function layOutYears(
  caption: string,
  groups: readonly YearColumns[],
  series: Series,
  words: SeriesWords,
  changes: Changes,
): { readonly table: Table; readonly figures: ReadonlyMap<string, ReportedFigure> } {
  const figures = new Map<string, ReportedFigure>();
  const shown = groups.filter(({ rows }) => rows.length > 0);
  const heads = shown.map(({ id, label, rows }) =>
    plainHeader(label, 'colgroup', { id: `g-${id}`, colspan: rows.length }),
  );
  const columns = shown.flatMap((group) =>
    group.rows.map((row) => ({ row, header: columnHeader(group, row, words) })),
  );
  const width = columns.length;
  const years = series.places.flatMap((place, at) => {
    const header = yearHeader(place, series, words);
    const breaks = series.breaks.filter((one) => one.at === at);
    const { report } = place;
    return [
      ...breaks.map((one) =>
        rowWith(`${place.id}/${one.kind}`, 'break', [
          { kind: 'text', text: breakNote(words, series, one), flagged: false, colspan: width + 1 },
        ]),
      ),
      rowWith(place.id, 'class', [
        header,
        ...(report
          ? columns.map(({ row, header: column }) => {
              const cell = figureCell(row, at, place.id, report, words, changes);
              const wording = { messages: words.messages, report };
              figures.set(cell.id, {
                wording,
                names: [publisherText(wording), header.text, column.name ?? column.text],
              });
              return { ...cell, headers: [...column.headers, column.id, header.id] };
            })
          : [{ kind: 'text' as const, text: gapText(place, words), flagged: false, colspan: width }]),
      ]),
    ];
  });
  const corner = plainHeader(words.own.year, 'col', { id: 'corner', rowspan: 2 });
  const table: Table = {
    id: 'years',
    caption,
    stubs: 1,
    figures: width,
    digits: 0,
    head: [
      rowWith('groups', 'head', [corner, ...heads]),
      rowWith(
        'columns',
        'head',
        columns.map(({ header }) => header),
      ),
    ],
    bodies: [{ id: 'years', rows: years }],
  };
  return { table, figures };
}

function rowWith(id: string, kind: TableRow['kind'], cells: TableRow['cells']): TableRow {
  return { id, kind, cells, members: [] };
}

function columnHeader({ id, keys, one }: YearColumns, row: SeriesRow, words: SeriesWords): HeaderCell {
  const label = rowLabel(words, row);
  const whole = one && row.points.every((point) => !point?.part);
  const hatched = rowOfRemainder(row);
  const key = keys?.keys.get(row.id);
  return plainHeader(whole ? words.own.total : label, 'col', {
    id: `c-${row.id}`,
    level: 1,
    headers: [`g-${id}`],
    name: one ? rowName(words, row) : label,
    ...((key || hatched) && { swatch: { tone: 0, letter: '', ...key, hatched } }),
  });
}

/** A year; remarks state its release and, if they differ among the years, its scope. */
function yearHeader(place: Place, series: Series, words: SeriesWords): HeaderCell {
  const { own, messages } = words;
  const { report } = place;
  const text = placeLabel(words, place, series);
  const scopes = new Set(series.places.flatMap((other) => (other.report ? [other.report.scope] : [])));
  const remark = messages.line([
    ...(report?.release && report.release !== 'final' ? [own.releases[report.release]] : []),
    ...(report && scopes.size > 1 ? [own.scopes[report.scope ?? 'unstated']] : []),
  ]);
  return plainHeader(text, 'row', { id: `y-${place.id}`, remark, name: text });
}

function gapText({ gap }: Place, { messages, own }: SeriesWords): string {
  return messages.line([
    own.gaps[gap?.reason ?? 'no-report'],
    ...(gap?.words ? [gap.words[messages.language] ?? ''] : []),
  ]);
}

function figureCell(
  row: SeriesRow,
  at: number,
  place: string,
  report: Report,
  words: SeriesWords,
  changes: Changes,
): FigureCell {
  const wording = { messages: words.messages, report };
  const point = row.points[at] ?? null;
  const figure = point?.figure ?? absentFigure(report, { measure: row.id });
  const share = point?.part ? shareOfMany(point.part) : null;
  const change = changes.get(row.id)?.[at] ?? null;
  const basis = { figure, remainder: point?.part?.kind === 'remainder', share, base: share?.base ?? null };
  return plainFigure(wording, `${place}:${row.id}`, basis, {
    asides: asidesOf(wording, share, change, words),
  });
}

function asidesOf(
  wording: Wording,
  share: Part['share'],
  change: Change | null,
  words: SeriesWords,
): readonly (ShareCell | ChangeText)[] {
  return [
    ...(share ? [{ kind: 'share' as const, text: shareText(wording, share), flagged: false }] : []),
    ...(change
      ? [
          {
            kind: 'change' as const,
            text: cellChange(words, change),
            flagged: false,
            difference: change.difference,
            percent: change.percent,
          },
        ]
      : []),
  ];
}

/** The share of a class; none derived from few cases. */
function shareOfMany({ share }: Part): Part['share'] {
  return share?.derived && (share.base?.value ?? FEW_CASES) < FEW_CASES ? null : share;
}
