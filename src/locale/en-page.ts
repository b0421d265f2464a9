import type { Messages, Named } from './messages.js';

export const CHART_NAMES: Messages['charts'] = {
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
  check: 'check findings',
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

/** A label within a sentence; an abbreviation keeps its capitals. */
export const lower = (text: string) =>
  /^.[A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
export const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const and = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
const inBrackets = (share: Named['share']) =>
  share ? ` (${share.text}${share.derived ? ', derived' : ''})` : '';
const quoted = (label: string) => `“${label}”`;

/** An amount after its label; without the unit if the label already names it. */
const amountOf = (label: string, { full, bare }: Named['amount']) =>
  label.toLowerCase().includes(full.slice(bare.length).trim()) ? bare : full;

/** A total as the base of a share: “618 requests answered”, “8,758 items (information disclosed)”. */
const wholeOf = (label: string, total: Named['amount']) =>
  total.full !== total.bare && amountOf(label, total) === total.bare && /^[a-z]+s\b/i.test(label)
    ? `${total.bare} ${lower(label)}`
    : `${total.full} (${lower(label)})`;

/** Whether a label names its unit, singular or plural: “Requests accepted”. */
const namesUnit = (label: string, unit: string) => {
  const stem = (word: string) => word.toLowerCase().replace(/s$/, '');
  return label.split(/[^A-Za-z]+/).some((word) => stem(word) === stem(unit));
};

/** The text of the charts in English. */
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
      provisional: `provisional ${amount}`,
      revised: `revised ${amount}`,
    })[status],
  lessThan: (share) => `<${share}`,
  moreThan: (share) => `>${share}`,
  shareOf: (share, base) => `${share} of ${quoted(base)}`,
  missing: {
    blank: 'blank',
    'not-applicable': 'not applicable',
    'not-published': 'not published',
    suppressed: 'suppressed',
    'not-yet-known': 'not yet known',
    unreadable: 'unreadable',
    'not-found': 'not in the source',
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
  inAndOut: 'received and concluded',
  unitNote: (word) => `unit: ${word}`,
  eachMarkOneCase: (unit, multiplier = 1) =>
    `one square per ${multiplier > 1 ? unit.replace(/^× /, '') : 'case'}`,

  largestHeading: (label, total, largest) =>
    total && largest?.share
      ? `${quoted(upper(largest.label))}: ${largest.share.text} of ${wholeOf(label, total)}`
      : `${upper(label)}: ${total ? amountOf(label, total) : 'total not published'}${largest ? `; largest category: ${lower(largest.label)}` : ''}`,
  largest: (classes) => {
    const [first] = classes;
    if (!first) return '';
    const labels = and(classes.map(({ label }) => quoted(label)));
    return classes.length > 1
      ? `${labels} are the joint largest, with ${first.amount.full} each${inBrackets(first.share)}`
      : `${labels} is the largest, with ${first.amount.full}${inBrackets(first.share)}`;
  },
  smallest: ({ label, amount }) => `${quoted(label)} is the smallest, with ${amount.full}`,
  onlyClass: ({ label, amount }) => `all fall under ${quoted(label)}: ${amount.full}`,
  largestIsOther: ({ label, amount, share }) =>
    `${quoted(label)}, which is not broken down, has ${amount.full}${inBrackets(share)}`,
  largestAmong: (of, clause) => `of the ${of === 'named' ? 'named categories' : 'figures given'}, ${clause}`,

  granted: (count, share) => `Granted in full or in part: ${count}${share === null ? '' : ` · ${share}`}`,
  outcomesHeading: (label, total, classes) => {
    const [first, ...others] = classes;
    if (total && first?.share && others.every(({ share }) => share)) {
      const rest = others.map(({ label: name, share }) => `; ${lower(name)}: ${share?.text}`);
      return `${upper(first.label)}: ${first.share.text} of ${wholeOf(label, total)}${rest.join('')}`;
    }
    const counts = classes.map(({ label: name, amount }) => `; ${lower(name)}: ${amount.bare}`);
    return `${upper(label)}: ${total?.bare ?? 'total not published'}${counts.join('')}`;
  },
  outcomes: (label, total, parts) =>
    `${lower(label)}${total ? `, ${total.bare} in all` : ''}: ${and(
      parts.map(({ label: name, amount, share }) => `${amount.bare} ${lower(name)}${inBrackets(share)}`),
    )}`,
  allGranted: (label, { bare }, part) =>
    `${lower(label)}: ${bare === '1' ? '1,' : `all ${bare}`} ${lower(part.label)}`,
  named: ({ label, amount, share }) => `${amount.bare} ${lower(label)}${inBrackets(share)}`,
  noneGranted: (label, total, part) =>
    `${lower(label)}: ${total?.bare === '1' ? '1, not' : `none${total ? ` of the ${total.bare}` : ''}`} ${lower(part.label)}`,

  subjectsHeading: ({ label, share }) =>
    `Requests by subject: ${lower(label)} comes first${share ? `, at ${share.text}` : ''}`,
  subjects: (parts) =>
    parts
      .map(
        ({ label, share }) =>
          `${lower(label)}${share ? `: ${share.text}${share.derived ? ' (derived)' : ''}` : ''}`,
      )
      .join('; '),
  countsNotPublished: 'the report does not publish the counts',
  figures: (parts) =>
    upper(parts.map(({ label, amount }) => `${lower(label)}: ${amountOf(label, amount)}`).join('; ')),
  statutory: (measure, parts) =>
    `${lower(measure)}: ${and(parts.map(({ label, amount }) => `${amount.bare} ${lower(label)}`))}`,
  flowHeading: (received, concluded) => `Requests received: ${received.bare}; concluded: ${concluded.bare}`,
  backlogHeading: (forward, over, change) => {
    const last = `${over.amount.bare} the year before`;
    const news = { more: `up from ${last}`, less: `down from ${last}`, same: 'as many as the year before' };
    return `${upper(forward.label)}: ${amountOf(forward.label, forward.amount)}${change ? `, ${news[change]}` : `; ${lower(over.label)}: ${over.amount.bare}`}`;
  },
  flowIn: 'Received or carried over',
  flowOut: 'Concluded or carried forward',
  applicantsHeading: ({ label, amount }, total) =>
    `Requests received: ${total.bare}; from ${lower(label)}: ${amount.bare}`,
  outcomeByApplicant: (outcome, applicants) =>
    `${upper(outcome)}: ${and(applicants.map(({ label, share }) => `${share} for ${lower(label)}`))}`,
  applicants: (label, total, parts) =>
    `of ${wholeOf(label, total)}, ${and(
      parts.map(({ label: name, amount, share }) => `${amount.bare} from ${lower(name)}${inBrackets(share)}`),
    )}`,
  shareBars: 'bars show shares',
  keyFigures: 'Key figures',

  appealsHeading: (blocks) =>
    upper(blocks.map(({ label, total }) => `${lower(label)}: ${total.full}`).join('; ')),
  appealResultHeading: (result, blocks) =>
    `${upper(result)}: ${and(blocks.map(({ label, total, amount }) => `${amount.bare} of ${total.full} of ${lower(label)}`))}`,
  appealsAllUpheld: (blocks) =>
    `Authority's act upheld: ${and(
      blocks.map(
        ({ label, total: { bare, full } }, at) =>
          `${bare === '1' ? 'the' : 'all'} ${at === 0 ? full : bare} of ${lower(label)}`,
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
  clauseOn: (label, clause) => `${lower(label)}: ${clause}`,
  noCases: (labels) => `No cases of ${labels.map(lower).join(' or ')} in this period`,

  notBrokenDown: (label) => `the report does not break down ${quoted(label)}`,
  nothing: (label) => `${lower(label)}: none`,
  notPublished: (labels) => `the report does not publish a figure for ${and(labels.map(quoted))}`,
  missingFigures: (status, labels) =>
    `${{ 'not-yet-known': 'not yet known', unreadable: 'unreadable in the report', 'not-found': 'not in the source that was read' }[status]}: ${and(labels.map(quoted))}`,
  suppressed: (labels) => `the report suppresses the figure for ${and(labels.map(quoted))}`,
  onlyShares: (labels) => `the report publishes only the share of ${and(labels.map(quoted))}`,
  notApplicable: (labels) => `not applicable: ${and(labels.map(quoted))}`,
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
  panel: (label, unit) => (namesUnit(label, unit) ? label : `${label} (${unit})`),
  blockLabel: (label, total) => `${label}: ${amountOf(label, total)}`,
  flowNote: (difference) =>
    `The totals of “In” and “Out” should be equal but differ by ${difference}. The report contradicts itself; no figure was adjusted.`,
  remainderIncludes: (labels, suppressed) =>
    `“Not itemised in the report” includes categories ${suppressed ? 'that the report suppresses' : 'for which the report gives no figure'}: ${and(labels.map(quoted))}.`,
  ownScaleNote: 'Each panel has its own scale; bars in different panels cannot be compared.',
  total: 'Total',
  remainder: 'Not itemised in the report',
  derived: ' (derived)',
  caption: (subject, publisher, period) => `${upper(subject)} (${publisher}, ${period})`,

  noteOn: (label, note) => `${label}: ${note}`,
  derivedNote: '* Derived from the published figures; not printed in the report.',
  sharesDerivedNote: (printed, flagged) =>
    flagged
      ? `* Derived from the published figures, as are the shares${printed ? '' : '; not printed in the report'}.`
      : `The shares are derived from the published figures${printed ? '' : '; the report prints none'}.`,
  sharesNote: (sum, printed, derived) =>
    printed && derived
      ? `The shares shown add up to ${sum}: ${printed} as printed and ${derived} derived; none was adjusted.`
      : `The shares shown add up to ${sum}; none was adjusted.`,
  remainderNote: (itemised, total, remainder, explained) =>
    `The categories itemised in the report add up to ${itemised.bare}, ${remainder.bare} short of its total of ${total.bare}. ${explained ? 'The rest' : 'The report does not say what happened to the rest, which'} is shown as “Not itemised in the report”.`,
  excessNote: (itemised, total, excess, label) =>
    `${label === undefined ? 'The categories itemised in the report add up to' : `${quoted(label)} has`} ${itemised.bare}, ${excess.bare} more than its total of ${total.bare}. The report contradicts itself; no figure was adjusted.`,
  shortNote: (itemised, total, short) =>
    `The categories add up to ${itemised.bare}, ${short.bare} less than the total of ${total.bare}. The report contradicts itself; no figure was adjusted.`,
  contradictsItself: 'the report contradicts itself',
  mergedNote: (label) => `The report counts “${label}” as one category; it cannot be split.`,
  provisionalNote: (labels) => `${and(labels.map(quoted))}: provisional; a later release may change this.`,
  revisedNote: (label, previous) => `${quoted(label)}: revised; the figure first published was ${previous}.`,
  provisionalReport: 'provisional figures',
  revisedReport: 'revised figures',
  excerptNote:
    'Only part of the report was read. Figures that are missing here may be published in the report.',
  approximateNote: (labels) => `${and(labels.map(quoted))}: approximate in the report.`,
  atLeastNote: (labels, missing) =>
    `${and(labels.map(quoted))}: the sum of the figures that the report gives. It gives none for ${and(missing.map(quoted))}, so the true number may be larger.`,
  sharesAreOf: (base) => `The shares are based on ${quoted(base)}.`,
  shareBaseNote: (labels, base) =>
    `${and(labels.map(quoted))}: the printed share is a share of ${quoted(base)}, not of the total.`,
  overlapNote:
    'An item may be counted in several categories, so the categories may add up to more than the total, and their shares to more than 100%.',
  noStripNote: (reason) =>
    `${{ 'no-whole': 'The categories are not parts of one whole', excess: 'The categories exceed the total', short: 'The categories are less than the total', unknown: 'Not every figure is known', nothing: 'Every figure is 0' }[reason]}, so the 100% strip cannot be drawn.`,
  evidenceOf: (number, derived, label) =>
    `${number}${derived ? ' (derived)' : ''}, source of ${quoted(label)}`,

  source: (title) => `Source: ${title}`,
  pageTable: 'The figures as a plain table',
  aboutSource: 'How these figures were read',
  charts: CHART_NAMES,
  hint: 'Select a number to see its source',
  download: 'Download',
  embed: 'Embed',
  link: 'Link',
  loading: 'Loading data…',
};
