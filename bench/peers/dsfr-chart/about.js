export const about = {
  name: 'dsfr-chart (bar-chart)',
  draws: 'bars, labels, axis, legend, tooltip, on a canvas; its own colours and height',
  leavesOut:
    'numbers at the bars, heading, words, source; it is animated, without an option against it (its first visible' +
    ' bars count), and ignores new values, so an update makes a new element',
  marks: { host: 'bar-chart', canvas: '#5C68E5' },
};
