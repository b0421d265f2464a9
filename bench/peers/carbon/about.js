export const about = {
  name: 'Carbon Charts',
  draws: 'bars, labels, axis, tooltip',
  leavesOut: 'numbers at the bars, words, source; toolbar, title and its table (a dialog on demand) are off',
  marks: { selector: 'path.bar' },
};
