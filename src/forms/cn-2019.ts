import type { Code, Measure } from '../report/report.js';
import { cn2021 } from './cn-2021.js';
import { cn2021Codes } from './cn-2021-codes.js';
import type { Form } from './form.js';

type Label = readonly [hans: string, hant: string, en: string];

const text = ([hans, hant, en]: Label) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });
const code = (list: string, id: string, label: Label): Code => ({ id, list, label: text(label) });

/** The outcomes are those of 2021 except for one row: 其他处理 is not subdivided. */
const sharedCodes = cn2021Codes.filter(
  ({ list, parent }) => list !== 'document-count' && parent !== 'other-disposal',
);

const disclosure = { topic: 'statutory-disclosure', relation: 'none' } as const;
const documents = { ...disclosure, unit: 'document', list: 'document-count' } as const;
const matters = { ...disclosure, unit: 'matter', list: 'matter-count', signed: true } as const;
const decisions = { ...disclosure, unit: 'decision' } as const;
const measure = (id: string, label: Label, rest: Omit<Measure, 'id' | 'label'>): Measure => ({
  id,
  label: text(label),
  ...rest,
});

/** The acts of article 20 (五) and (六): matters in the previous year, their change, and decisions. */
const acts = (
  [
    ['licence', ['行政许可', '行政許可', 'Administrative licences']],
    ['other-service', ['其他对外管理服务事项', '其他對外管理服務事項', 'Other administration and services']],
    ['penalty', ['行政处罚', '行政處罰', 'Administrative penalties']],
    ['compulsory-measure', ['行政强制', '行政強制', 'Administrative compulsory measures']],
  ] as const
).flatMap(([id, [hans, hant, en]]) => [
  // 其他对外管理服务事项 already contains the word 事项.
  measure(
    `${id}-matters`,
    [`${hans.replace(/事项$/, '')}事项`, `${hant.replace(/事項$/, '')}事項`, `${en}: matters`],
    matters,
  ),
  measure(`${id}-decisions`, [`${hans}处理决定`, `${hant}處理決定`, `${en}: decisions`], decisions),
]);

/**
 * The form of reports for 2019 and 2020 (国办公开办函〔2019〕60号). Tables 三 and 四 are those of 2021 except for one row;
 * table 二 counts matters and their change, which may be negative.
 */
export const cn2019: Form = {
  id: 'cn-2019',
  codes: [
    ...sharedCodes,
    code('document-count', 'newly-made', ['本年新制作数量', '本年新製作數量', 'Newly made this year']),
    code('document-count', 'newly-disclosed', [
      '本年新公开数量',
      '本年新公開數量',
      'Newly disclosed this year',
    ]),
    code('document-count', 'disclosed-in-all', ['对外公开总数量', '對外公開總數量', 'Disclosed in all']),
    code('matter-count', 'year-before', ['上一年项目数量', '上一年項目數量', 'Matters of the year before']),
    code('matter-count', 'change', ['本年增/减', '本年增/減', 'Change this year']),
  ],
  measures: [
    measure('rules', ['规章', '規章', 'Rules'], documents),
    measure('normative-documents', ['规范性文件', '規範性文件', 'Normative documents'], documents),
    ...acts,
    measure(
      'fee-matters',
      ['行政事业性收费事项', '行政事業性收費事項', 'Administrative fees: matters'],
      matters,
    ),
    measure(
      'procurement-projects',
      ['政府集中采购项目', '政府集中採購項目', 'Central government procurement: projects'],
      { ...disclosure, unit: 'matter' },
    ),
    measure(
      'procurement-amount',
      ['政府集中采购总金额', '政府集中採購總金額', 'Central government procurement: amount'],
      { ...disclosure, unit: 'CNY', multiplier: 10_000 },
    ),
    ...cn2021.measures.filter(({ topic }) => topic !== 'statutory-disclosure'),
  ],
  identities: cn2021.identities,
};
