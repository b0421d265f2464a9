import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { colour, height, width } from '../size.js';

const columns = (data) => [data.map((_, index) => index), data.map(({ value }) => value)];

export async function mount(container, data) {
  const chart = new uPlot(
    {
      width,
      height,
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, range: [-0.6, data.length - 0.4] },
        y: { range: (_, __, most) => [0, most] },
      },
      axes: [
        {
          splits: data.map((_, index) => index),
          values: data.map(({ label }) => label.slice(0, 6)),
          grid: { show: false },
        },
        {},
      ],
      series: [
        {},
        { fill: colour, stroke: colour, paths: uPlot.paths.bars({ size: [0.8] }), points: { show: false } },
      ],
    },
    columns(data),
    container,
  );
  await Promise.resolve(); // it draws in a microtask
  return chart;
}

export async function update(chart, data) {
  chart.setData(columns(data));
  await Promise.resolve();
}
