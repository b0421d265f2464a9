import type { Topic } from './report.js';

/** The parts of a report, in the order of the statutory form. */
export const SECTIONS = ['overview', 'disclosure', 'requests', 'appeals'] as const;

export type Section = (typeof SECTIONS)[number];

/** A chart as data: its subject and the ways it can be drawn. */
export interface ChartRow {
  /** The part of a whole report that it is in, if it is in one. */
  readonly section?: Section;
  /** What it shows, unless it is a statistic of one report: a table as its form prints it, several years or bodies. */
  readonly of?: 'form' | 'years' | 'bodies';
  /** The topic of its measure, unless it has several. */
  readonly topic?: Topic;
  /** What each row of its table is, unless it is a measure. */
  readonly rows?: 'category' | 'applicant';
  /** The ways it can be drawn, the default first. */
  readonly variants?: readonly string[];
  /** The default order of its classes, unless it always has that of the form. */
  readonly order?: 'value' | 'published';
}

/** Every chart, in the order of the statutory form. All other lists are derived from this one. */
export const CHARTS = {
  'key-figures': {
    section: 'overview',
    variants: ['tiles'],
  },
  'disclosure-categories': {
    section: 'disclosure',
    topic: 'proactive-disclosure',
    rows: 'category',
    variants: ['bars'],
    order: 'value',
  },
  'request-flow': {
    section: 'requests',
    variants: ['balance', 'bars'],
  },
  'request-channels': {
    section: 'requests',
    topic: 'request-channel',
    rows: 'category',
    variants: ['bars', 'strip'],
    order: 'value',
  },
  'request-subjects': {
    section: 'requests',
    topic: 'request-subject',
    rows: 'category',
    variants: ['bars'],
  },
  applicants: {
    section: 'requests',
    topic: 'requests-received',
    rows: 'applicant',
    variants: ['strips', 'bars'],
    order: 'value',
  },
  'request-outcomes': {
    section: 'requests',
    topic: 'request-outcome',
    rows: 'category',
    variants: ['bars', 'strip'],
    order: 'value',
  },
  'appeal-results': {
    section: 'appeals',
    rows: 'category',
    variants: ['strips', 'bars'],
    order: 'published',
  },
  // The default, table 三, comes first.
  'statutory-table': {
    of: 'form',
    variants: ['requests', 'disclosure', 'disputes'],
  },
  'requests-over-years': { of: 'years' },
  'disclosure-over-years': { of: 'years' },
  'appeals-over-years': { of: 'years' },
  comparison: { of: 'bodies' },
} as const satisfies Readonly<Record<string, ChartRow>>;

type Charts = typeof CHARTS;

type Subject = NonNullable<ChartRow['of']> | 'report';

type NamesOf<Of extends Subject> = {
  [Name in keyof Charts]: (Charts[Name] extends { readonly of: infer Own } ? Own : 'report') extends Of
    ? Name
    : never;
}[keyof Charts];

/** The charts of one statistic of one report. */
export type ChartName = NamesOf<'report'>;

/** The tables of a statutory form, as printed. */
export type FormTableName = Charts['statutory-table']['variants'][number];

/** The charts of one body over years. */
export type SeriesName = NamesOf<'years'>;

/** The charts of several reports. They are not part of the chart of one report, nor of the one file. */
export type ReportsName = NamesOf<'years' | 'bodies'>;

/** The element names, without `foi-`: charts and the whole report. */
export type TagName = keyof Charts | 'report';

/** The elements that show one report. */
export type OneReportTag = Exclude<TagName, ReportsName>;

/** The row of a chart; undefined if there is none with this name. */
export function chartRow(name: string): ChartRow | undefined {
  return (CHARTS as Readonly<Record<string, ChartRow>>)[name];
}

/** The rows of charts with these subjects, in the order of the list. */
export function chartsOf(...subjects: readonly Subject[]): readonly (readonly [string, ChartRow])[] {
  const subjectOf = ({ of }: ChartRow): Subject => of ?? 'report';
  return Object.entries<ChartRow>(CHARTS).filter(([, row]) => subjects.includes(subjectOf(row)));
}
