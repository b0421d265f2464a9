import type { Topic } from './report.js';

/** A chart as data: its subject and the ways it can be drawn. */
export interface ChartRow {
  /** The topic of its measure; null if it has several. */
  readonly topic: Topic | null;
  /** What each row of its table is: a category, an applicant or a measure. */
  readonly rows: 'category' | 'applicant' | 'measure';
  /** The first is the default. */
  readonly variants: readonly string[];
  /** The default order of its classes; null if it always has the order of the form. */
  readonly order: 'value' | 'published' | null;
}

/** Every chart, in the order of the statutory form. All other lists are derived from this one. */
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

/** The tables of a statutory form, as printed. The default, table 三, comes first. */
export const STATUTORY_TABLES = ['requests', 'disclosure', 'disputes'] as const;

/** The element names, without `foi-`: charts, statutory tables, the whole report. */
export type TagName = ChartName | 'statutory-table' | 'report';
