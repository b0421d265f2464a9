/**
 * The places of a sequence that belong to every longest strictly increasing subsequence. Of two that are exchanged or
 * equal, neither does; if one was moved, only that one does not.
 */
export function placesInOrder(sequence: readonly number[]): ReadonlySet<number> {
  const before = lengths(sequence, (a, b) => a < b);
  const after = lengths([...sequence].reverse(), (a, b) => a > b).reverse();
  const longest = Math.max(0, ...before);
  const levels = new Map<number, number>();
  const onSome = sequence.map((_, place) => (before[place] ?? 0) + (after[place] ?? 0) - 1 === longest);
  onSome.forEach((on, place) => {
    const level = before[place] ?? 0;
    if (on) levels.set(level, (levels.get(level) ?? 0) + 1);
  });
  return new Set(
    sequence.flatMap((_, place) => (onSome[place] && levels.get(before[place] ?? 0) === 1 ? [place] : [])),
  );
}

/** For each place, the length of the longest subsequence that ends there. */
function lengths(sequence: readonly number[], follows: (a: number, b: number) => boolean): number[] {
  const ends: number[] = [];
  sequence.forEach((own, place) => {
    const shorter = ends.filter((_, earlier) => follows(sequence[earlier] ?? 0, own));
    ends[place] = Math.max(0, ...shorter) + 1;
  });
  return ends;
}
