import { SERIES_NAMES } from './en-series-names.js';
import { lower } from './en-page.js';
import type { SeriesMessages, StatedChange } from './series-messages.js';

const changeOf = ({ before, difference, direction, percent }: StatedChange) =>
  direction === 'same'
    ? `as many as in ${before.period}`
    : `${difference.bare} ${direction === 'more' ? 'more' : 'fewer'} than in ${before.period}${percent === null ? '' : ` (${percent})`}`;

/** The text of charts over years in English. */
export const seriesMessages: SeriesMessages = {
  language: 'en',
  charts: SERIES_NAMES,
  heading: (label, last, change) =>
    `${label}: ${last.amount.bare} in ${last.period}${change ? `, ${changeOf({ ...change, percent: null })}` : ''}`,
  change: (change) =>
    `${lower(change.label)}: ${change.after.amount.bare} in ${change.after.period}, ${changeOf(change)}`,
  printedChange: (change, printed) =>
    `The report for ${change.after.period} prints a change of ${printed} for ${change.label}; its figures give ${change.percent ?? change.difference.bare} (${change.before.amount.bare} in ${change.before.period}, ${change.after.amount.bare} in ${change.after.period}).`,
  missingYears: (periods) => `no report for ${periods.join(', ')}: these years are gaps, not zeros`,
  gaps: {
    'no-report': 'no report',
    'not-published': 'not published',
    'not-found': 'not found',
    'not-yet-known': 'not yet known',
    unreadable: 'unreadable',
    'not-applicable': 'not applicable',
  },
  partial: (period) => `${period} is not a full year; its figures are not compared with those of full years.`,
  breaks: { form: 'form', definition: 'definition', scope: 'scope', body: 'body', period: 'period' },
  breakNote: (kind, before, after, words) =>
    `Break between ${before} and ${after}: ${
      {
        form: 'a different statutory form',
        definition: 'a different definition',
        scope: 'a different scope',
        body: 'a different public body',
        period: 'periods that differ in length or start date',
      }[kind]
    }${words === null ? '' : ` (${words})`}. No change is computed across it.`,
  differs: (before, after) => `${before}, then ${after}`,
  definition: (label, before, after) =>
    `${label}: what is counted differs between ${before} and ${after}, so no change is computed.`,
  event: (period, words) => `${period}: ${words}`,
  scopes: {
    office: 'the office only',
    district: 'the whole district',
    city: 'the whole city',
    unstated: 'scope not stated',
  },
  releases: { provisional: 'provisional', final: 'final', revised: 'revised' },
  form: (id) =>
    ({ 'cn-2021': 'the 2021 form', 'cn-2019': 'the 2019 form', narrative: 'prose, without a form' })[id] ??
    id,
  year: 'Year',
  total: 'Total',
  classOf: (measure, name) => `${measure}, ${lower(name)}`,
  decisions: 'Decisions by kind',
  oneScale: 'All drawings share one scale.',
  ownScales: 'Each group of drawings has its own scale; every scale begins at 0.',
  ownScale: (label) => `${label}, own scale`,
  openMarks: 'Open marks show part of a year, or provisional or approximate figures.',
  rounded: 'Numbers above the columns are rounded; the table has their decimals.',
  emptyPlaces: 'Years with a dash have no figure; the table gives the reason.',
  openStrips: 'A dashed outline marks part of a year, or provisional or approximate figures.',
  barScale: 'All bars share one scale.',
  oneCase: 'Each square is one case; those of pending cases are open.',
  tables: {
    flows: 'Requests received, concluded and carried forward',
    outcomes: 'Outcomes of requests concluded',
  },
  olderReleases: (period) => `${period}: there is an earlier release; the latest one is shown.`,
  strips: 'Outcomes, each year as 100%',
  noStrip: 'not every figure is known',
  cellChange: (difference, percent) => (percent === null ? difference : `${difference} (${percent})`),
  cellNote: (shares) =>
    `Small figures: ${shares ? 'the share of the year’s total, and ' : ''}the change from the previous year (derived).`,
  found: ({ rule, period, label, found, expected, difference }) =>
    `${period}, ${label}: ${found}, but ${
      rule === 'in-force'
        ? `the previous year’s figure plus documents issued minus documents repealed gives ${expected}`
        : `the previous year’s report shows ${expected} carried forward`
    }, a difference of ${difference}. No figure was adjusted.`,
  comparison: {
    heading: (label, period, bodies, own, range) =>
      `${label}, ${period}: ${own ? `${own.name} ${own.amount}; ` : ''}${bodies} public ${bodies === 1 ? 'body' : 'bodies'}${range ? `, from ${range[0]} to ${range[1]}` : ''}`,
    body: 'Public body',
    own: (name) => `${name} (own body)`,
    orders: {
      published: 'in the official order',
      value: 'largest number first, equal ones in the official order',
      share: 'largest share first, equal ones in the official order',
      name: 'by name',
    },
    ownFirst: 'own body first',
    shareOf: (share, base) => `${share} of ${base}`,
    baseOnly: (base) => `of ${base}`,
    shareHead: 'Share and its base',
    baseIs: (label) => `base: ${lower(label)}`,
    few: (names, threshold) =>
      `No share of fewer than ${threshold} requests is computed: ${names.join(', ')}.`,
    missing: (names) => `No figure: ${names.join(', ')}.`,
    otherPeriods: (names) => `Not shown, because their reports are for other periods: ${names.join(', ')}.`,
    otherDefinition: 'other definition, own scale',
    rest: (whole, total, sum, left) =>
      `${whole}: ${total}. The bodies shown add up to ${sum}; ${left} are not itemised.`,
    exceeded: (whole, total, sum, difference) =>
      `${whole}: ${total}, but the bodies shown add up to ${sum}, ${difference} more. No figure was adjusted.`,
    notSummed: (whole) =>
      `The bodies shown are not compared with the total of ${whole}, because not all figures are known or count the same.`,
    search: 'Search for a body',
    shown: (shown, all) => `${shown} of ${all} bodies shown`,
    showAll: (all) => `Show all ${all} bodies`,
  },
  csvColumns: [
    'Body',
    'Period',
    'Figure',
    'Value',
    'Status',
    'Scope',
    'Form',
    'Release',
    'Kind',
    'Share',
    'Kind of share',
    'Change (derived)',
    'Change in percent (derived)',
    'Basis',
  ],
};
