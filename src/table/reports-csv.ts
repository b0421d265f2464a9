import type { Locale } from '../locale/details.js';
import type { SeriesMessages } from '../locale/series-messages.js';
import type { Wording } from '../words/amounts.js';
import { figureCells } from './table-csv.js';
import { type FigureCell, rowsIn, type Table } from './table.js';

/** A figure of one of several reports: the text and the report of its evidence, and its names in files. */
export interface ReportedFigure {
  readonly wording: Wording;
  readonly names: readonly [body: string, period: string, figure: string];
}

/**
 * A table of several reports as lines under `csvColumns` of its language: one for each figure, with its status, scope,
 * form, release and evidence, and one for each text, such as the reason why a year is missing. A break has the name of
 * the year after it.
 */
export function reportLines(
  messages: Locale,
  own: SeriesMessages,
  table: Table,
  figures: ReadonlyMap<string, ReportedFigure>,
): readonly (readonly string[])[] {
  const rows = rowsIn(table);
  const nameAt = (at: number) =>
    rows.slice(at).flatMap(({ cells: [first] }) => (first?.kind === 'header' ? first.text : []))[0] ?? '';
  return rows.flatMap(({ cells }, at) =>
    cells.flatMap((cell): readonly (readonly string[])[] => {
      if (cell.kind === 'text')
        return [['', nameAt(at), '', '', cell.text, ...own.csvColumns.slice(5).map(() => '')]];
      const reported = cell.kind === 'figure' && figures.get(cell.id);
      return reported ? [figureLine(messages, own, cell, reported)] : [];
    }),
  );
}

function figureLine(
  messages: Locale,
  own: SeriesMessages,
  { basis, asides = [] }: FigureCell,
  { wording: { report }, names }: ReportedFigure,
): readonly string[] {
  const [, , , value = '', status = '', kind = '', share = '', ofShare = '', evidence = ''] = figureCells(
    { messages, report },
    ['', '', ''],
    basis,
  );
  const [change] = asides.flatMap((aside) => (aside.kind === 'change' ? aside : []));
  return [
    ...names,
    value,
    status,
    own.scopes[report.scope ?? 'unstated'],
    report.form,
    own.releases[report.release ?? 'final'],
    kind,
    share,
    ofShare,
    change ? signed(change.difference) : '',
    change && change.percent !== null ? `${signed(change.percent)}%` : '',
    evidence,
  ];
}

/** A number with its sign, in the form that spreadsheets read. */
function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${String(value)}`;
}
