import type { Code } from '../report/report.js';
import { conceptsOf } from '../statistics/breakdown.js';

/** The key to a strip segment: its fill, as an index of the theme's tones, and its letter. */
export interface SegmentKey {
  readonly tone: number;
  /** Empty if all letters are taken. */
  readonly letter: string;
}

/** The keys of a list of classes, by id. */
export interface SegmentKeys {
  readonly keys: ReadonlyMap<string, SegmentKey>;
  /** Whether the order of a strip follows from what its classes mean; otherwise it is that of the list. */
  readonly ordered: boolean;
}

/**
 * Letters of the standard outcomes, without those that resemble digits. The gaps near the end are for other
 * classes.
 */
const LETTERS = 'ABCDEFGHJKLQR';
const FREE = 'MNPSTUVWXYZ';

/** Letters for classes without a standard meaning. A number in a bar would be read as a count. */
const PLACES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The standard outcomes, one line per tone. This is the order of a strip, so that granted requests form one run
 * from its start; the last tone is for refusals.
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

/** The results of appeals: what the authority did was right, was not, neither, or is not decided yet. */
const RESULTS: ReadonlyMap<string, SegmentKey> = new Map([
  ['upheld', { tone: 0, letter: 'A' }],
  ['corrected', { tone: 4, letter: 'B' }],
  ['other', { tone: 2, letter: 'C' }],
  ['pending', { tone: 3, letter: 'D' }],
]);

/** Classes that are unknown and not refusals. */
const UNCLEAR: SegmentKey = { tone: 3, letter: '' };

/**
 * Assigns a key to each class of a code list. A key depends on the meaning of a class, not its size: refusals have
 * the same letter and fill in every report. If no class has a standard meaning, keys depend on the place in the
 * list.
 *
 * @param codes Sibling classes, in published order.
 * @returns Letters are unique. A class with several meanings has the letter of the first, if free, and their fill,
 *   if they share one.
 */
export function segmentKeys(codes: readonly Code[]): SegmentKeys {
  const concepts = codes.map(conceptsOf);
  const results = concepts.flat().some((one) => one === 'upheld' || one === 'corrected');
  const standard = results ? RESULTS : OUTCOMES;
  const used = new Set<string>();
  const free = [...FREE];
  let meaningful = results;
  const keys = codes.map(({ id }, place): readonly [string, SegmentKey] => {
    const meanings = (concepts[place] ?? []).map((one) => standard.get(one) ?? UNCLEAR);
    const [first = UNCLEAR] = meanings;
    const { tone, letter: own } = meanings.every((one) => one.tone === first.tone) ? first : UNCLEAR;
    if (own && own !== 'Q') meaningful = true;
    const letter = own && !used.has(own) ? own : (free.shift() ?? '');
    used.add(letter);
    return [id, { tone, letter }];
  });
  const placed = () =>
    codes.map(
      ({ id }, place) => [id, { tone: place % (UNCLEAR.tone + 1), letter: PLACES.charAt(place) }] as const,
    );
  return { keys: new Map(meaningful ? keys : placed()), ordered: meaningful && !results };
}

/** A sort key for the order of a strip: by tone, then letter; a remainder, which has no key, comes last. */
export function rankInStrip({ keys }: SegmentKeys, id: string): string {
  const key = keys.get(id);
  return key ? `${key.tone}${key.letter}` : '~';
}
