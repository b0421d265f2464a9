import { CANNOT_LOAD } from './cannot-load.js';
import type { Details, Failure, Messages, Named, GivenWords, NotLoaded } from './messages.js';
import type { Rule } from '../check/finding.js';
import { quotedIn } from './quoted-in.js';

const CHARTS: Messages['charts'] = {
  'disclosure-categories': 'information disclosed proactively',
  'request-channels': 'requests by channel',
  'request-subjects': 'requests by subject',
  'request-flow': 'requests received, concluded and carried forward',
  'request-outcomes': 'outcomes of requests',
  applicants: 'applicants',
  'appeal-results': 'administrative reconsideration and litigation',
  'key-figures': 'key figures',
  'statutory-table': 'statutory tables',
  report: 'the annual report',
  check: 'findings of the checks',
};

const UNITS: ReadonlyMap<string, readonly [one: string, other: string]> = new Map([
  ['item', ['item', 'items']],
  ['request', ['request', 'requests']],
  ['case', ['case', 'cases']],
  ['document', ['document', 'documents']],
  ['decision', ['decision', 'decisions']],
  ['result', ['result', 'results']],
  ['matter', ['matter', 'matters']],
  ['column', ['column', 'columns']],
  ['site', ['website', 'websites']],
  ['CNY', ['yuan', 'yuan']],
]);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A label inside a sentence; an abbreviation keeps its capitals. */
const lower = (text: string) => (/^.[A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const and = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
const inBrackets = (share: Named['share']) =>
  share ? ` (${share.text}${share.derived ? ', derived' : ''})` : '';
/** A label in the words of another sentence. */
const quoted = (label: string) => `“${label}”`;

/** An amount behind its label, which may have said the unit already. */
const amountOf = (label: string, { full, bare }: Named['amount']) =>
  label.toLowerCase().includes(full.slice(bare.length).trim()) ? bare : full;

/** Whether a label names its unit itself, one or many of it: “Requests accepted”. */
const saysUnit = (label: string, unit: string) => {
  const stem = (word: string) => word.toLowerCase().replace(/s$/, '');
  return label.split(/[^A-Za-z]+/).some((word) => stem(word) === stem(unit));
};

/** English. */
export const messages: Messages = {
  language: 'en',

  unit: (name, count) => UNITS.get(name)?.[count === 1 ? 0 : 1] ?? null,
  manyOf: (multiplier, unit) => `× ${multiplier} ${unit}`,
  quantity: (amount, unit) => `${amount} ${unit}`,
  approximate: (status, amount) =>
    ({
      'approximate-over': `over ${amount}`,
      'approximate-about': `about ${amount}`,
      'approximate-under': `nearly ${amount}`,
      'at-least': `at least ${amount}`,
    })[status],
  lessThan: (share) => `<${share}`,
  moreThan: (share) => `>${share}`,
  shareOf: (share, base) => `${share} of ${quoted(base)}`,
  missing: {
    blank: 'blank',
    'not-applicable': 'not applicable',
    'not-published': 'not published',
    suppressed: 'suppressed',
  },
  date: (iso) => {
    const [year, month, day] = iso.split('-');
    return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  },
  dates: (start, end) => `${start} to ${end}`,
  listSeparator: '; ',
  sentence: (clauses) => `${upper(clauses.join('; '))}.`,
  paragraph: (sentences) => sentences.join(' '),
  line: (items) => items.join(' · '),

  byDisclosureCategory: 'by category of information',
  byOutcome: 'by outcome',
  byAppealResult: 'by result',
  byChannel: 'by channel',
  bySubject: 'by subject',
  byApplicant: 'by applicant',
  byKind: 'by kind',
  inAndOut: 'in and out',
  unitNote: (word) => `unit: ${word}`,
  eachMarkOneCase: () => 'one mark a case',

  largestHeading: (label, total, largest) =>
    `${upper(label)}: ${total ? amountOf(label, total) : 'total not published'}${largest ? `; largest category: ${lower(largest)}` : ''}`,
  largest: (classes) => {
    const [first] = classes;
    if (!first) return '';
    const labels = and(classes.map(({ label }) => quoted(label)));
    return classes.length > 1
      ? `${labels} are equally the largest, with ${first.amount.full} each${inBrackets(first.share)}`
      : `${labels} is the largest, with ${first.amount.full}${inBrackets(first.share)}`;
  },
  smallest: ({ label, amount }) => `${quoted(label)} is the smallest, with ${amount.full}`,
  onlyClass: ({ label, amount }) => `all fall under ${quoted(label)}: ${amount.full}`,
  largestIsOther: ({ label, amount, share }) =>
    `${quoted(label)}, not broken down, has ${amount.full}${inBrackets(share)}`,
  amongNamed: (clause) => `of the named categories, ${clause}`,

  outcomesHeading: (label, total, granted) =>
    `${upper(label)}: ${total?.bare ?? 'total not published'}${granted ? `; ${lower(granted.label)}: ${granted.amount.bare}` : ''}`,
  outcomes: (label, total, parts) =>
    `${lower(label)}${total ? `, ${total.bare} in all` : ''}: ${and(
      parts.map(({ label: name, amount, share }) => `${amount.bare} ${lower(name)}${inBrackets(share)}`),
    )}`,
  allGranted: (label, total, part) => `${lower(label)}, ${total.bare} in all: every one ${lower(part.label)}`,
  named: ({ label, amount, share }) => `${amount.bare} ${lower(label)}${inBrackets(share)}`,
  noneGranted: (label, total, part) =>
    `${lower(label)}${total ? `, ${total.bare} in all` : ''}: not one ${lower(part.label)}`,

  subjectsHeading: ({ label, share }) =>
    `Subjects of the requests: ${lower(label)} first${share ? `, ${share.text}` : ''}`,
  subjects: (parts) =>
    parts
      .map(
        ({ label, share }) =>
          `${lower(label)}${share ? `: ${share.text}${share.derived ? ' (derived)' : ''}` : ''}`,
      )
      .join('; '),
  countsNotPublished: 'the report does not publish the counts',
  statutoryHeading: (parts) =>
    upper(parts.map(({ label, amount }) => `${lower(label)}: ${amount.full}`).join('; ')),
  statutory: (measure, parts) =>
    `${lower(measure)}: ${and(parts.map(({ label, amount }) => `${amount.bare} ${lower(label)}`))}`,
  flowHeading: (received, concluded) => `Requests received: ${received.bare}; concluded: ${concluded.bare}`,
  flow: (input, output) =>
    [input, output]
      .map(
        ({ label, total, parts }) =>
          `${lower(label)}: ${and(parts.map(({ label: name, amount }) => `${amount.bare} ${lower(name)}`))}, together ${total.bare}`,
      )
      .join('; '),
  flowIn: 'In',
  flowOut: 'Out',
  applicantsHeading: ({ label, amount }, total) =>
    `Requests received: ${total.bare}; from ${lower(label)}: ${amount.bare}`,
  applicants: (label, total, parts) =>
    `${lower(label)}: of ${total.full}, ${and(
      parts.map(({ label: name, amount, share }) => `${amount.bare} from ${lower(name)}${inBrackets(share)}`),
    )}`,
  shareBars: 'bars show shares',
  keyFigures: 'Key figures',

  appealsHeading: (blocks) =>
    upper(blocks.map(({ label, total }) => `${lower(label)}: ${total.full}`).join('; ')),
  appealsAllUpheld: (blocks) =>
    `The authority's act was upheld in ${and(
      blocks.map(
        ({ label, total: { bare, full } }) => `${bare === '1' ? 'the' : 'all'} ${full} of ${lower(label)}`,
      ),
    )}`,
  appealBlock: ({ label, total, parts }) => {
    const [first] = parts;
    if (!first) return `${lower(label)}: ${total.full}`;
    if (parts.length === 1) {
      return `${lower(label)}: ${lower(first.label)} in ${first.amount.bare} of ${total.full}${inBrackets(first.share)}`;
    }
    const named = parts.map(
      ({ label: name, amount, share }) => `${lower(name)} in ${amount.bare}${inBrackets(share)}`,
    );
    return `${lower(label)}, ${total.full}: ${and(named)}`;
  },
  appealResult: ({ label, amount, share }) => `${lower(label)} in ${amount.full}${inBrackets(share)}`,
  noCases: (labels) => `No case of ${labels.map(lower).join(' or ')} in this period`,

  countsAreDerived: (labels) => `counts of ${and(labels.map(quoted))} are derived`,
  sharesAreDerived: 'shares are derived',
  notBrokenDown: (label) => `the report does not break down ${quoted(label)}`,
  nothing: (label) => `${lower(label)}: none`,
  notPublished: (labels) => `the report does not publish a figure for ${and(labels.map(quoted))}`,
  totalNotPublished: (label) => `the report does not publish the total of ${quoted(label)}`,
  notItemised: (itemised, remainder) =>
    `the report itemises ${itemised.bare}; ${remainder.bare === '1' ? '1 more is' : `a further ${remainder.bare} are`} not itemised`,

  category: 'Category',
  subject: 'Subject',
  channel: 'Channel',
  applicant: 'Applicant',
  item: 'Item',
  result: 'Result',
  count: (word) => upper(word),
  share: 'Share',
  shareDerived: 'Share (derived)',
  number: 'Number',
  panel: (label, unit) => (saysUnit(label, unit) ? label : `${label} (${unit})`),
  blockLabel: (label, total) => `${label}: ${total.full}`,
  flowNote: (difference) =>
    `What came in and what became of it should be equal and differ by ${difference}; the report contradicts itself, and its figures are shown as printed.`,
  remainderIncludes: (labels) =>
    `What is not itemised includes what the report gives no figure for: ${and(labels.map(quoted))}.`,
  ownScaleNote: 'Each panel of bars has a scale of its own; panels cannot be compared.',
  total: 'Total',
  remainder: 'Not itemised in the report',
  derived: ' (derived)',
  caption: (subject, publisher, period) => `${upper(subject)} (${publisher}, ${period})`,

  noteOn: (label, note) => `${label}: ${note}`,
  derivedNote: '* Derived from the published figures; not printed in the report.',
  sharesDerivedNote: 'The shares are derived from the published figures; the report prints none.',
  sharesNote: (sum, printed, derived) =>
    printed && derived
      ? `The shares shown add up to ${sum}: ${printed} as printed and ${derived} derived; none was adjusted.`
      : `The shares shown add up to ${sum}; none was adjusted.`,
  remainderNote: (itemised, total, remainder) =>
    `The classes that the report itemises add up to ${itemised.bare}, ${remainder.bare} short of its total of ${total.bare}. The report does not say what happened to the rest, which is shown as “Not itemised in the report”.`,
  excessNote: (itemised, total, excess, label) =>
    `${label === undefined ? 'The classes that the report itemises add up to' : `${quoted(label)} has`} ${itemised.bare}, ${excess.bare} more than its total of ${total.bare}. The report contradicts itself; its figures are shown as printed.`,
  mergedNote: (label) => `The report counts “${label}” as one class; it cannot be divided.`,
  approximateNote: (labels) => `${and(labels.map(quoted))}: approximate in the report.`,
  atLeastNote: (labels, missing) =>
    `${and(labels.map(quoted))}: the sum of the figures that the report gives. It gives none for ${and(missing.map(quoted))}, so the true number may be larger.`,
  sharesAreOf: (base) => `The shares are shares of ${quoted(base)}.`,
  shareBaseNote: (labels, base) =>
    `${and(labels.map(quoted))}: the printed share is a share of ${quoted(base)}, not of the total.`,
  overlapNote:
    'One may count in several classes, so they may add up to more than the total, and their shares to more than 100%.',
  noStripNote: (reason) =>
    `${{ 'no-whole': 'The classes are not parts of one whole', excess: 'The classes exceed the total', unknown: 'Not every figure is known', nothing: 'Every figure is 0' }[reason]}, so the 100% strip cannot be drawn.`,
  evidenceOf: (number, derived, label) =>
    `${number}${derived ? ' (derived)' : ''}, source of ${quoted(label)}`,

  source: (title) => `Source: ${title}`,
  charts: CHARTS,
  takeAway: 'Download',
  loading: 'Loading data…',
};

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

/** English, on demand. */
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
    `${chart} · ${{ classes: 'sum of the classes', excess: 'excess of the classes over the total', shares: 'sum of the shares shown', 'printed-shares': 'sum of the printed shares', 'derived-shares': 'sum of the derived shares', difference: 'difference between in and out' }[kind]}`,
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
