import * as v from 'valibot';

/** What a measure is about: charts find their measures by topic, so no chart knows a report by name. */
export const TOPICS = [
  'proactive-disclosure',
  'statutory-disclosure',
  'request-channel',
  'request-subject',
  'requests-received',
  'requests-carried-over',
  'request-outcome',
  'requests-carried-forward',
  'fee',
  'reconsideration',
  'litigation',
  'context',
] as const;

/** Statuses of a figure that is printed, but not as an exact number. */
export const APPROXIMATE_STATUSES = ['approximate-over', 'approximate-about', 'approximate-under'] as const;

/** Statuses of a figure that is not there: why it has no value. */
export const MISSING_STATUSES = ['blank', 'not-applicable', 'not-published', 'suppressed'] as const;

const words = v.pipe(v.string(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id'));
const languageTag = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'language'));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date'));
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+/, 'address'));
const decimal = v.pipe(v.number(), v.minValue(-Number.MAX_SAFE_INTEGER), v.maxValue(Number.MAX_SAFE_INTEGER));
const text = v.pipe(v.record(languageTag, words), v.minEntries(1));

const publisher = v.strictObject({
  name: text,
  shortName: v.optional(text),
  jurisdiction: words,
});

const source = v.strictObject({
  id,
  title: text,
  url: v.optional(webAddress),
  language: v.optional(languageTag),
  published: v.optional(isoDate),
  rehosted: v.optional(v.boolean()),
  note: v.optional(text),
});

const measure = v.strictObject({
  id,
  topic: v.picklist(TOPICS),
  label: text,
  unit: words,
  unitLabel: v.optional(text),
  multiplier: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  list: v.optional(id),
  relation: v.picklist(['partition', 'subset', 'multi-label', 'none']),
  signed: v.optional(v.boolean()),
});

const code = v.strictObject({
  id,
  list: id,
  parent: v.optional(id),
  number: v.optional(words),
  label: text,
  mapsTo: v.optional(v.pipe(v.array(id), v.minLength(1))),
});

const observationKey = v.strictObject({
  measure: id,
  category: v.optional(id),
  applicant: v.optional(id),
});

const share = v.strictObject({
  text: words,
  value: v.pipe(decimal, v.minValue(0)),
  status: v.optional(v.picklist(APPROXIMATE_STATUSES)),
  of: observationKey,
});

const evidence = v.strictObject({
  source: id,
  quote: v.optional(words),
  cell: v.optional(v.strictObject({ table: words, row: words, column: words })),
});

const observation = v.strictObject({
  ...observationKey.entries,
  value: v.nullable(decimal),
  status: v.optional(v.picklist([...APPROXIMATE_STATUSES, ...MISSING_STATUSES])),
  printedUnit: v.optional(words),
  share: v.optional(share),
  note: v.optional(text),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
});

/**
 * The one definition of a report: the types, the validation at run time and `report.schema.json` are made
 * from it. It is flat, as SDMX has it: observations that refer to measures and to code lists.
 *
 * What needs two places of the document at once (an observation whose measure exists, a quotation or a cell,
 * a status where there is no value) is in `findReferenceProblems`.
 */
export const reportSchema = v.strictObject({
  $schema: v.optional(words),
  schemaVersion: v.literal(1),
  id,
  form: id,
  publisher,
  period: v.strictObject({ start: isoDate, end: isoDate }),
  language: languageTag,
  published: v.optional(isoDate),
  revisionOf: v.optional(id),
  sources: v.pipe(v.array(source), v.minLength(1)),
  measures: v.array(measure),
  codes: v.array(code),
  observations: v.pipe(v.array(observation), v.minLength(1)),
});
