export const about = {
  name: 'Observable Plot',
  draws: 'bars, labels, numbers, axis',
  leavesOut: 'heading, words, table, source; an update redraws, as documented',
  marks: { selector: 'g[aria-label="bar"] rect' },
};
