export const about = {
  name: 'Observable Plot',
  draws: 'bars, labels, numbers, axis',
  leavesOut: 'heading, words, table, source; an update draws anew, as its documentation says',
  marks: { selector: 'g[aria-label="bar"] rect' },
};
