import { SimpleBarChart } from '@carbon/charts';
import '@carbon/charts/styles.min.css';
import { colour, height, width } from '../size.js';

const rows = (data) => data.map(({ label, value }) => ({ group: label, value }));

export function mount(container, data) {
  return new SimpleBarChart(container, {
    data: rows(data),
    options: {
      width: `${width}px`,
      height: `${height}px`,
      animations: false,
      resizable: false,
      legend: { enabled: false },
      toolbar: { enabled: false },
      color: { scale: Object.fromEntries(data.map(({ label }) => [label, colour])) },
      axes: { left: { mapsTo: 'group', scaleType: 'labels' }, bottom: { mapsTo: 'value' } },
    },
  });
}

export function update(chart, data) {
  chart.model.setData(rows(data));
}
