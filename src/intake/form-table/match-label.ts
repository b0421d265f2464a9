import { similarity } from './label-words.js';
import { remember } from './remember.js';
import { closeTo } from './whole-label.js';

/** Words of a label by id; a word with `=` before it must be the whole label. */
export type WordList = Readonly<Record<string, readonly string[]>>;

/** The minimum similarity of a misprinted label, and its minimum lead over any other. */
const [ALIKE, APART] = [0.6, 0.15];

/**
 * The id whose words a label contains. If several match, the longest word decides.
 *
 * @returns undefined if there is none, or no longest one.
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
 * The id whose own label is most similar to a misprinted one.
 *
 * @returns undefined if it is not similar enough, or another is nearly as similar.
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
