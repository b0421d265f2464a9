import type { ObservationKey } from '../report/report.js';

/**
 * - `partition`: the classes do not add up to the total.
 * - `applicants`: the applicants do not add up to all applicants.
 * - `identity`: an identity of the form does not hold; `identity` names it.
 * - `part`: a class is larger than its total.
 * - `share`: a printed share is not count ÷ base, rounded or truncated.
 * - `shares`: the printed shares of a partition do not add up to 100.
 * - `evidence`: the figure or its share does not occur in the text it was read from.
 * - `carried-over`: the amount carried over is not what the previous year carried forward.
 * - `in-force`: the documents in force are not those of the previous year, plus those issued, less those repealed.
 * - `fraction`: a count of whole things has a fraction.
 * - `approximate`: the figure is printed as approximate.
 * - `merged`: the report merges two or more standard classes.
 */
export type Rule =
  | 'partition'
  | 'applicants'
  | 'identity'
  | 'part'
  | 'share'
  | 'shares'
  | 'evidence'
  | 'carried-over'
  | 'in-force'
  | 'fraction'
  | 'approximate'
  | 'merged';

/**
 * `error`: the publication contradicts itself. `warning`: it may. `information`: readers need to know.
 * `not-assessable`: an operand was not published, or not exactly.
 */
export type Severity = 'error' | 'warning' | 'information' | 'not-assessable';

/** A figure that a rule used, for the expected or the found value. */
export interface Operand {
  readonly side: 'expected' | 'found';
  readonly key: ObservationKey;
  readonly value: number | null;
}

/**
 * The result of a rule, as codes and operands; `words/` turns it into a sentence. `subject` is the figure it is
 * about; `difference` is `expected` − `found`, if both are known.
 */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly subject: ObservationKey;
  readonly identity?: string;
  readonly operands: readonly Operand[];
  readonly expected: number | null;
  readonly found: number | null;
  readonly difference: number | null;
  /** The numbers that are lower bounds: sums with a figure that is unknown or “over”. */
  readonly atLeast?: readonly ('expected' | 'found' | 'difference')[];
}
