import type { Rule } from '../check/finding.js';
import { CANNOT_LOAD } from './cannot-load.js';
import { CHARTS, upper } from './en-page.js';
import type { Details, Failure, GivenWords, NotLoaded } from './messages.js';
import { quotedIn } from './quoted-in.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const problems = (count: number) => (count === 1 ? '1 problem' : `${count} problems`);

const RULES: Readonly<Record<Rule, string>> = {
  partition: 'the sum of the classes',
  applicants: 'the sum of the applicants',
  identity: 'the identity of the form',
  part: 'the class against its total',
  share: 'the printed share',
  shares: 'the sum of the printed shares',
  evidence: 'the words of the report',
  'carried-over': 'the year before',
  approximate: 'approximate figures',
  fraction: 'whole numbers',
  merged: 'merged classes',
};

const file = (address: string | undefined) => (address === undefined ? '' : ` ${address}`);
const at = (address: string | undefined) => (address === undefined ? '' : `at ${address} `);

const NOT_LOADED: NotLoaded = {
  address: () => 'the address is empty',
  network: () => 'no connection, or the address may not be read from here',
  late: () => 'no answer in thirty seconds',
  status: (code) => `the server answered ${code}`,
};

const GIVEN: GivenWords = {
  promise: () => 'a Promise: await it first',
  list: () => 'an array: name one report of it',
  json: () => 'a string of JSON: parse it with JSON.parse() first',
  function: () => 'a function: call it, and name what it returns',
  response: () => 'a Response: await its json() first',
  other: (name) => name,
};

