import type { Measure } from '../report/report.js';
import { cn2021Codes } from './cn-2021-codes.js';
import type { Form } from './form.js';

function measure(
  id: string,
  [hans, hant, en]: readonly [string, string, string],
  rest: Omit<Measure, 'id' | 'label'>,
): Measure {
  return { id, label: { 'zh-Hans': hans, 'zh-Hant': hant, en }, ...rest };
}

const documents = {
  topic: 'statutory-disclosure',
  unit: 'document',
  list: 'document-count',
  relation: 'none',
} as const;
const decisions = { topic: 'statutory-disclosure', unit: 'decision', relation: 'none' } as const;
const appeals = { unit: 'case', list: 'appeal-result', relation: 'partition' } as const;

/**
 * The form of reports for 2021 and later (国办公开办函〔2021〕30号): tables 二, 三 and 四.
 *
 * Its identities: in each column, requests received plus carried over equal requests concluded plus carried forward
 * (H1). That outcomes, applicants and appeal results add up to their totals (H2, H3, H4) follows from the measures
 * being partitions of an exhaustive form (`report/exhaustive.ts`). If prose repeats figures of a table (both kinds of
 * litigation, reconsiderations, requests in all), that is a soft identity.
 */
export const cn2021: Form = {
  id: 'cn-2021',
  codes: cn2021Codes,
  measures: [
    measure('rules', ['规章', '規章', 'Rules'], documents),
    measure(
      'normative-documents',
      ['行政规范性文件', '行政規範性文件', 'Administrative normative documents'],
      documents,
    ),
    measure('licences', ['行政许可', '行政許可', 'Administrative licences'], decisions),
    measure('penalties', ['行政处罚', '行政處罰', 'Administrative penalties'], decisions),
    measure('compulsory-measures', ['行政强制', '行政強制', 'Administrative compulsory measures'], decisions),
    measure('administrative-fees', ['行政事业性收费', '行政事業性收費', 'Administrative fees'], {
      topic: 'statutory-disclosure',
      unit: 'CNY',
      multiplier: 10_000,
      relation: 'none',
    }),
    measure(
      'requests-received',
      ['本年新收政府信息公开申请数量', '本年新收政府信息公開申請數量', 'Requests received this year'],
      { topic: 'requests-received', unit: 'request', relation: 'none' },
    ),
    measure(
      'requests-carried-over',
      [
        '上年结转政府信息公开申请数量',
        '上年結轉政府信息公開申請數量',
        'Requests carried over from last year',
      ],
      { topic: 'requests-carried-over', unit: 'request', relation: 'none' },
    ),
    measure('request-outcomes', ['本年度办理结果', '本年度辦理結果', 'Requests concluded this year'], {
      topic: 'request-outcome',
      unit: 'request',
      list: 'outcome',
      relation: 'partition',
    }),
    measure(
      'requests-carried-forward',
      ['结转下年度继续办理', '結轉下年度繼續辦理', 'Requests carried forward to next year'],
      { topic: 'requests-carried-forward', unit: 'request', relation: 'none' },
    ),
    measure('reconsideration', ['行政复议', '行政復議', 'Administrative reconsideration'], {
      topic: 'reconsideration',
      ...appeals,
    }),
    measure(
      'litigation-direct',
      [
        '行政诉讼（未经复议直接起诉）',
        '行政訴訟（未經復議直接起訴）',
        'Administrative litigation brought directly',
      ],
      { topic: 'litigation', ...appeals },
    ),
    measure(
      'litigation-after-reconsideration',
      ['行政诉讼（复议后起诉）', '行政訴訟（復議後起訴）', 'Administrative litigation after reconsideration'],
      { topic: 'litigation', ...appeals },
    ),
  ],
  identities: [
    {
      id: 'H1',
      hard: true,
      left: ['requests-received', 'requests-carried-over'],
      right: ['request-outcomes', 'requests-carried-forward'],
    },
    {
      id: 'S1',
      hard: false,
      left: ['litigation'],
      right: ['litigation-direct', 'litigation-after-reconsideration'],
    },
    { id: 'S2', hard: false, left: ['reconsideration-filed'], right: ['reconsideration'] },
    {
      id: 'S3',
      hard: false,
      left: ['requests-handled'],
      right: ['requests-received', 'requests-carried-over'],
    },
  ],
};
