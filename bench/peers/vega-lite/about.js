export const about = {
  name: 'Vega-Lite (vega-embed, SVG)',
  draws: 'bars, labels, numbers, axis',
  leavesOut:
    'heading, words, table, source; its expressions are compiled by Function(), which a strict CSP forbids',
  marks: { selector: '.mark-rect.role-mark path' },
};
