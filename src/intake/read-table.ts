import { readReport } from '../forms/read-report.js';
import { figureOf } from '../report/figure.js';
import type { Language } from '../report/language.js';
import type { Report } from '../report/report.js';
import { MISSING_STATUSES } from '../report/schema.js';
import { breakDown } from '../statistics/breakdown.js';
import { buildParts, type Claim, TABLE_SOURCE } from './build-report.js';
import type { PageTable } from './page-table.js';
import { type ReadRow, readRows, saysWhat, unitNamed } from './read-rows.js';
import { blocksOf } from './table-blocks.js';
import { findColumns } from './table-columns.js';
import { gridOf } from './table-grid.js';
import { tableKindOf } from './table-kinds.js';
import { periodBeside, publisherIn, readCaption, readPeriod } from './table-period.js';
import { type TableProblem, tableProblem } from './table-problem.js';
import { type TableWords, wordsOf } from './table-words.js';
import { statedUnit } from './unit-words.js';

/** The publisher of a table beside named data that does not say whose it is. */
export const UNSAID = '—';

/** What is no problem where the table is only compared with data, by its labels: they say what a row is. */
const MOOT: readonly TableProblem['kind'][] = ['not-whole', 'unclear-row'];

/** What the page around a table says: whose it is, its title, its address; `chart` is the one that it is for. */
export interface TableContext {
  readonly chart: string;
  readonly language: Language;
  readonly publisher?: string | undefined;
  readonly title?: string | undefined;
  readonly address?: string | undefined;
  /**
   * The period of the data that were named beside the table. It is then read to be compared with them: derived rows
   * are read as they stand, and need not follow from others.
   */
  readonly period?: string | undefined;
}

/** A report, what its table calls what is no figure of it, and the body that its caption names; or what is wrong. */
export type TableReading =
  | {
      readonly report: Report;
      readonly words: TableWords;
      readonly publisher: string | undefined;
      readonly problems?: never;
    }
  | { readonly report?: never; readonly problems: readonly TableProblem[] };

/**
 * Makes a report of a table in a page: its headers, units, total, classes, printed shares; each figure with its cell
 * for evidence. Rows that are marked as derived are not read, but must be what follows from the others.
 *
 * @returns The report, validated and complete, or everything that is wrong with the table. It does not throw.
 */
export function readTable(table: PageTable, context: TableContext): TableReading {
  const kind = tableKindOf(context.chart);
  const grid = gridOf(table);
  if (!kind) return { problems: [tableProblem('unknown-block')] };
  if (grid.body.length === 0) return { problems: [tableProblem('empty')] };
  const columns = findColumns(grid);
  if ('kind' in columns) return { problems: [columns] };

  const { data } = table;
  const beside = context.period !== undefined;
  if (!beside && columns.count === null && columns.share === null)
    return { problems: [tableProblem('no-numbers')] };
  const named = (column: number | null) => (column === null ? '' : (columns.names[column] ?? ''));
  const unit = unitNamed(data['unit']) ?? statedUnit(table, named(columns.label), named(columns.count));
  if (unit && 'kind' in unit) return { problems: [unit] };
  const read = readRows(grid, columns, {
    ours: data['foi'] !== undefined,
    kind,
    unit,
    beside,
  });
  const rows = beside ? read.rows.map(asPrinted) : read.rows;
  const { subject, publisher } = readCaption(table.caption);
  const said = data['period'];
  const period =
    context.period !== undefined && said === undefined
      ? periodBeside(table.caption, context.title ?? '', context.period)
      : readPeriod(said, table.caption, context.title ?? '');
  // Totals of several forms side by side are figures in their own right: no list and no identity binds them.
  const form = kind.otherwise === null ? data['form'] : undefined;
  const { blocks, problems: unknown } = blocksOf(rows, kind, table, form);
  const parts = buildParts(blocks, kind.rows, {
    form,
    language: context.language,
    label: data['label'] ?? subject,
    caption: table.caption.trim(),
    unit,
  });
  const problems = [
    ...read.problems,
    ...unknown,
    ...parts.problems,
    ...statusProblems(rows),
    ...(period ? otherYears(rows, period.start.slice(0, 4), period.end.slice(0, 4)) : []),
    ...(period ? [] : [tableProblem('no-period', { text: said ?? '' })]),
  ].filter(({ kind: problem }) => !beside || !MOOT.includes(problem));
  const none = parts.observations.every(({ value, share }) => value === null && !share);
  if (none && !beside && problems.length === 0) problems.push(tableProblem('no-numbers'));
  if (problems.length > 0 || !period) return { problems };

  const own = {
    [context.language]: data['source'] ?? (table.caption.trim() || context.title || TABLE_SOURCE),
  };
  const { report, problems: invalid } = readReport({
    schemaVersion: 1,
    id: 'page-table',
    form: form ?? 'narrative',
    publisher: {
      name: {
        [context.language]:
          data['publisher'] ?? (beside ? UNSAID : publisher || context.publisher || context.title || UNSAID),
      },
      jurisdiction: 'page',
    },
    period,
    language: context.language,
    sources: [
      {
        id: TABLE_SOURCE,
        title: own,
        language: context.language,
        ...(/^https?:\/\/[^\s/]/.test(context.address ?? '') && { url: context.address }),
      },
      ...parts.sources.map((title, index) => ({
        id: `source-${index + 1}`,
        title: { [context.language]: title },
      })),
    ],
    measures: parts.measures,
    codes: parts.codes,
    observations: parts.observations,
  });
  if (!report)
    return {
      problems: invalid.map(({ path, received }) =>
        tableProblem('invalid', { text: `${path} ${received ?? ''}`.trim() }),
      ),
    };
  const wrong = [...wrongClaims(report, parts.claims), ...(kind.rows === 'measure' ? wrongSums(rows) : [])];
  if (wrong.length > 0) return { problems: wrong };
  return { report, words: wordsOf(rows, blocks), publisher: publisherIn(table.caption) };
}

