/** The width of a text in digits: an ideograph is as wide as two. */
export function digitsWide(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
}
