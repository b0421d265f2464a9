const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as the language writes it, with separators.
 *
 * @param digits Decimals to show, always that many; as many as the number has where left out.
 */
export function formatNumber(value: number, language: string, digits?: number): string {
  const key = `${language} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, {
      minimumFractionDigits: digits ?? 0,
      maximumFractionDigits: digits ?? 20,
    });
    formats.set(key, format);
  }
  return format.format(value);
}
