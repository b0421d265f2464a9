import { list, object } from './json-schema.js';
import { dateSchema, passageTextSchema, addressSchema } from './schema.js';

/** Kinds of break in a series: figures on opposite sides of a break are not compared. */
export const BREAK_KINDS = ['form', 'definition', 'scope', 'body', 'period'] as const;

/** Why a year is missing. */
export const GAP_REASONS = [
  'not-published',
  'not-found',
  'not-yet-known',
  'unreadable',
  'not-applicable',
] as const;

const words = { words: passageTextSchema, source: addressSchema };

/** What an author may state about a series. The reports themselves are validated one by one, by `reportSchema`. */
export const seriesSchema = object(
  {},
  {
    breaks: list(object({ between: list(dateSchema, 2, 2), kind: { enum: BREAK_KINDS } }, words), 100),
    events: list(object({ at: dateSchema, words: passageTextSchema }, { source: addressSchema }), 100),
    gaps: list(object({ period: dateSchema, reason: { enum: GAP_REASONS } }, words), 200),
  },
);
