/**
 * The maximum size of a cache, more than the number of texts in a page's tables; a run over many pages clears it when
 * full.
 */
const MAX_ENTRIES = 4000;

/** Caches the results of a function of a text: pages in one form have the same labels, and each is looked up often. */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (known.size >= MAX_ENTRIES) known.clear();
    known.set(text, result);
    return result;
  };
}
