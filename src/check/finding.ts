import type { ObservationKey } from '../report/report.js';

/**
 * - `partition`: the classes do not add up to the total.
 * - `applicants`: the applicants do not add up to all of them.
 * - `identity`: an identity of the form does not hold; `identity` names it.
 * - `part`: a class is larger than the total that it is of.
 * - `share`: a printed share is not count ÷ base, rounded or cut off.
 * - `shares`: the printed shares of a partition do not add up to 100.
 * - `evidence`: the figure, or its share, does not stand in the words that it was read from.
 * - `carried-over`: what the year before carried forward is not what this year carried over.
 * - `fraction`: a count of whole things has a fraction.
 * - `approximate`: the figure is printed as approximate.
 * - `merged`: the report counts two or more standard classes as one.
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
  | 'fraction'
  | 'approximate'
  | 'merged';

/**
 * `error`: the publication contradicts itself. `warning`: it may. `information`: a reader must know it.
 * `not-assessable`: the rule has an operand that was not published, or not exactly.
 */
export type Severity = 'error' | 'warning' | 'information' | 'not-assessable';

/** A figure that a rule reckoned with, for what it expected or for what it found. */
export interface Operand {
  readonly side: 'expected' | 'found';
  readonly key: ObservationKey;
  readonly value: number | null;
}

/**
 * What a rule found, as codes and operands; `words/` makes a sentence of it.
 * `subject` is the figure that it is about; `difference` is `expected` − `found`, where both are known.
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
}
