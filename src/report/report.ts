import type { ValueOf } from './json-schema.js';
import type { APPROXIMATE_STATUSES, MISSING_STATUSES, reportSchema } from './schema.js';

/**
 * An annual report as it was published. What was printed is never overwritten by what was computed.
 *
 * `form` names the published form (`cn-2021`, `cn-2019`, `narrative`), which brings measures and code lists of
 * its own; `readReport` adds them, so that a report in memory is complete. `period` is as exact as it was
 * printed (`2017`, not `2017-01-01`). `language` is that of the original.
 */
export type Report = ValueOf<typeof reportSchema>;

/** A publication that figures were read from; `rehosted` if it is a copy on somebody else's site. */
export type Source = Report['sources'][number];

/**
 * What is counted. `relation` says what the categories of `list` are to the total: they divide it
 * (`partition`), are some of it (`subset`), may overlap (`multi-label`), or there is no total (`none`).
 * Values are in `unit` × `multiplier` (10,000 for 万元); they may be below 0 only where `signed`.
 */
export type Measure = Report['measures'][number];

/**
 * A class of a code list; `parent` makes the lists trees. `mapsTo` names the standard concepts that it stands
 * for where its own `id` is not one: two or more for classes that the report merged, `other` for a catch-all.
 */
export type Code = Report['codes'][number];

/** A word or sentence in one or more languages, by BCP 47 tag. */
export type Text = Code['label'];

/** Which figure: the total of a measure has no category; all applicants together have no applicant. */
export type ObservationKey = {
  readonly measure: string;
  readonly category?: string | undefined;
  readonly applicant?: string | undefined;
};

/**
 * One published figure, as printed: `value` is in `printedUnit` where that is given, and `observedValue` gives it in
 * the unit of the measure. `value` is null, with a status, where the report does not give it: that is never 0.
 */
export type Observation = Report['observations'][number];

/** A share as it was printed: its words, its value in percent, and the observation that it is a share of. */
export type Share = NonNullable<Observation['share']>;

/** Where a figure was read: words that occur once in the source, label included, or a cell of a table. */
export type Evidence = Observation['evidence'][number];

export type ApproximateStatus = (typeof APPROXIMATE_STATUSES)[number];
export type MissingStatus = (typeof MISSING_STATUSES)[number];
export type Status = ApproximateStatus | MissingStatus;

/** `at-least`: a sum of what is printed, where a member is not. A report prints none: it is derived. */
export type FigureStatus = Status | 'at-least';

/** Statuses of a number that is not exact. */
export type InexactStatus = ApproximateStatus | 'at-least';
export type Topic = Measure['topic'];
