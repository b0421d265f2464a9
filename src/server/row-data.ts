import { codesAt } from '../words/code-labels.js';
import { lineOf, linesOf, type TableBody, type TableRow } from '../table/table.js';
import { translate } from '../report/translate.js';
import { type Wording, unitText } from '../words/amounts.js';
import { publisherText } from '../words/sources.js';
import type { Attributes } from './markup.js';

/** Words longer than this are not carried by an attribute: the cell is the evidence then. */
const LONGEST_QUOTE = 120;

/** What a table carries: the keys of its rows, all that it can be read by, or nothing. */
export type SnippetData = 'keys' | 'all' | null;

/** What a table of ours says of itself, so that it is data too: whose, of when, of what form. */
export function tableData({ report, messages }: Wording, data: SnippetData): Attributes {
  if (data === 'keys') return { 'data-foi': '1', 'data-form': report.form };
  const { start, end } = report.period;
  const [source] = report.sources;
  return {
    'data-foi': '1',
    'data-form': report.form,
    'data-period': start === end ? start : `${start}/${end}`,
    'data-publisher': publisherText({ report, messages }),
    'data-source': source && translate(source.title, messages.language, report.language),
  };
}

/** What the heading of a block says of its rows. */
export function groupData(body: TableBody): Attributes {
  const all = linesOf(body).map((row) => lineOf(row).figure.basis);
  const [first] = all;
  const key = first?.figure.key;
  const same = all.every(({ figure }) => figure.key.measure === key?.measure);
  return {
    'data-measure': same ? key?.measure : undefined,
    'data-applicant': key?.applicant && key.category ? key.applicant : undefined,
    'data-derived': first?.base?.operands ? true : undefined,
  };
}

/**
 * What a row says of its figure: its measure and code, its unit, whether it is derived, its status, and the words that it was
 * read from where they are short.
 *
 * @param parent The code of the group that it is a class of.
 */
export function rowData(
  { report, messages }: Wording,
  row: TableRow,
  data: SnippetData,
  parent: string | undefined,
): Attributes {
  const line = lineOf(row);
  const { figure, remainder } = line.figure.basis;
  const { measure, category, applicant } = figure.key;
  const list = report.measures.find(({ id }) => id === measure)?.list;
  const [code] = codesAt(report, messages.language, `${category} ${list}`);
  // A row of a figure by itself says its unit, which its label need not name.
  const own = row.id === measure ? report.measures.find(({ id }) => id === measure) : undefined;
  const derived = line.figure.flagged || figure.operands !== undefined;
  const evidence = figure.observation?.evidence[0];
  const quote =
    evidence?.quote !== undefined && evidence.quote.length <= LONGEST_QUOTE ? evidence.quote : undefined;
  const source = quote === undefined ? undefined : report.sources.find(({ id }) => id === evidence?.source);
  const keys: Attributes = {
    'data-measure': measure,
    'data-code': remainder ? undefined : category,
    'data-parent': parent,
    'data-unit': own && unitText({ report, messages }, own, figure.value ?? 2),
    'data-applicant': applicant,
    'data-total': row.kind === 'total' ? true : undefined,
    'data-derived': derived ? true : undefined,
    'data-status': derived ? undefined : figure.status,
  };
  if (data === 'keys') return keys;
  return {
    ...keys,
    'data-maps-to': code?.mapsTo?.join(' '),
    'data-quote': quote,
    'data-source': source && translate(source.title, messages.language, report.language),
  };
}
