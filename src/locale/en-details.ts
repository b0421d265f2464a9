import type { Details, Failure, NotLoaded } from './messages.js';
import { en, quoted, upper } from './en.js';
import { quotedIn } from './quoted-in.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const problems = (count: number) => (count === 1 ? '1 problem' : `${count} problems`);

const NOT_LOADED: NotLoaded = {
  address: () => 'the address is empty',
  network: () => 'no connection, or the address may not be read from here',
  late: () => 'no answer in thirty seconds',
  status: (code) => `the server answered ${code}`,
};

/** English, on demand. */
export const enDetails: Details = {
  formNumber: (depth, place) => {
    if (depth > 3) return `${place}. `;
    return depth === 3 ? `(${place}) ` : `${ROMAN[place - 1] ?? place}. `;
  },
  contradicted: (notes) => ` (does not agree, see note ${notes})`,
  contradictedNote:
    'Figures marked ‡ do not agree with other figures of the report; they are shown as printed:',

  found: ({ rule, assessable, subject, expected, found, difference, more, left, right }) => {
    switch (rule) {
      case 'partition':
        if (!assessable)
          return `${subject}: not every figure is known exactly, so the classes cannot be checked.`;
        return `${subject}: the classes add up to ${found}, ${difference} ${more ? 'more' : 'less'} than the total of ${expected}.`;
      case 'applicants':
        if (!assessable)
          return `${subject}: not every figure is known exactly, so the applicants cannot be checked.`;
        return `${subject}: the applicants add up to ${found}, which differs from the total of ${expected} by ${difference}.`;
      case 'identity':
        if (!assessable) return `${left} = ${right}: not every figure is known exactly (${subject}).`;
        return `${left} is ${expected} and should equal ${right}, which is ${found}: a difference of ${difference} (${subject}).`;
      case 'part':
        return `${subject}: ${found} is more than the total of ${expected}.`;
      case 'share':
        if (!assessable)
          return `${subject}: the printed share of ${found} cannot be checked, as the count is not known exactly.`;
        return `${subject}: the printed share is ${found}; the counts give ${expected}.`;
      case 'shares':
        return `${subject}: the printed shares add up to ${found}, not ${expected}.`;
      case 'evidence':
        if (assessable)
          return `${subject}: ${found} in the dataset; the words that it was read from say ${expected}.`;
        return `${subject}: ${found} does not stand in the words that it was read from.`;
      case 'carried-over':
        if (!assessable) return `${subject}: cannot be checked against the year before.`;
        return `${subject}: ${found}, but the year before carried forward ${expected}.`;
      case 'approximate':
        return `${subject}: approximate in the report.`;
      case 'merged':
        return `${subject}: the report counts two or more statutory classes as one.`;
    }
  },

  terms: {
    quote: 'Words',
    cell: 'Cell',
    formula: 'Formula',
    printedShare: 'Share as printed',
    derivedShare: 'Share derived',
    note: 'Note',
    source: 'Source',
  },
  quotation: (quote) => quotedIn(quote, '“”', '‘’'),
  cell: (table, row, column) => `table ${table}, row ${quoted(row)}, column ${quoted(column)}`,
  shareAgrees: (printed, counts) => `${printed}, as the counts give it (${counts})`,
  shareDiffers: (printed, counts) => `${printed}, which the counts do not give (${counts})`,
  csvColumns: ['Block', 'Group', 'Class', 'Value', 'Status', 'Kind', 'Share', 'Kind of share', 'Basis'],
  shareName: (figure) => `${figure} · share`,
  sumName: (chart) => `${chart} · sum`,
  findingName: (figure) => `${figure} · check`,
  proof: {
    title: 'Proof sheet',
    columns: ['Kind', 'Item', 'Figure', 'Basis', 'Shown in'],
    kinds: { printed: 'printed', derived: 'derived' },
    signature: 'Checked by:                              Date:',
    download: 'Download CSV',
  },
  report: {
    findings: 'Findings of the checks',
    noFindings: 'No contradiction between the figures was found.',
    sources: 'Sources',
    citation: 'Citation',
    copy: 'Copy',
    copied: 'Copied',
    revisionOf: 'This report is a revision of: ',
    cite: (publisher, title, published, url) =>
      [publisher, title, published, url].filter((part) => part).join('. '),
  },
  failure: (failure: Failure) => {
    switch (failure.kind) {
      case 'no-data':
        if (failure.table === 'of-a-chart') return enDetails.tableOfAChart;
        return `No data: name one report, by the property “report”, by “src” or by “dataset”${failure.table ? ', or put a table into the tag' : ''}.`;
      case 'several-sources':
        return `Name one source of data only; here are: ${failure.names}.`;
      case 'unknown-dataset':
        return `There is no shipped dataset “${failure.name}”. There are: ${failure.known}.`;
      case 'not-loaded':
        return `The data could not be loaded: ${failure.address} (${NOT_LOADED[failure.cause](failure.reason)}).`;
      case 'not-json':
        return `The data are not valid JSON: ${failure.reason}`;
      case 'invalid':
        return `The data do not match the schema: ${problems(failure.problems.length)}.`;
      case 'not-published':
        return `The report does not publish this statistic: ${en.charts[failure.chart]}.`;
      case 'unexpected':
        return `The chart cannot be shown: ${failure.reason}`;
      case 'unreadable-table':
        return `The table in the page cannot be the data of a chart: ${problems(failure.problems.length)}.`;
      case 'contradicted-table':
        return `The table in the page and the data that were named do not agree, so no chart is drawn; figures: ${failure.figures.length}.`;
    }
  },
  formats: {
    id: 'an id of small letters, digits and hyphens, such as land-and-planning',
    language: 'a language tag, such as zh-Hans',
    date: 'a date, such as 2017, 2017-09 or 2017-09-20',
    address: 'a web address that begins with http:// or https://',
  },
  problem: ({ kind, path, expected, format, received }) => {
    const where = path || 'the document';
    switch (kind) {
      case 'missing':
        return `${where} is missing.`;
      case 'unexpected':
        return `${where} is not in the schema.`;
      case 'mismatch':
        return `${where} should be ${format ? enDetails.formats[format] : expected}, and is ${received}.`;
      case 'duplicate':
        return `${where}: ${received} is there already.`;
      case 'unresolved':
        return `${where}: there is no ${received}.`;
      case 'no-status':
        return `${where}: a figure without value must say why, and one with a value cannot be missing.`;
      case 'negative':
        return `${where} cannot be negative (${received}).`;
      case 'share-text':
        return `${where}: the number in the text is ${expected}, and the value is ${received}.`;
      case 'no-evidence':
        return `${where} needs a quotation or a cell of a table, and not both.`;
    }
  },
  keptNote: 'Below is still the chart that was read last.',
  tableProblem: ({ kind, row, column, text, expected }) => {
    const places = [row && `row “${row}”`, column && `column “${column}”`].filter((place) => place);
    const where = places.length > 0 ? `${upper(places.join(', '))}: ` : '';
    switch (kind) {
      case 'several-tables':
        return `${where}there must be one table only.`;
      case 'empty':
        return `${where}the table has no rows of data.`;
      case 'no-numbers':
        return `${where}the table holds no number.`;
      case 'several-counts':
        return `${where}columns of numbers cannot be told apart: ${text}. Head them “Number” and “Share”.`;
      case 'no-label':
        return `${where}it does not say what it counts.`;
      case 'unreadable':
        return `${where}“${text}” is not a number that can be read.`;
      case 'several-numbers':
        return `${where}“${text}” holds more than one number.`;
      case 'negative':
        return `${where}it cannot be negative (${text}).`;
      case 'not-whole':
        return `${where}a count is a whole number (${text}).`;
      case 'mixed-units':
        return `${where}the units differ: ${text}.`;
      case 'no-unit':
        return `${where}it does not say its unit.`;
      case 'duplicate':
        return `${where}“${text}” is there twice; where they belong to different groups, say so with data-parent.`;
      case 'several-totals':
        return `${where}there is more than one total.`;
      case 'unknown-block':
        return `${where}it is not clear what is counted; say it with data-measure.`;
      case 'no-period':
        return `${where}it is not clear which year the figures are of${text && ` (“${text}”)`}; say it in the caption, or with data-period.`;
      case 'derived-differs':
        return `${where}${text} is marked as derived, and is not what follows from the other figures of the table (${expected}).`;
      case 'separator':
        return `${where}“${text}” has a comma or a point that may part thousands, or decimals.`;
      case 'year':
        return `${where}“${text}” may be a year or a count; headers belong in a <thead>.`;
      case 'unclear-row':
        return `${where}this row may be a total, a subtotal, a part of another class, or of another year; say which with data-total, data-parent or data-code, or take it out of the table.`;
      case 'spanning':
        return `${where}“${text}” spans several rows or columns, so that it is not clear whose number it is.`;
      case 'unknown-unit':
        return `${where}unknown unit: ${text}.`;
      case 'invalid':
        return `${where}it does not match the schema: ${text}.`;
    }
  },
  contradictedFigure: ({ label, about, table, data }) =>
    about === 'no-row'
      ? `${label} (${table}): ${enDetails.noSuchRow}`
      : `${about ? { period: 'Period', publisher: 'Publisher' }[about] : label}: ${table} in the table, ${data} in the data.`,

  tableOfAChart:
    'A table in the page may be the data of a single chart only: put it into the tag of a chart, such as <foi-request-outcomes>; name a report here with the report property, src or dataset.',
  noSuchRow: 'the data have no such row, or several of this label; say which with data-code or data-parent.',
  origins: 'Sources of the figures',
};
