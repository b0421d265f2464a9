/** Text formats that a message describes in words. */
export const FORMATS = ['id', 'language', 'date', 'address', 'words'] as const;

/**
 * A problem in a document, as a value: `words/` turns it into a sentence in the reader's language.
 *
 * - `missing`: a required value is missing.
 * - `unexpected`: a key is not in the schema.
 * - `mismatch`: a value has the wrong type or format; see `expected` and `received`.
 * - `share-text`: the number of a printed share differs from the one in its text.
 * - `duplicate`: an id or an observation key occurs twice.
 * - `unresolved`: a reference to something the report does not contain.
 * - `no-status`: a figure without a value has no status, or a status contradicts the value.
 * - `negative`: a figure below 0 for a measure that is not signed.
 * - `unit`: the printed unit of a figure (`received`) cannot be converted to that of its measure (`expected`), or a
 *   unit label disagrees with the multiplier.
 * - `no-evidence`: evidence with neither a quotation nor a cell, or with both.
 */
export interface Problem {
  readonly kind:
    | 'missing'
    | 'unexpected'
    | 'mismatch'
    | 'duplicate'
    | 'unresolved'
    | 'no-status'
    | 'negative'
    | 'no-evidence'
    | 'share-text'
    | 'unit';
  /** The path in JavaScript notation: `observations[3].value`; empty for the whole document. */
  readonly path: string;
  readonly expected?: string;
  /** The expected text format, if `expected` is a pattern. */
  readonly format?: (typeof FORMATS)[number];
  readonly received?: string;
}
