import type { Topic } from './report.js';

/** A chart as data: what it is of, and how it may be drawn. */
export interface ChartRow {
  /** The topic of its measure; null for several. */
  readonly topic: Topic | null;
  /** What a row of its table is: a class, an applicant, or a measure of its own. */
  readonly rows: 'category' | 'applicant' | 'measure';
  /** How it can be drawn; the first is the default. */
  readonly variants: readonly string[];
  /** The usual order of its classes; null where it has the order of the form, whatever is asked for. */
  readonly order: 'value' | 'published' | null;
}

/** Every chart, in the order of the statutory form: the one list that all others follow. */
export const CHARTS = {
  'key-figures': {
    topic: null,
    rows: 'measure',
    variants: ['tiles'],
    order: null,
  },
  'disclosure-categories': {
    topic: 'proactive-disclosure',
    rows: 'category',
    variants: ['bars'],
    order: 'value',
  },
  'request-flow': {
    topic: null,
    rows: 'measure',
    variants: ['bars'],
    order: null,
  },
  'request-channels': {
    topic: 'request-channel',
    rows: 'category',
    variants: ['bars', 'strip'],
    order: 'value',
  },
  'request-subjects': {
    topic: 'request-subject',
    rows: 'category',
    variants: ['bars'],
    order: null,
  },
  applicants: {
    topic: 'requests-received',
    rows: 'applicant',
    variants: ['bars'],
    order: 'value',
  },
  'request-outcomes': {
    topic: 'request-outcome',
    rows: 'category',
    variants: ['bars', 'strip'],
    order: 'value',
  },
  'appeal-results': {
    topic: null,
    rows: 'category',
    variants: ['units', 'bars'],
    order: 'published',
  },
} as const satisfies Readonly<Record<string, ChartRow>>;

export type ChartName = keyof typeof CHARTS;

/** The tables of a statutory form, as it prints them; 三 first, which is the one that is usually meant. */
export const STATUTORY_TABLES = ['requests', 'disclosure', 'disputes'] as const;

/** What has a tag `foi-…` of its own: a chart, a table of a form, the whole report. */
export type TagName = ChartName | 'statutory-table' | 'report';
