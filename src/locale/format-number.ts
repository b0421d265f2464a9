interface Format {
  readonly format: Intl.NumberFormat;
  readonly known: Map<number, string>;
}

const formats = new Map<string, Format>();

/** The same numbers are said again and again: in a row, in its share, in heading and finding, and by the next chart. */
const KEPT = 2000;

/**
 * A number as the language writes it, with separators.
 *
 * @param digits Decimals to show, always that many; as many as the number has where left out.
 */
export function formatNumber(value: number, language: string, digits?: number): string {
  const key = digits === undefined ? language : `${language} ${digits}`;
  let found = formats.get(key);
  if (!found) {
    const format = new Intl.NumberFormat(language, {
      minimumFractionDigits: digits ?? 0,
      maximumFractionDigits: digits ?? 20,
    });
    found = { format, known: new Map() };
    formats.set(key, found);
  }
  const { format, known } = found;
  let text = known.get(value);
  if (text === undefined) {
    text = format.format(value);
    if (known.size >= KEPT) known.clear();
    // A Map takes 0 and -0 for one, and Intl does not.
    if (value !== 0) known.set(value, text);
  }
  return text;
}
