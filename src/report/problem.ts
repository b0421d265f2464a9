/** Text formats that a message describes in words. */
export const TEXT_FORMATS = ['id', 'language', 'date', 'address', 'words'] as const;

/**
 * A problem in a document, as a value; `words/` turns it into a sentence in the reader's language.
 *
 * - `missing`: a required value is missing.
 * - `unexpected`: the schema does not define this key.
 * - `mismatch`: the value has the wrong type or format (`expected`, `received`).
 * - `share-text`: the value of a printed share differs from the number in its text.
 * - `duplicate`: an id or an observation key is not unique.
 * - `unresolved`: a reference to something that the report does not contain.
 * - `no-status`: a figure without a value has no status, or a status contradicts the value.
 * - `previous`: a figure that is not `revised` names the value that it replaces.
 * - `negative`: a figure below 0 for a measure that is not signed.
 * - `unit`: the printed unit of a figure (`received`) cannot be converted to the unit of its measure (`expected`),
 *   or a unit or its label contradicts the multiplier.
 * - `too-long`: a text or list has more characters or items (`received`) than allowed (`expected`).
 * - `too-deep`: a code has more ancestors than allowed, or its parents form a cycle.
 * - `decimals`: a number has more decimals than allowed.
 * - `no-evidence`: evidence has neither a quotation nor a cell, or both.
 */
export interface Problem {
  readonly kind:
    | 'missing'
    | 'unexpected'
    | 'mismatch'
    | 'duplicate'
    | 'unresolved'
    | 'no-status'
    | 'previous'
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
  readonly format?: (typeof TEXT_FORMATS)[number];
  readonly received?: string;
}
