/** Chinese and English quotation marks, in pairs of opening and closing. */
const PAIRS = ['“”', '「」', '‘’', '『』', '﹁﹂', '﹃﹄'];

/**
 * Puts a text in quotation marks. Marks inside it are changed to the second level, and those inside them to the
 * first again.
 *
 * @param quote The text as it occurs in its source; unpaired marks are kept.
 * @param outer Marks of the first level, opening and closing.
 * @param inner Marks of the second level.
 */
export function quotedIn(quote: string, outer: string, inner: string): string {
  const characters = [...quote];
  const open: { readonly at: number; readonly closing: string }[] = [];
  const paired = new Map<number, string>();
  characters.forEach((character, at) => {
    const pair = PAIRS.find((one) => one.startsWith(character));
    if (pair !== undefined) {
      open.push({ at, closing: pair.charAt(1) });
      return;
    }
    const last = open[open.length - 1];
    if (last?.closing !== character) return;
    open.pop();
    const marks = open.length % 2 === 0 ? inner : outer;
    paired.set(last.at, marks.charAt(0)).set(at, marks.charAt(1));
  });
  const words = characters.map((character, at) => paired.get(at) ?? character).join('');
  return outer.charAt(0) + words + outer.charAt(1);
}
