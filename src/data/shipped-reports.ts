import { furtherReports } from './further-reports.js';
import type { Report } from '../report/report.js';

/** The shipped reports by id, each loaded on demand. */
export const shippedReports: ReadonlyMap<string, () => Promise<Report>> = new Map([
  ['liwan-2017', () => import('./liwan-2017.js').then((module) => module.liwan2017)],
  ['huaian-2024', () => import('./huaian-2024.js').then((module) => module.huaian2024)],
  ...furtherReports,
]);
