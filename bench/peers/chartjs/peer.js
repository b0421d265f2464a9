import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { colour, height, width } from '../size.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export function mount(container, data) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  container.append(canvas);
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: data.map(({ label }) => label),
      datasets: [{ data: data.map(({ value }) => value), backgroundColor: colour }],
    },
    options: { indexAxis: 'y', animation: false, responsive: false },
  });
}

export function update(chart, data) {
  chart.data.datasets[0].data = data.map(({ value }) => value);
  chart.update('none');
}