/** The words that a page loads on demand. */
export const details: Details = {
  formNumber: (depth, place) => {
    if (depth > 3) return `${place}. `;
    return depth === 3 ? `(${place}) ` : `${ROMAN[place - 1] ?? place}. `;
  },
  contradicted: (notes) => ` (does not agree, see note ${notes})`,
  scrollSideways: 'Swipe sideways to see all columns →',
  contradictedNote:
    'Figures marked ‡ do not agree with other figures of the report; they are shown as printed:',

  ofWhich: (label) => `of which: ${label}`,
  found: ({ rule, assessable, ofNothing, subject, expected, found, difference, more, left, right }) => {
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
        if (ofNothing) return `${subject}: the printed share is ${found}, of a total of 0.`;
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
      case 'fraction':
        return `${subject}: ${found} is no whole number, and only whole ones can be counted.`;
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
  cell: (table, row, column) => ['table ', table, ', row ', row, ', column ', column],
  shareAgrees: (printed, counts) => `${printed}, as the counts give it (${counts})`,
  shareDiffers: (printed, counts) => `${printed}, which the counts do not give (${counts})`,
  csvColumns: ['Block', 'Group', 'Class', 'Value', 'Status', 'Kind', 'Share', 'Kind of share', 'Basis'],
  shareName: (figure, base) => `${figure} · share of ${base}`,
  sumName: (chart, kind) =>
    `${chart} · ${{ classes: 'sum of the classes', excess: 'excess of the classes over the total', short: 'shortfall of the classes against the total', shares: 'sum of the shares shown', 'printed-shares': 'sum of the printed shares', 'derived-shares': 'sum of the derived shares', difference: 'difference between in and out' }[kind]}`,
  findingName: (figure, rule, part) =>
    `${figure} · check of ${RULES[rule]} · ${{ expected: 'expected', found: 'found', difference: 'difference' }[part]}`,
  proof: {
    title: 'Proof sheet',
    columns: ['Kind', 'Item', 'Figure', 'Basis', 'Shown in'],
    kinds: { printed: 'printed', derived: 'derived' },
    signature: 'Checked by:                              Date:',
    download: 'Download CSV',
  },
  report: {
    findings: 'Findings of the checks',
    tables: 'Statutory tables',
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
        if (failure.table === 'of-a-chart') return details.tableOfAChart;
        if (failure.table === 'behind') return details.tableBehind;
        return `No data: name one report, by the property “report”, by “src” or by “report-id”${failure.table ? ', or put a table into the tag' : ''}.`;
      case 'several-sources':
        return `Name one source of data only; here are: ${failure.names}.`;
      case 'unknown-report':
        return `There is no shipped report “${failure.name}”. There are: ${failure.known}.`;
      case 'not-loaded':
        return `The data could not be loaded: ${failure.address} (${NOT_LOADED[failure.cause](failure.reason)}).`;
      case 'not-text':
        if (failure.encoding === 'cut')
          return `The file${file(failure.address)} is not complete: it ends in the middle of a character.`;
        return `The file${file(failure.address)} is not UTF-8${failure.encoding ? ` (it looks like ${failure.encoding})` : ''}. Save it as UTF-8.`;
      case 'not-json':
        return `The data ${at(failure.address)}are not valid JSON: ${failure.reason}`;
      case 'no-report':
        return `A report is an object; the data ${at(failure.address)}are ${GIVEN[failure.given.what](failure.given.name)}.`;
      case 'invalid':
        return `The data ${at(failure.address)}do not match the schema: ${problems(failure.problems.length)}.`;
      case 'not-published':
        return `The report does not publish this statistic: ${CHARTS[failure.chart]}.`;
      case 'cannot-load':
        return CANNOT_LOAD.en;
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
    words:
      'text without the sign “�”, which stands for characters lost when a file was read in the wrong encoding',
  },
  problem: ({ kind, path, expected, format, received }) => {
    const where = path || 'the document';
    switch (kind) {
      case 'missing':
        return `${where} is missing.`;
      case 'unexpected':
        return `${where} is not in the schema.`;
      case 'mismatch':
        return `${where} should be ${format ? details.formats[format] : expected}, and is ${received}.`;
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
      case 'unit':
        return `${where}: ${received} cannot be converted into the unit of the measure, “${expected}”.`;
      case 'no-evidence':
        return `${where} needs a quotation or a cell of a table, and not both.`;
    }
  },
  keptNote: (whose) =>
    `The chart below shows the last data that loaded${whose === null ? '' : `: ${whose}`}.`,
  tableProblem: ({ kind, row, column, text, expected }) => {
    const places = [row && `row “${row}”`, column && `column “${column}”`].filter((place) => place);
    const where = places.length > 0 ? `${upper(places.join(', '))}: ` : '';
    switch (kind) {
      case 'several-tables':
        return 'There must be one table only.';
      case 'no-figures':
        return 'The table holds no figures.';
      case 'bodies':
        return `The rows are public bodies (${text}), not categories, so this chart cannot show them.`;
      case 'columns':
        return `It is not clear what these columns hold: ${text}. Head them “Number” and “Share”, and take others out of the table.`;
      case 'unreadable':
        return `${where}“${text}” is not a number that can be read.`;
      case 'unseen':
        return `${where}the cell says “${text}” to screen readers, and shows something else.`;
      case 'hidden':
        return `${where}the page hides “${text}”, and the table cannot be read with it. Show it, or take it out of the table.`;
      case 'generated':
        return `${where}“${text}” is shown by the style of the page (CSS content) and is not in the table. Write it into the table.`;
      case 'struck':
        return `${where}“${text}” is struck out, so it is not clear whether it still holds.`;
      case 'spanned':
        return `${where}“${text}” stands in several rows or columns, so it is not clear which of them it is of.`;
      case 'ragged':
        return `${where}the cells of this row do not fit the columns of the table.`;
      case 'spanning-label':
        return `${where}this label stands beside several rows, and it is not clear whether it is their heading or a group that they are part of; give each group a row of its own, and say with data-parent what is part of it.`;
      case 'years':
        return `What stands over the table names different years: ${text}. Say with data-period which one the figures are of.`;
      case 'translated':
        return 'The browser has translated this page; the chart is drawn where the page is shown in its own language.';
      case 'unit':
        return `${where}the unit is not said, not known, or not the same: ${text}.`;
      case 'unclear-row':
        return `${where}it is not clear whether this row is a class, a total, a subtotal or anything else; say it with data-total, data-parent, data-code or data-measure, or take it out of the table.`;
      case 'duplicate':
        return `${where}“${text}” is there twice; where they belong to different groups, say so with data-parent.`;
      case 'no-period':
        return 'It is not clear which year the figures are of; say it in the caption, or with data-period.';
      case 'derived-differs':
        return `${where}${text} is marked as derived, and is not what follows from the other figures of the table (${expected}).`;
      case 'invalid':
        return `${where}it does not match the schema: ${text}.`;
    }
  },
  contradictedFigure: ({ label, about, table, data }) =>
    about === 'no-row'
      ? `${label} (${table}): ${details.noSuchRow}`
      : `${about ? { period: 'Period', publisher: 'Publisher' }[about] : label}: ${table} in the table, ${data} in the data.`,

  tableOfAChart:
    'A table in the page may be the data of a single chart only: put it into the tag of a chart, such as <foi-request-outcomes>; name a report here with the report property, src or report-id.',
  tableBehind:
    'No data: the tag stands in a paragraph (<p>), where HTML allows no table, so the browser has put the table after it. Take the tag out of the paragraph.',
  noSuchRow: 'the data have no such row, or several of this label; say which with data-code or data-parent.',
  origins: 'Sources of the figures',
};
