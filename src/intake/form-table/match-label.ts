import { similarity } from './label-words.js';
import { remember } from './remember.js';
import { closeTo } from './whole-label.js';

/** Words of a label by id; `=` before a word if it is the whole label. */
export type WordList = Readonly<Record<string, readonly string[]>>;

/** How alike a misprinted label has to be, and by how much more than to any other. */
const [ALIKE, APART] = [0.6, 0.15];

/**
 * The id whose words a label contains.
 *
 * @returns undefined if there is none, or several: the longest word counts.
 */
export function matchWords(label: string, list: WordList): string | undefined {
  let matches = remembered.get(list);
  if (!matches) remembered.set(list, (matches = remember((text) => longestMatch(text, list) ?? null)));
  return matches(label) ?? undefined;
}

const remembered = new WeakMap<WordList, (label: string) => string | null>();

function longestMatch(label: string, list: WordList): string | undefined {
  let best = '';
  let found: readonly string[] = [];
  for (const [id, words] of Object.entries(list)) {
    const own = words
      .map((word) => (word.startsWith('=') ? (word.slice(1) === label ? label : '') : word))
      .filter((word) => word !== '' && label.includes(word))
      .sort((a, b) => b.length - a.length)[0];
    if (own === undefined || own.length < best.length) continue;
    found = own.length > best.length ? [id] : [...found, id];
    best = own;
  }
  return found.length === 1 ? found[0] : undefined;
}

/** The longest word of an id that a label contains. */
export function wordOf(label: string, words: readonly string[] = []): string {
  const own = words.map((word) => word.replace('=', '')).filter((word) => label.includes(word));
  return own.sort((a, b) => b.length - a.length)[0] ?? '';
}

/**
 * The id whose own label is most like a misprinted one.
 *
 * @returns undefined if it is not alike enough, or another is nearly as much alike.
 */
export function matchAlike(label: string, labels: ReadonlyMap<string, string>): string | undefined {
  if (label.length < 3) return undefined;
  const [first, second] = [...labels]
    .map(([id, own]) => ({ id, alike: similarity(label, own) }))
    .sort((a, b) => b.alike - a.alike);
  const form = labels.get(first?.id ?? '') ?? '';
  return first && closeTo(label, form) && first.alike >= ALIKE && first.alike - (second?.alike ?? 0) >= APART
    ? first.id
    : undefined;
}

/** Removes words from the beginning of a label. */
export function withoutWords(label: string, words: readonly string[]): string {
  let rest = label;
  for (let changed = true; changed;) {
    const found = words.find((word) => rest.startsWith(word));
    changed = found !== undefined;
    rest = rest.slice(found?.length ?? 0);
  }
  return rest;
}
