/** A Markdown table with columns padded as Prettier does; the first column is text, the others are numbers. */
export function markdownTable(head, rows) {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** A number with only its significant digits, and thousands separators. */
export function digits(value) {
  if (value === null || value === undefined || !Number.isFinite(value)) return '—';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(value < 10 ? 2 : 3)));
}

/** A ratio with its range over the rounds. */
export function ratioCell(entry) {
  if (!entry?.ratio) return '—';
  const { median, least, most } = entry.ratio;
  return `${digits(median)} (${digits(least)}–${digits(most)})`;
}

export function timeCell(entry) {
  return entry?.median === undefined
    ? '—'
    : `${digits(entry.median)} (${digits(entry.least)}–${digits(entry.most)})`;
}
