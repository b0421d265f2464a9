import { readReport } from '../forms/read-report.js';
import type { Language } from '../report/language.js';
import type { Report } from '../report/report.js';
import { UNSTATED } from '../report/unstated.js';
import { buildParts, TABLE_SOURCE } from './build-report.js';
import { checkClaims, checkSums } from './check-claims.js';
import { hiddenFigures, withoutHidden } from './hidden-parts.js';
import { otherYear } from './known-labels.js';
import { type OwnRow, ownRows } from './own-rows.js';
import type { PageTable } from './page-table.js';
import { readRows } from './read-rows.js';
import { blocksOf } from './table-blocks.js';
import { findColumns } from './table-columns.js';
import { unnestLabels } from './nested-labels.js';
import { cellsOf, gridOf, raggedRows } from './table-grid.js';
import { tableKindOf } from './table-kinds.js';
import { contradictedYears, publisherIn, readCaption, readPeriod } from './table-period.js';
import { rowsOfBodies } from './rows-of-bodies.js';
import { type TableProblem, tableProblem, type AddProblem } from './table-problem.js';
import { type TableWords, wordsOf } from './table-words.js';
import { namesMany, statedUnit, unitNamed } from './unit-words.js';

/** The page around a table: its publisher, title and address. `chart` is the one the table is for. */
export interface TableContext {
  readonly chart: string;
  readonly language: Language;
  readonly publisher?: string | undefined;
  readonly title?: string | undefined;
  readonly address?: string | undefined;
  /**
   * The period of the chart's data. If given, the table is only compared with them: labels identify its rows, and
   * derived rows are read as printed and need not follow from others.
   */
  readonly period?: string | undefined;
}

/**
 * A report, the table's words for anything other than its figures, and the publisher named in its caption; or the
 * problems.
 */
export type TableReading =
  | {
      readonly report: Report;
      readonly words: TableWords;
      readonly publisher: string | undefined;
      /** The labels of the rows in the report, by place from 1. */
      readonly labels: ReadonlyMap<number, string>;
      /** The rows of a table that this package wrote. */
      readonly own?: readonly OwnRow[];
      readonly problems?: never;
    }
  | { readonly report?: never; readonly problems: readonly TableProblem[] };

/**
 * Makes a report of a table in a page: headers, units, total, classes and printed shares; the evidence of each
 * figure is its cell. Rows marked as derived are not read, but must follow from the others.
 *
 * Hidden parts of the table are read as well, because they were published. If they are unreadable, they are omitted
 * if they have no figures or only repeat visible ones; otherwise the table is rejected.
 *
 * @returns The report, validated and complete, or all problems of the table. It does not throw.
 */
export function readTable(given: PageTable, context: TableContext): TableReading {
  const whole = readWhole(given, context);
  const shown = whole.report ? null : withoutHidden(given);
  if (!shown) return whole;
  const reading = readWhole(shown, context);
  const hidden = hiddenFigures(given);
  if (hidden.length === 0) return reading;
  return reading.report ? { problems: [...hidden, ...(whole.problems ?? [])] } : whole;
}

/** Problems that leave nothing to compare. */
const STRUCTURE: ReadonlySet<string> = new Set(['ragged', 'spanning-label', 'columns']);

