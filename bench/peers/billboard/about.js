export const about = {
  name: 'billboard.js (tree-shaken)',
  draws: 'bars, labels, numbers, axis',
  leavesOut: 'heading, words, table, source; legend, tooltip and transition are off',
  marks: { selector: 'path.bb-bar' },
};
