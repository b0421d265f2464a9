/** The median, the minimum and the maximum of some numbers; null if there are none. */
export function summary(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  return {
    median: round(middle(sorted)),
    least: round(sorted[0]),
    most: round(sorted.at(-1)),
    runs: sorted.length,
  };
}

/** The ratio of each round's value to that of the floor in the same round. */
export function ratios(values, floor) {
  return summary(values.map((value, round_) => value / floor[round_]));
}

function middle(sorted) {
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Rounds to three digits, the precision of a shared machine. */
export function round(value) {
  return Number(value.toPrecision(3));
}