/** A derived row as one that is there to be compared. */
function asPrinted(row: ReadRow): ReadRow {
  const remainder = row.role === 'remainder';
  return {
    ...row,
    derived: false,
    ...(remainder && { role: 'class' as const, data: { ...row.data, code: 'remainder' } }),
  };
}

/** A row that shows what follows from the others must show what does. */
function wrongClaims(report: Report, claims: readonly Claim[]): readonly TableProblem[] {
  return claims.flatMap(({ key, remainder, row }) => {
    const shown = row.figure?.value;
    if (shown === null || shown === undefined) return [];
    const { measure, applicant } = key;
    const breakdown = remainder
      ? breakDown(report, { measure, ...(applicant !== undefined && { applicant }) })
      : null;
    const part = breakdown?.parts.find(({ kind }) => kind === 'remainder');
    const follows = breakdown
      ? (part?.figure.value ?? null)
      : ((
          figureOf(report, key) ??
          breakDown(report, { measure, ...(applicant !== undefined && { applicant }) }).total
        )?.value ?? null);
    return follows === shown ? [] : [differs(row, follows)];
  });
}

/** Where each row is a measure, a total is of the rows above it, up to the last heading. */
function wrongSums(rows: readonly ReadRow[]): readonly TableProblem[] {
  let values: (number | null)[] = [];
  return rows.flatMap((row) => {
    const value = row.figure?.value ?? null;
    if (row.role === 'block') values = [];
    else if (row.role === 'class') values.push(value);
    else if (value !== null) {
      const sum = values.includes(null) ? null : values.reduce<number>((all, one) => all + (one ?? 0), 0);
      return sum === value ? [] : [differs(row, sum)];
    }
    return [];
  });
}

function differs({ label, column, figure }: ReadRow, expected: number | null): TableProblem {
  return tableProblem('derived-differs', {
    row: label,
    column,
    text: String(figure?.value),
    expected: expected === null ? '—' : String(expected),
  });
}

/** A row whose label names another year is none of the figures of this one. */
function otherYears(rows: readonly ReadRow[], ...years: readonly string[]): readonly TableProblem[] {
  return rows.flatMap(({ label, data }) => {
    const [, year] = /(?:^|\D)((?:19|20)\d\d)\s*年/.exec(label) ?? [];
    if (year === undefined || years.includes(year) || saysWhat(data)) return [];
    return [tableProblem('unclear-row', { row: label })];
  });
}

/** A status that an author gives must be one for a figure that is there, or that is not. */
function statusProblems(rows: readonly ReadRow[]): readonly TableProblem[] {
  return rows.flatMap(({ label, column, figure, data }) => {
    const status = data['status'];
    if (status === undefined) return [];
    const missing = MISSING_STATUSES.some((one) => one === status);
    const fits = missing
      ? figure?.value == null
      : /^approximate-(?:over|about|under)$/.test(status) && figure?.value != null;
    return fits ? [] : [tableProblem('unreadable', { row: label, column, text: `data-status="${status}"` })];
  });
}
