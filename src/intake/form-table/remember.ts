/** More different texts than a page's tables have; a run over many pages starts anew after as many. */
const MOST = 4000;

/** Remembers what a function of a text returns: pages of a form have the same labels, and each is asked for often. */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
