import { chineseSeriesNames } from '../src/locale/chinese-series-names.js';
import { SERIES_NAMES } from '../src/locale/en-series-names.js';
import { locales } from '../src/locale/locales.js';
import { simplified } from '../src/locale/script.js';
import { traditional } from '../src/locale/traditional.js';
import { type OneReportTag, type ReportsName, type TagName } from '../src/report/charts.js';
import type { Language } from '../src/report/language.js';

/** A chart on the page of all charts: each entry is the report, or the reports, and a variant. */
export interface Exhibit {
  readonly name: TagName;
  readonly shown: readonly (readonly [reports: string, variant?: string])[];
}

const SUQIAN = 'suqian-2023 suqian-2024 suqian-2025';

/** What each chart is shown with, in the order of the statutory form. */
const SHOWN: Readonly<Record<Exclude<TagName, 'report'>, Exhibit['shown']>> = {
  'key-figures': [['liwan-2017'], ['huaian-2024']],
  'disclosure-categories': [['liwan-2017'], ['huaian-2024']],
  'request-flow': [['huaian-2024']],
  'request-channels': [['liwan-2017'], ['liwan-2017', 'strip']],
  'request-subjects': [['liwan-2017']],
  applicants: [['huaian-2024']],
  'request-outcomes': [['liwan-2017', 'strip'], ['liwan-2017'], ['huaian-2024']],
  'appeal-results': [['liwan-2017'], ['huaian-2024']],
  'statutory-table': [
    ['huaian-2024', 'disclosure'],
    ['huaian-2024', 'requests'],
    ['huaian-2024', 'disputes'],
  ],
  'requests-over-years': [[SUQIAN]],
  'disclosure-over-years': [[SUQIAN]],
  'appeals-over-years': [[SUQIAN]],
  comparison: [['huaian-2024 suqian-2024']],
};

export const EXHIBITS = Object.entries(SHOWN).map(([name, shown]): Exhibit => {
  return { name: name as TagName, shown };
});

export const isSeries = (name: TagName): name is ReportsName =>
  name === 'comparison' || name.endsWith('-over-years');

/** The name of a chart, as the charts themselves have it. */
export function chartName(name: TagName, language: Language): string {
  if (!isSeries(name)) return locales[language].charts[name as OneReportTag];
  if (language === 'en') return SERIES_NAMES[name];
  return chineseSeriesNames(language === 'zh-Hant' ? traditional : simplified)[name];
}
