/** The letter of a segment of a strip, by its place: A, B … Z, AA. A number in a bar would be read as a count. */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter;
}
