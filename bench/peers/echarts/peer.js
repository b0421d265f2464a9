import { height, width } from '../size.js';
import { option } from './option.js';
import { init } from './setup.js';

export function mount(container, data) {
  const chart = init(container, null, { renderer: 'svg', width, height });
  chart.setOption(option(data));
  return chart;
}

export function update(chart, data) {
  chart.setOption({ series: [{ data: data.map(({ value }) => value) }] });
}
