export const about = {
  name: 'ECharts (SVG, tree-shaken)',
  draws: 'bars, labels, numbers, axis',
  leavesOut: 'heading, words, table, source; tooltip and its ARIA component are not imported',
  marks: { selector: 'svg path[fill="#2a6f97"]' },
};
