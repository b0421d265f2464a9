import type { Report } from '../report/report.js';

/** Shipped reports for charts of several years. The one file omits them: a page that needs them names their JSON. */
export const furtherReports: readonly (readonly [id: string, load: () => Promise<Report>])[] = [
  ['suqian-2023', () => import('./suqian-2023.js').then((module) => module.suqian2023)],
  ['suqian-2024', () => import('./suqian-2024.js').then((module) => module.suqian2024)],
  ['suqian-2025', () => import('./suqian-2025.js').then((module) => module.suqian2025)],
];
