import { Chart } from 'frappe-charts';
import { colour, height } from '../size.js';

export function mount(container, data) {
  return new Chart(container, {
    type: 'bar',
    height,
    animate: false,
    colors: [colour],
    valuesOverPoints: 1,
    data: { labels: data.map(({ label }) => label), datasets: [{ values: data.map(({ value }) => value) }] },
  });
}

export function update(chart, data) {
  chart.update({
    labels: data.map(({ label }) => label),
    datasets: [{ values: data.map((row) => row.value) }],
  });
}
