import { list, object } from './json-schema.js';

/** The subject of a measure. Charts find their measures by topic, independent of any one report. */
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

/** Statuses of a figure that is printed but not exact. */
export const APPROXIMATE_STATUSES = ['approximate-over', 'approximate-about', 'approximate-under'] as const;

/** Statuses of a figure that a later release may change, or has changed. */
export const RELEASE_STATUSES = ['provisional', 'revised'] as const;

/**
 * Statuses of a missing figure: why it has no value. `not-yet-known`: to its publisher; `unreadable`: printed, but
 * nobody can read it; `not-found`: not in the source that was read.
 */
export const MISSING_STATUSES = [
  'blank',
  'not-applicable',
  'not-published',
  'suppressed',
  'not-yet-known',
  'unreadable',
  'not-found',
] as const;

/** Whose requests a report counts: those of one office, a whole district, or a city with its districts and counties. */
const SCOPES = ['office', 'district', 'city'] as const;

/** Whether a later release will change a report, or this one has changed an earlier. */
const RELEASES = ['provisional', 'final', 'revised'] as const;

/** What happened to a public body. */
const SUCCESSIONS = ['renamed', 'merged', 'split', 'replaced'] as const;

/** Text patterns that messages describe in words. Wrongly decoded text contains U+FFFD or a lone surrogate. */
export const PATTERNS = {
  id: '^[a-z0-9]+(-[a-z0-9]+)*$',
  language: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
  date: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
  address: '^https?://[^\\s/\\p{C}][^\\p{C}\\u2028\\u2029]*$',
  words: '^[^\\ufffd\\ud800-\\udfff]*$',
} as const;

/**
 * Limits beyond which a document is not a report. They keep the time that a report takes in proportion to its length;
 * the largest published reports stay far below them.
 */
export const LIMITS = { decimals: 15, depth: 5, megabytes: 5 } as const;

const pattern = (name: keyof typeof PATTERNS, maxLength: number) =>
  ({ type: 'string', pattern: PATTERNS[name], maxLength }) as const;
const wordsUpTo = (maxLength: number) => ({ ...pattern('words', maxLength), minLength: 1 }) as const;
const words = wordsUpTo(500);
const passage = wordsUpTo(5000);
const flag = { type: 'boolean' } as const;
const [id, language, date, address] = [
  pattern('id', 100),
  pattern('language', 35),
  pattern('date', 10),
  pattern('address', 2000),
];
const textOf = <const W extends typeof words | typeof passage>(additionalProperties: W) =>
  ({
    type: 'object',
    propertyNames: language,
    additionalProperties,
    minProperties: 1,
    maxProperties: 50,
  }) as const;
const text = textOf(words);
const note = textOf(passage);
/** Schemas that a series shares with a report. */
export const [dateSchema, addressSchema, passageTextSchema] = [date, address, note];

const range = { minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER } as const;

const source = object({ id, title: text }, { url: address, language, published: date, rehosted: flag, note });

const measure = object(
  {
    id,
    topic: { enum: TOPICS },
    label: text,
    unit: words,
    relation: { enum: ['partition', 'subset', 'multi-label', 'none'] },
  },
  { unitLabel: text, multiplier: { type: 'integer', minimum: 1, maximum: 1e8 }, list: id, signed: flag },
);

const code = object({ id, list: id, label: text }, { parent: id, number: words, mapsTo: list(id, 100, 1) });

const key = [{ measure: id }, { category: id, applicant: id }] as const;

const share = object(
  { text: wordsUpTo(100), value: { type: 'number', ...range, minimum: 0 }, of: object(...key) },
  { status: { enum: APPROXIMATE_STATUSES } },
);

const evidence = object(
  { source: id },
  { quote: passage, cell: object({ table: words, row: words, column: words }, {}) },
);

const observation = object(
  { ...key[0], value: { type: ['number', 'null'], ...range }, evidence: list(evidence, 100, 1) },
  {
    ...key[1],
    status: { enum: [...APPROXIMATE_STATUSES, ...RELEASE_STATUSES, ...MISSING_STATUSES] },
    previous: { type: 'number', ...range },
    change: object({ text: wordsUpTo(100), value: { type: 'number', ...range } }, {}),
    printedUnit: words,
    share,
    note,
  },
);

const body = object({ id, name: text }, { until: date, successor: id, kind: { enum: SUCCESSIONS } });

/**
 * The definition of a report, as JSON Schema: the source of the types, of validation at run time and of
 * `report.schema.json`. It is flat, like SDMX: observations that refer to measures and code lists.
 *
 * Rules that involve two places in the document (the measure of an observation exists, either a quotation or a
 * cell, a status if there is no value) are in `report-rules.ts`.
 */
export const reportSchema = object(
  {
    schemaVersion: { const: 1 },
    id,
    form: id,
    publisher: object({ name: text }, { shortName: text, jurisdiction: words }),
    period: object({ start: date, end: date }, {}),
    language,
    sources: list(source, 100, 1),
    observations: list(observation, 5000, 1),
  },
  {
    $schema: words,
    measures: list(measure, 100),
    codes: list(code, 300),
    published: date,
    revisionOf: id,
    scope: { enum: SCOPES },
    release: { enum: RELEASES },
    body,
    excerpt: flag,
  },
);
