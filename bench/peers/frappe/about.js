export const about = {
  name: 'Frappe Charts',
  draws: 'vertical bars, labels, numbers, axis, tooltip',
  leavesOut: 'horizontal bars; heading, words, table, source',
  marks: { selector: 'rect.bar' },
};
