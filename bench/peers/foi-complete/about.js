/** What the complete chart draws; its rectangle for the least mark doubles the seven bars and the total has none. */
export const about = {
  name: '**foi-charts**, complete',
  draws: 'heading, finding, table with bars, numbers and shares, evidence on demand, notes, source',
  leavesOut: 'nothing',
  marks: { host: 'foi-disclosure-categories', selector: 'tbody svg rect' },
};
