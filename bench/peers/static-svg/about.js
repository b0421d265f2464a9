export const about = {
  name: 'static SVG, by hand',
  draws: 'bars, labels, numbers, as SVG text in the page; no script',
  leavesOut: 'everything else',
  marks: { selector: 'svg rect' },
};
