import bb, { bar } from 'billboard.js';
import 'billboard.js/dist/billboard.css';
import { colour, height, width } from '../size.js';

const column = (data) => ['value', ...data.map(({ value }) => value)];

export function mount(container, data) {
  return bb.generate({
    bindto: container,
    size: { width, height },
    data: { columns: [column(data)], type: bar(), labels: true, colors: { value: colour } },
    axis: { rotated: true, x: { type: 'category', categories: data.map(({ label }) => label) } },
    legend: { show: false },
    tooltip: { show: false },
    transition: { duration: 0 },
    resize: { auto: false },
  });
}

export function update(chart, data) {
  return new Promise((done) => {
    chart.load({ columns: [column(data)], done });
  });
}
