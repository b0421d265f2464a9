import 'foi-charts/define/request-outcomes.js';
import { huaian2024 } from 'foi-charts/data';

const chart = document.querySelector('#property');
chart.report = huaian2024;
chart.addEventListener('foi-select', ({ figure }) => {
  document.querySelector('output').textContent = String(figure.value);
});
