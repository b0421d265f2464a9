import { colour, height, width } from '../size.js';

/** The specification, in the browser and on the server. */
export const spec = (data) => ({
  width: width - 300,
  height: height - 50,
  data: { name: 'table', values: data },
  encoding: {
    y: { field: 'label', type: 'nominal', sort: null, title: null, axis: { labelLimit: 230 } },
    x: { field: 'value', type: 'quantitative', title: null },
  },
  layer: [
    { mark: { type: 'bar', color: colour } },
    { mark: { type: 'text', align: 'left', dx: 4 }, encoding: { text: { field: 'value' } } },
  ],
});
