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

/** Statuses of a missing figure: why it has no value. */
export const MISSING_STATUSES = ['blank', 'not-applicable', 'not-published', 'suppressed'] as const;

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
export const LIMITS = { decimals: 15, depth: 10 } as const;

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
  ({ type: 'object', propertyNames: language, additionalProperties, minProperties: 1 }) as const;
const text = textOf(words);
const note = textOf(passage);
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
    status: { enum: [...APPROXIMATE_STATUSES, ...MISSING_STATUSES] },
    printedUnit: words,
    share,
    note,
  },
);

/**
 * The definition of a report, as JSON Schema: the source of the types, of validation at run time and of
 * `report.schema.json`. It is flat, like SDMX: observations that refer to measures and code lists.
 *
 * Rules that involve two places in the document (the measure of an observation exists, either a quotation or a
 * cell, a status if there is no value) are in `findReferenceProblems`.
 */
export const reportSchema = object(
  {
    schemaVersion: { const: 1 },
    id,
    form: id,
    publisher: object({ name: text, jurisdiction: words }, { shortName: text }),
    period: object({ start: date, end: date }, {}),
    language,
    sources: list(source, 100, 1),
    measures: list(measure, 500),
    codes: list(code, 3000),
    observations: list(observation, 20_000, 1),
  },
  { $schema: words, published: date, revisionOf: id },
);
