/**
 * Every number that stands in a printed text, in order: full-width digits and points, thousands separators of
 * both widths, spaces between digits of the text layer of a PDF are not joined.
 *
 * @returns Their values; empty if the text holds none. A sign is not read: a hyphen may be a dash.
 */
export function printedNumbers(text: string): readonly number[] {
  const plain = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/．/g, '.')
    .replace(/，(?=\d{3}(?!\d))/g, ',');
  return (plain.match(/\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g) ?? []).map((digits) =>
    Number(digits.replace(/,/g, '')),
  );
}

/** How many decimals a share was printed with: 1 for `66.5%`, 0 for `约55%` or a text without a number. */
export function printedDecimals(text: string): number {
  const fraction = /[0-9０-９][.．]([0-9０-９]+)/.exec(text);
  return fraction?.[1]?.length ?? 0;
}

/** Every percentage that a text prints: 66.5 for `占66.5%`. */
export function printedPercents(text: string): readonly number[] {
  return (text.match(/[\d０-９.．]+\s*[%％]/g) ?? []).flatMap(printedNumbers);
}

/** The percentage that a text prints; null where it prints none, or several. */
export function printedPercent(text: string): number | null {
  const [percent = null, ...others] = printedPercents(text);
  return others.length > 0 ? null : percent;
}
