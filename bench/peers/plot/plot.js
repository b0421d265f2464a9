import * as Plot from '@observablehq/plot';
import { colour, height, width } from '../size.js';

/** The chart, made by the document that is given: the page's or a server's. */
export const plot = (data, document) =>
  Plot.plot({
    document,
    width,
    height,
    marginLeft: 240,
    marginRight: 50,
    y: { label: null, domain: data.map(({ label }) => label) },
    marks: [
      Plot.barX(data, { x: 'value', y: 'label', fill: colour }),
      Plot.text(data, { x: 'value', y: 'label', text: 'value', textAnchor: 'start', dx: 4 }),
    ],
  });
