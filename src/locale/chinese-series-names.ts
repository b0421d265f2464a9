import type { ReportsName } from '../report/charts.js';
import type { Script } from './script.js';

/** The names of the charts of several reports. */
export function chineseSeriesNames(t: Script): Readonly<Record<ReportsName, string>> {
  return {
    'requests-over-years': t`历年申请办理情况`,
    'disclosure-over-years': t`历年主动公开情况`,
    'appeals-over-years': t`历年复议诉讼情况`,
    comparison: t`机关比较`,
  };
}
