export const about = {
  name: 'floor: Lit + d3-scale, bars only',
  draws: 'bars, labels, numbers',
  leavesOut: 'axis, tooltip, table, heading, resizing: everything else',
  marks: { host: 'floor-bars', selector: 'rect' },
};