function readWhole(given: PageTable, context: TableContext): TableReading {
  const problems: TableProblem[] = [];
  const reported = new Set<string>();
  const { data, heading = '', above = '' } = given;
  const compared = context.period !== undefined;
  const ours = data['foi'] !== undefined;
  // Such a table does not contain everything that its chart shows: on its own it would be read as another chart.
  if (ours && !compared) return { problems: [tableProblem('data-removed')] };
  const addProblem: AddProblem = (kind, at) => {
    const problem = tableProblem(kind, at);
    // It is compared as far as it can be read: our own text (三分之二, <0.1%) need not be readable.
    if (ours && !STRUCTURE.has(kind)) return;
    if (reported.size < reported.add(JSON.stringify(problem)).size) problems.push(problem);
  };
  const { language, title = '' } = context;
  const caption = given.caption.trim() || heading.trim();
  const table = { ...given, caption };
  const kind = tableKindOf(context.chart);
  const filled = gridOf(table);
  const ragged = raggedRows(filled);
  for (const row of ragged) addProblem('ragged', { row });
  const list =
    context.chart === 'appeal-results' ? 'appeal-result' : kind.topic === 'request-outcome' ? 'outcome' : '';
  const grid = ragged.length > 0 ? null : unnestLabels(filled, kind, list, addProblem);
  if (!grid) return { problems };
  if (namesMany(given.generated ?? '')) addProblem('generated', { text: given.generated ?? '' });
  for (const { doubt, text } of grid.head.flatMap(cellsOf)) {
    if (doubt && (text === '' || namesMany(doubt.text) || /\d/.test(doubt.text)))
      addProblem(doubt.kind, { column: text, text: doubt.text });
  }
  const columns = findColumns(grid, ours, addProblem);
  if (!columns) return { problems };

  const { label, count } = columns;
  const unit = unitNamed(data['unit']) ?? statedUnit(table, count?.name ?? '', label.name, addProblem);
  const captions = [caption, heading, above];
  const years = contradictedYears(data['period'], captions);
  const period = readPeriod(data['period'], captions, title, context.period);
  if (years.length > 0) addProblem('years', { text: years.join(' · ') });
  else if (!period) addProblem('no-period');
  const own = period ? [period.start.slice(0, 4), period.end.slice(0, 4)] : [];
  for (const name of [count?.name ?? '', columns.share?.name ?? '']) {
    if (otherYear(name.replace(/\d{4}(?!\d)/, '$&年'), own)) addProblem('columns', { text: name });
  }
  const rows = readRows(grid, columns, { kind, compared, years: own, unit }, addProblem);
  // Totals of several forms side by side are separate figures: no list and no identity applies to them.
  const form = kind.free ? undefined : data['form'];
  const blocks = blocksOf(rows, kind, table, form, addProblem);
  const bodies =
    compared || kind.rows !== 'category' ? [] : rowsOfBodies(rows, label.name, blocks[0]?.measure.list ?? '');
  if (bodies.length > 0) addProblem('bodies', { text: bodies.slice(0, 3).join(' · ') });
  const { subject, publisher } = readCaption(caption);
  const around = readCaption(heading).publisher;
  const { claims, sources, ...parts } = buildParts(
    blocks,
    kind.rows,
    { form, language, label: data['label'] ?? subject, caption, page: caption || title, compared },
    addProblem,
  );
  const none = parts.observations.every(({ value, share }) => value === null && !share);
  if (none && !compared && problems.length === 0) addProblem('no-figures');
  if (problems.length > 0 || !period) return { problems };

  const body =
    data['publisher'] ?? (compared ? UNSTATED : publisher || around || context.publisher || UNSTATED);
  // A caption says what a table contains, not where it was published.
  const source = data['source'] ?? (title || UNSTATED);
  const { report, problems: invalid } = readReport({
    schemaVersion: 1,
    id: 'page-table',
    form: form ?? 'narrative',
    publisher: { name: { [language]: body }, jurisdiction: 'page' },
    period,
    language,
    sources: [
      {
        id: TABLE_SOURCE,
        title: { [language]: source },
        language,
        ...(/^https?:\/\/[^\s/]/.test(context.address ?? '') && { url: context.address }),
      },
      ...sources.map((name, index) => ({ id: `source-${index + 1}`, title: { [language]: name } })),
    ],
    ...parts,
  });
  for (const { path, received } of invalid ?? [])
    addProblem('invalid', { text: `${path} ${received ?? ''}`.trim() });
  if (report) checkClaims(report, claims, addProblem);
  if (kind.rows === 'measure') checkSums(rows, addProblem);
  if (!report || problems.length > 0) return { problems };
  return {
    report,
    words: wordsOf(rows, blocks),
    publisher: publisherIn(caption) ?? publisherIn(heading),
    labels: new Map(rows.map((row) => [row.place, row.label])),
    ...(ours && { own: ownRows(grid, columns) }),
  };
}
