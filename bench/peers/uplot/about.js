export const about = {
  name: 'uPlot',
  draws: 'vertical bars, labels, axis, on a canvas',
  leavesOut: 'numbers at the bars, heading, words, table, source; nothing for a screen reader',
  marks: { canvas: true },
};
