import type { Rule } from '../check/finding.js';
import { CANNOT_LOAD } from './cannot-load.js';
import { CHART_NAMES as PAGE_NAMES, upper } from './en-page.js';
import { SERIES_NAMES } from './en-series-names.js';
import type { Details, GivenWords, NotJson, NotLoaded } from './details.js';
import type { Failure } from '../intake/failure.js';
import { quotedIn } from './quoted-in.js';

const ALL_NAMES = { ...PAGE_NAMES, ...SERIES_NAMES };

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

const problems = (count: number) => (count === 1 ? '1 problem' : `${count} problems`);

const RULES: Readonly<Record<Rule, string>> = {
  partition: 'the sum of the categories',
  applicants: 'the sum of the applicants',
  identity: 'the identity of the form',
  part: 'the category against its total',
  share: 'the printed share',
  shares: 'the sum of the printed shares',
  evidence: 'the quoted text',
  'carried-over': 'the previous year',
  'in-force': 'documents in force',
  approximate: 'approximate figures',
  fraction: 'whole numbers',
  merged: 'merged categories',
};

const file = (address: string | undefined) => (address === undefined ? '' : ` ${address}`);
const at = (address: string | undefined) => (address === undefined ? '' : `at ${address} `);

const NOT_LOADED: NotLoaded = {
  address: () => 'the address is empty',
  network: () => 'no connection, or the server does not allow access from this page',
  late: () => 'no data for 30 seconds',
  status: (code) => `the server returned status ${code}`,
  large: (limit) => `larger than ${limit} MB`,
};

const NOT_JSON: NotJson = {
  empty: () => 'are empty.',
  html: () => 'are a web page, not JSON.',
  cut: () => 'are not complete: the end of the JSON is missing.',
  other: (reason) => `are not valid JSON: ${reason}`,
};

const GIVEN: GivenWords = {
  promise: () => 'a Promise: await it first',
  list: () => 'an array: pass one report from it',
  json: () => 'a JSON string: parse it with JSON.parse() first',
  function: () => 'a function: call it and pass the result',
  response: () => 'a Response: await its json() first',
  other: (name) => name,
};

