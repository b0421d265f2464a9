/** Text formats that a message describes in words. */
export const FORMATS = ['id', 'language', 'date', 'address', 'words'] as const;

/**
 * A problem in a document, as a value: `words/` turns it into a sentence in the reader's language.
 *
 * - `missing`: a value that must be there is not.
 * - `unexpected`: a key that the schema does not know.
 * - `mismatch`: a value of the wrong type or form; `expected` and `received` say which.
 * - `share-text`: the number of a printed share is not the one in its text.
 * - `duplicate`: the same id, or the same key of an observation, a second time.
 * - `unresolved`: a reference to something that the report does not hold.
 * - `no-status`: a figure without value does not say why, or a status contradicts its value.
 * - `negative`: a figure below 0 of a measure that is not signed.
 * - `unit`: the unit that a figure is printed in (`received`) cannot be converted into that of its measure (`expected`), or
 *   a unit or its label says another size than its multiplier.
 * - `too-long`: a text or a list with more characters or items (`received`) than allowed (`expected`).
 * - `too-deep`: a code with more parents than allowed, or whose parents lead back to it.
 * - `decimals`: a number with more decimals than allowed.
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
    | 'too-deep'
    | 'too-long'
    | 'decimals'
    | 'unit';
  /** The path in JavaScript notation: `observations[3].value`; empty for the whole document. */
  readonly path: string;
  readonly expected?: string;
  /** The expected text format, if `expected` is a pattern. */
  readonly format?: (typeof FORMATS)[number];
  readonly received?: string;
}
