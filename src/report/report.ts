import type { ValueOf } from './json-schema.js';
import type { APPROXIMATE_STATUSES, MISSING_STATUSES, RELEASE_STATUSES, reportSchema } from './schema.js';

/**
 * An annual report as published. Computed values never overwrite printed ones.
 *
 * `form` names the published form (`cn-2021`, `cn-2019`, `narrative`), which supplies measures and code lists;
 * `readReport` adds them, so that a report in memory is complete. `period` is as precise as printed (`2017`, not
 * `2017-01-01`). `language` is that of the original.
 *
 * `scope` is whose requests it counts; reports of different scope are not compared. `release` is whether its figures
 * are final. `body` is the public body under the name that it had at the time, for a series across renames. Of an
 * `excerpt` only part of the publication was read: what it lacks is not known, and may be published.
 */
export type Report = Written & { readonly [Name in 'measures' | 'codes']: NonNullable<Written[Name]> };

/** A report as written, in which the measures and codes of its form may be left out. */
type Written = ValueOf<typeof reportSchema>;

/** A publication that figures were read from; `rehosted` if it is a copy on another site. */
export type Source = Report['sources'][number];

/**
 * What is counted. `relation` is how the categories of `list` relate to the total: they divide it (`partition`),
 * are part of it (`subset`), may overlap (`multi-label`), or there is no total (`none`). Values are in `unit` ×
 * `multiplier` (10,000 for 万元), and may be negative only if `signed`.
 */
export type Measure = Report['measures'][number];

/**
 * A class in a code list; `parent` makes the list a tree. `mapsTo` names the standard concepts for a class whose
 * `id` is not one: two or more for merged classes, `other` for a catch-all.
 */
export type Code = Report['codes'][number];

/** A text in one or more languages, by BCP 47 tag. */
export type Text = Code['label'];

/** Identifies a figure. The total of a measure has no category; all applicants together have no applicant. */
export type ObservationKey = {
  readonly measure: string;
  readonly category?: string | undefined;
  readonly applicant?: string | undefined;
};

/**
 * One published figure, as printed. `value` is in `printedUnit` if that is given; `observedValue` converts it to
 * the unit of the measure. `value` is null, with a status, if the report does not give it: null never means 0.
 * `previous` is the value that a `revised` one replaces, in the same unit. `change` is the change from the year before
 * as it is printed, in percent (同比).
 */
export type Observation = Report['observations'][number];

/** A printed share: its text, its value in percent, and the key of its base. */
export type Share = NonNullable<Observation['share']>;

/** Where a figure was read: text that occurs once in the source, including the label, or a table cell. */
export type Evidence = Observation['evidence'][number];

export type ApproximateStatus = (typeof APPROXIMATE_STATUSES)[number];
export type MissingStatus = (typeof MISSING_STATUSES)[number];
export type ReleaseStatus = (typeof RELEASE_STATUSES)[number];
export type Status = ApproximateStatus | ReleaseStatus | MissingStatus;

/**
 * `at-least`: the sum of the printed members of a figure when another member is missing. Only derived figures have
 * it.
 */
export type FigureStatus = Status | 'at-least';

/** Statuses of a number that is not exact. */
export type InexactStatus = ApproximateStatus | 'at-least';

/** Statuses that are shown in words beside a number. */
export type MarkedStatus = InexactStatus | ReleaseStatus;
export type Topic = Measure['topic'];
