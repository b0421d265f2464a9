import { renderSvg } from 'foi-charts/server/index.js';
import { reportOf } from './reports.js';

/** The picture of the whole card; each report's card is composed once, as on a page, and drawn each time. */
export const server = (data) =>
  renderSvg(reportOf(data), { chart: 'disclosure-categories', language: 'zh-Hans' });
