import type { ObservationKey } from '../../report/report.js';
import type { WordList } from './match-label.js';

/** Words that identify a row of table 二. */
export const DISCLOSURE_ROWS: WordList = {
  rules: ['=规章', '=政府规章', '=部门规章', '=地方政府规章'],
  'normative-documents': ['规范性文件'],
  licences: ['行政许可', '=许可'],
  'other-service': ['其他对外管理服务事项', '对外管理服务'],
  penalties: ['行政处罚', '=处罚'],
  'compulsory-measures': ['行政强制', '=强制'],
  'administrative-fees': ['行政事业性收费', '事业性收费'],
  procurement: ['政府集中采购', '=集中采购'],
};

/** Words that identify a column of table 二, in the order of the forms. */
export const DISCLOSURE_COLUMNS: WordList = {
  issued: ['制发件数', '制发数', '=本年制发', '=制发'],
  repealed: ['废止件数', '废止数', '=本年废止', '=废止'],
  'in-force': ['现行有效'],
  'newly-made': ['新制作'],
  'newly-disclosed': ['新公开'],
  'disclosed-in-all': ['对外公开总数', '公开总数'],
  'year-before': ['上一年项目', '上年项目', '上一年度项目'],
  change: ['本年增减', '=增减'],
  decisions: ['处理决定'],
  'fee-amount': ['收费金额'],
  projects: ['采购项目数', '采购项目'],
  amount: ['采购总金额', '采购金额'],
};

/** The figure for a row and column of table 二, and what its form allows. */
export interface DisclosureKey {
  readonly key: ObservationKey;
  readonly signed?: true;
  /** Whether it is an amount of money, in 万元 unless its header says otherwise. */
  readonly money?: true;
}

const documents = ['issued', 'repealed', 'in-force', 'newly-made', 'newly-disclosed', 'disclosed-in-all'];
const acts = [
  ['licences', 'licence'],
  ['other-service', 'other-service'],
  ['penalties', 'penalty'],
  ['compulsory-measures', 'compulsory-measure'],
  ['administrative-fees', 'fee'],
] as const;

/** The figures of table 二 in both forms, by `row/column`. Decisions belong to a different measure in each form. */
export function disclosureKeys(of2019: boolean): ReadonlyMap<string, DisclosureKey> {
  const keys = new Map<string, DisclosureKey>();
  for (const measure of ['rules', 'normative-documents'])
    for (const category of documents) keys.set(`${measure}/${category}`, { key: { measure, category } });
  for (const [row, name] of acts) {
    for (const category of ['year-before', 'change'])
      keys.set(`${row}/${category}`, { key: { measure: `${name}-matters`, category }, signed: true });
    if (name !== 'fee')
      keys.set(`${row}/decisions`, { key: { measure: of2019 ? `${name}-decisions` : row } });
  }
  keys.set('administrative-fees/fee-amount', { key: { measure: 'administrative-fees' }, money: true });
  keys.set('procurement/projects', { key: { measure: 'procurement-projects' } });
  keys.set('procurement/amount', { key: { measure: 'procurement-amount' }, money: true });
  return keys;
}

/** The columns that exist in only one of the two forms. */
export const ONLY_2021: readonly string[] = ['issued', 'repealed', 'in-force', 'fee-amount'];
export const ONLY_2019: readonly string[] = [
  'newly-made',
  'newly-disclosed',
  'disclosed-in-all',
  'year-before',
  'change',
  'projects',
  'amount',
];
