import type { ReportsName } from '../report/charts.js';

/** The names of the charts of several reports. */
export const SERIES_NAMES: Readonly<Record<ReportsName, string>> = {
  'requests-over-years': 'requests over the years',
  'disclosure-over-years': 'disclosure over the years',
  'appeals-over-years': 'appeals over the years',
  comparison: 'comparison of public bodies',
};
