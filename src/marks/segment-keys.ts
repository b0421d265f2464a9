import type { Code } from '../report/report.js';
import { conceptsOf } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { letterOf } from './letter-of.js';

/** The key to a segment of a strip: its fill, as an index of the tones of a theme, and its letter. */
export interface SegmentKey {
  readonly tone: number;
  readonly letter: string;
}

/** The tone of what is unclear, and of classes whose meaning is not known; the next is that of refusals alone. */
const UNCLEAR = 3;

/**
 * Letter and tone of the standard outcomes. In a strip they stand in this order, so that how much was opened is seen
 * as one run from its start.
 */
const OUTCOMES: ReadonlyMap<string, readonly [letter: string, tone: number]> = new Map([
  ['granted-in-full', ['A', 0]],
  ['granted-in-part', ['B', 1]],
  ['unable-to-provide', ['C', 2]],
  ['information-not-held', ['D', 2]],
  ['not-this-body', ['E', 2]],
  ['does-not-exist', ['F', 2]],
  ['needs-creation', ['G', 2]],
  ['not-processed', ['H', UNCLEAR]],
  ['unclear-request', ['J', UNCLEAR]],
  ['still-unclear', ['K', UNCLEAR]],
  ['not-government-information', ['L', UNCLEAR]],
  ['other', ['Q', UNCLEAR]],
  ['refused', ['R', UNCLEAR + 1]],
]);

const NONE = ['', UNCLEAR] as const;

/** Letters that no standard outcome has, without the one that looks like a nought; then AA, AB … */
const FREE = 'MNPSTUVWXYZ';

/**
 * The key to each class of a code list. It belongs to what the class means and not to its size: refusals have one
 * letter and one fill in every report. Where no class has a standard meaning, it belongs to its place in the list.
 *
 * @param codes Classes beside one another, in published order.
 * @returns The keys by the ids of the classes; no two have one letter. A class of several meanings has the letter of
 *   the first of them, if it is free, and their fill, if they share one.
 */
export function segmentKeys(codes: readonly Code[]): ReadonlyMap<string, SegmentKey> {
  if (!codes.some(standard))
    return new Map(
      codes.map(({ id }, place) => [id, { tone: place % (UNCLEAR + 1), letter: letterOf(place) }]),
    );
  const used = new Set<string>();
  let free = 0;
  return new Map(
    codes.map((code) => {
      const meanings = conceptsOf(code).map((concept) => OUTCOMES.get(concept) ?? NONE);
      const [own, shared] = meanings[0] ?? NONE;
      const same = meanings.every(([, tone]) => tone === shared);
      const taken = !same || own === '' || used.has(own);
      const letter = taken ? (FREE[free] ?? letterOf(26 + free - FREE.length)) : own;
      if (taken) free += 1;
      used.add(letter);
      return [code.id, { tone: same ? shared : UNCLEAR, letter }];
    }),
  );
}

/**
 * Parts in the order in which a strip shows them.
 *
 * @returns A new array: by meaning, a catch-all behind the others of its fill, a remainder last; null where no class
 *   has a standard meaning.
 */
export function orderByMeaning(
  parts: readonly Part[],
  keys: ReadonlyMap<string, SegmentKey>,
): readonly Part[] | null {
  if (!parts.some(({ code }) => code && standard(code))) return null;
  const rank = ({ kind, id }: Part) => {
    const { tone = UNCLEAR + 2, letter = '' } = keys.get(id) ?? {};
    return `${tone} ${kind} ${letter.length} ${letter}`;
  };
  return [...parts].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function standard(code: Code): boolean {
  return conceptsOf(code).some((concept) => concept !== 'other' && OUTCOMES.has(concept));
}
