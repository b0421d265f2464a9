import { renderDeclarative } from 'foi-charts/server/index.js';
import { reportOf } from '../foi-complete/reports.js';

export const server = (data) =>
  renderDeclarative(
    reportOf(data),
    { chart: 'disclosure-categories', language: 'zh-Hans' },
    '/foi-charts.css',
  ).html;
