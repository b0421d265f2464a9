import { colour } from '../size.js';

/** The option of the chart, in the browser and on the server. */
export const option = (data) => ({
  animation: false,
  grid: { left: 8, right: 56, top: 8, bottom: 8 },
  xAxis: { type: 'value' },
  yAxis: { type: 'category', inverse: true, data: data.map(({ label }) => label) },
  series: [
    {
      type: 'bar',
      color: colour,
      label: { show: true, position: 'right' },
      data: data.map((row) => row.value),
    },
  ],
});