/** The text that a page loads on demand, in English. */
export const details: Details = {
  formNumber: (depth, place) => {
    if (depth > 3) return `${place}. `;
    return depth === 3 ? `(${place}) ` : `${ROMAN[place - 1] ?? place}. `;
  },
  contradicted: (notes) => ` (inconsistent, see note ${notes})`,
  scrollSideways: 'Scroll sideways to see all columns →',
  contradictedNote:
    'Figures marked ‡ are inconsistent with other figures in the report. They are shown as printed:',

  ofWhich: (label) => `of which: ${label}`,
  found: ({ rule, assessable, ofNothing, subject, expected, found, difference, more, left, right }) => {
    switch (rule) {
      case 'partition':
        if (!assessable)
          return `${subject}: not every figure is known exactly, so the categories cannot be checked.`;
        return `${subject}: the categories add up to ${found}, ${difference} ${more ? 'more' : 'less'} than the total of ${expected}.`;
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
        if (ofNothing) return `${subject}: the printed share is ${found}, but the total is 0.`;
        if (!assessable)
          return `${subject}: the printed share of ${found} cannot be checked because a figure is not known exactly.`;
        return `${subject}: the printed share is ${found}; the figures give ${expected}.`;
      case 'shares':
        return `${subject}: the printed shares add up to ${found}, not ${expected}.`;
      case 'evidence':
        if (assessable)
          return `${subject}: the dataset has ${found}, but the text quoted as its source says ${expected}.`;
        return `${subject}: ${found} does not appear in the text quoted as its source.`;
      case 'carried-over':
        if (!assessable) return `${subject}: cannot be checked against the previous year.`;
        return `${subject}: ${found}, but the previous year carried forward ${expected}.`;
      case 'in-force':
        return `${subject}: ${found}, but last year’s figure plus documents issued minus documents repealed is ${expected}, a difference of ${difference}.`;
      case 'approximate':
        return `${subject}: approximate in the report.`;
      case 'fraction':
        return `${subject}: ${found} is not a whole number, but a count must be.`;
      case 'merged':
        return `${subject}: the report counts two or more statutory categories as one.`;
    }
  },

  terms: {
    quote: 'Quotation',
    cell: 'Cell',
    formula: 'Formula',
    printedShare: 'Printed share',
    derivedShare: 'Derived share',
    note: 'Note',
    source: 'Source',
  },
  quotation: (quote) => quotedIn(quote, '“”', '‘’'),
  cell: (table, row, column) => ['table ', table, ', row ', row, ', column ', column],
  embedding: {
    script: 'Script',
    frame: 'Frame',
    files:
      'Put these files, which are in the npm package foi-charts, on your site. In a frame, replace both addresses.',
    data: (name) => ` Download the JSON, and put it beside them as ${name}.`,
  },
  close: 'Close',
  shareAgrees: (printed, counts) => `${printed}, consistent with the figures (${counts})`,
  shareDiffers: (printed, counts) => `${printed}, inconsistent with the figures (${counts})`,
  csvColumns: ['Block', 'Group', 'Class', 'Value', 'Status', 'Kind', 'Share', 'Kind of share', 'Basis'],
  shareName: (figure, base) => `${figure} · share of ${base}`,
  sumName: (chart, kind) =>
    `${chart} · ${{ classes: 'sum of the categories', excess: 'excess of the categories over the total', short: 'shortfall of the categories against the total', shares: 'sum of the shares shown', 'printed-shares': 'sum of the printed shares', 'derived-shares': 'sum of the derived shares', difference: 'difference between in and out', granted: 'granted in full or in part' }[kind]}`,
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
    findings: 'Check findings',
    showFindings: (count) => `How the figures were checked: ${count} ${count === 1 ? 'remark' : 'remarks'}`,
    contents: 'In brief',
    sections: {
      disclosure: 'Proactive disclosure',
      requests: 'Requests for information',
      appeals: 'Reconsideration and litigation',
    },
    tables: 'Statutory tables',
    noFindings: 'No contradictions between the figures were found.',
    sources: 'Sources',
    citation: 'Citation',
    copy: 'Copy',
    copied: 'Copied',
    revisionOf: 'This report revises: ',
    cite: (publisher, title, published, url) =>
      [publisher, title, published, url].filter((part) => part).join('. '),
  },
  chartName: (chart) => upper(ALL_NAMES[chart]),
  notShown: (what, why, table) =>
    `${
      {
        now: `${{ chart: 'This chart', report: 'This report', 'statutory-table': 'This table' }[what]} cannot be shown at the moment`,
        'not-published': 'The report does not publish these figures',
        excerpt: 'These figures are not in the part of the report that was read',
      }[why]
    }${table ? '; the table of this page is below' : ''}.`,
  forEditor: 'For the editor of this page',
  failure: (failure: Failure) => {
    switch (failure.kind) {
      case 'no-data':
        if (failure.table === 'of-a-chart') return details.tableOfAChart;
        if (failure.table === 'behind') return details.tableBehind;
        return `No data: set “report”, “src” or “report-id”${failure.table ? ', or put a table inside the element' : ''}.`;
      case 'several-sources':
        return `Set only one data source; found: ${failure.names}.`;
      case 'unknown-report':
        return `No shipped report is named “${failure.name}”. Available: ${failure.known}.`;
      case 'not-loaded':
        return `The data could not be loaded: ${failure.address} (${NOT_LOADED[failure.cause](failure.reason)}).`;
      case 'not-text':
        if (failure.encoding === 'cut')
          return `The file${file(failure.address)} is not complete: it ends in the middle of a character.`;
        return `The file${file(failure.address)} is not UTF-8${failure.encoding ? ` (it looks like ${failure.encoding})` : ''}. Save it as UTF-8.`;
      case 'not-json':
        return `The data ${at(failure.address)}${NOT_JSON[failure.looks ?? 'other'](failure.reason)}`;
      case 'no-report':
        return `A report must be an object; the data ${at(failure.address)}are ${GIVEN[failure.given.what](failure.given.name)}.`;
      case 'invalid':
        return `The data ${at(failure.address)}do not match the schema: ${problems(failure.problems.length)}.`;
      case 'not-published':
        if (failure.excerpt)
          return `Only part of the report was read, and it does not include this statistic: ${ALL_NAMES[failure.chart]}.`;
        return `The report does not publish this statistic: ${ALL_NAMES[failure.chart]}.`;
      case 'cannot-load':
        return CANNOT_LOAD.en;
      case 'unexpected':
        return `The chart cannot be shown: ${failure.reason}`;
      case 'unreadable-table':
        return `The table in the page cannot be used as chart data: ${problems(failure.problems.length)}.`;
      case 'contradicted-table':
        return `The table in the page contradicts the chart’s data, so no chart is drawn. Figures that differ: ${failure.figures.length}.`;
    }
  },
  tryAgain: 'Try again',
  formats: {
    id: 'an id of lowercase letters, digits and hyphens, such as land-and-planning',
    language: 'a language tag, such as zh-Hans',
    date: 'a date, such as 2017, 2017-09 or 2017-09-20',
    address: 'a web address that starts with http:// or https://',
    words:
      'text without the character “�”, which marks characters lost when a file is read in the wrong encoding',
  },
  problem: ({ kind, path, expected, format, received }) => {
    const where = path || 'the document';
    switch (kind) {
      case 'missing':
        return `${where} is missing.`;
      case 'unexpected':
        return `${where} is not in the schema.`;
      case 'mismatch':
        return `${where} must be ${format ? details.formats[format] : expected}, but is ${received}.`;
      case 'duplicate':
        return `${where}: ${received} already exists.`;
      case 'unresolved':
        return `${where}: ${received} does not exist.`;
      case 'no-status':
        return `${where}: a figure without a value needs a status that says why; a figure with a value cannot be missing.`;
      case 'previous':
        return `${where}: only a figure with the status “${expected}” replaces an earlier one; this one has ${received}.`;
      case 'negative':
        return `${where} cannot be negative (${received}).`;
      case 'share-text':
        return `${where}: the number in the text is ${expected}, but the value is ${received}.`;
      case 'unit':
        return `${where}: ${received} cannot be converted to the unit of the measure, “${expected}”.`;
      case 'too-long':
        return `${where} is too long (${received}); the maximum is ${expected}.`;
      case 'too-deep':
        return `${where}: a category can have at most ${expected} levels above it, and cannot be its own parent.`;
      case 'decimals':
        return `${where} has too many decimals (${received}); the maximum is ${expected}.`;
      case 'no-evidence':
        return `${where} needs either a quotation or a table cell, not both.`;
    }
  },
  keptNote: (whose) =>
    `New data could not be shown. The chart below shows the last data that loaded${whose === null ? '' : `: ${whose}`}.`,
  tableProblem: ({ kind, row, column, text, expected }) => {
    const places = [row && `row “${row}”`, column && `column “${column}”`].filter((place) => place);
    const where = places.length > 0 ? `${upper(places.join(', '))}: ` : '';
    switch (kind) {
      case 'several-tables':
        return 'Only one table is allowed.';
      case 'data-removed':
        return 'This table is part of a snippet whose data have been removed. Keep the <script type="application/json"> of the snippet, or name the report with src or report-id.';
      case 'no-figures':
        return 'The table contains no figures.';
      case 'bodies':
        return `The rows are public bodies (${text}), not categories, so this chart cannot show them.`;
      case 'columns':
        return `It is not clear what these columns contain: ${text}. Name them “Number” and “Share”, and remove any others from the table.`;
      case 'unreadable':
        return `${where}“${text}” cannot be read as a number.`;
      case 'unseen':
        return `${where}screen readers announce “${text}”, but the cell shows something else.`;
      case 'hidden':
        return `${where}the page hides “${text}”, and the table cannot be read with it. Show it or remove it from the table.`;
      case 'generated':
        return `${where}“${text}” comes from the page’s style sheet (CSS content) and is not in the table. Write it in the table.`;
      case 'struck':
        return `${where}“${text}” is struck through, so it is not clear whether it still applies.`;
      case 'spanned':
        return `${where}“${text}” spans several rows or columns, so it is not clear which one it belongs to.`;
      case 'ragged':
        return `${where}the cells of this row do not match the columns of the table.`;
      case 'spanning-label':
        return `${where}this label spans several rows, and it is not clear whether it is their heading or the group they belong to. Give each group its own row, and mark its members with data-parent.`;
      case 'years':
        return `The text above the table names different years: ${text}. Use data-period to say which one the figures are for.`;
      case 'translated':
        return 'The browser has translated this page. Show the original language to see the chart.';
      case 'unit':
        return `${where}the unit is missing, unknown or inconsistent: ${text}.`;
      case 'unclear-row':
        return `${where}it is not clear whether this row is a category, a total, a subtotal or something else. Mark it with data-total, data-parent, data-code or data-measure, or remove it from the table.`;
      case 'duplicate':
        return `${where}“${text}” occurs twice. If the rows belong to different groups, mark them with data-parent.`;
      case 'no-period':
        return 'It is not clear which year the figures are for. State it in the caption or with data-period.';
      case 'derived-differs':
        return `${where}${text} is marked as derived, but does not follow from the other figures in the table (${expected}).`;
      case 'invalid':
        return `${where}it does not match the schema: ${text}.`;
    }
  },
  contradictedFigure: ({ label, about, table, data }) =>
    about === 'no-row'
      ? `${label} (${table}): ${details.noSuchRow}`
      : `${about ? { period: 'Period', publisher: 'Publisher' }[about] : label}: ${table} in the table, ${data} in the data.`,

  tableOfAChart:
    'A table in the page can be the data of a single chart only: put it inside a chart element, such as <foi-request-outcomes>. Here, set “report”, “src” or “report-id”.',
  tableBehind:
    'No data: the element is inside a paragraph (<p>). HTML allows no table there, so the browser has moved the table after it. Move the element out of the paragraph.',
  noSuchRow:
    'The data has no row, or more than one, with this label. Identify the row with data-code or data-parent.',
  origins: 'Sources of the figures',
};
