export const about = {
  name: 'Chart.js (tree-shaken)',
  draws: 'bars, labels, axis, on a canvas',
  leavesOut: 'numbers at the bars, heading, words, table, source; nothing for a screen reader',
  marks: { canvas: true },
};
