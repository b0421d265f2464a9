import type { Code } from '../report/report.js';
import { conceptsOf } from '../statistics/breakdown.js';

/** The key to a segment of a strip: its fill, as an index of the tones of a theme, and its letter. */
export interface SegmentKey {
  readonly tone: number;
  /** Empty where all letters are taken. */
  readonly letter: string;
}

/** The keys to the classes of a list, by their ids. */
export interface SegmentKeys {
  readonly keys: ReadonlyMap<string, SegmentKey>;
  /** Whether they tell what classes mean; otherwise where they stand in the list. */
  readonly meaningful: boolean;
}

/** Letters of the standard outcomes, without those that look like a digit; between the last ones are some for others. */
const LETTERS = 'ABCDEFGHJKLQR';
const FREE = 'MNPSTUVWXYZ';

/** Where classes have no standard meaning. A number in a bar would be read as a count. */
const PLACES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The standard outcomes, a line a tone. A strip has them in this order, so that how much was opened is seen as one run
 * from its start; the last tone is that of refusals alone.
 */
const OUTCOMES: ReadonlyMap<string, SegmentKey> = new Map(
  [
    'granted-in-full',
    'granted-in-part',
    'unable-to-provide information-not-held not-this-body does-not-exist needs-creation',
    'not-processed unclear-request still-unclear not-government-information other',
    'refused',
  ]
    .flatMap((concepts, tone) => concepts.split(' ').map((concept) => ({ concept, tone })))
    .map(({ concept, tone }, place) => [concept, { tone, letter: LETTERS.charAt(place) }]),
);

/** What is neither known nor a refusal. */
const UNCLEAR: SegmentKey = { tone: 3, letter: '' };

/**
 * The key to each class of a code list. It belongs to what the class means and not to its size: refusals have one
 * letter and one fill in every report. Where no class has a standard meaning, it belongs to its place in the list.
 *
 * @param codes Classes beside one another, in published order.
 * @returns No two keys have one letter. A class of several meanings has the letter of the first of them, if it is
 *   free, and their fill, if they share one.
 */
export function segmentKeys(codes: readonly Code[]): SegmentKeys {
  const used = new Set<string>();
  const free = [...FREE];
  let meaningful = false;
  const keys = codes.map((code): readonly [string, SegmentKey] => {
    const meanings = conceptsOf(code).map((one) => OUTCOMES.get(one) ?? UNCLEAR);
    const [first = UNCLEAR] = meanings;
    const { tone, letter: own } = meanings.every((one) => one.tone === first.tone) ? first : UNCLEAR;
    if (own && own !== 'Q') meaningful = true;
    const letter = own && !used.has(own) ? own : (free.shift() ?? '');
    used.add(letter);
    return [code.id, { tone, letter }];
  });
  const placed = () =>
    codes.map(
      ({ id }, place) => [id, { tone: place % (UNCLEAR.tone + 1), letter: PLACES.charAt(place) }] as const,
    );
  return { keys: new Map(meaningful ? keys : placed()), meaningful };
}

/** What puts classes in the order of a strip: by tone, then by letter; a remainder, which has no key, last. */
export function rankInStrip({ keys }: SegmentKeys, id: string): string {
  const key = keys.get(id);
  return key ? `${key.tone}${key.letter}` : '~';
}
