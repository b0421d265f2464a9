import { keyText } from '../../src/report/observation-key.js';
import type { ObservationKey, Report } from '../../src/report/report.js';

/** The labels of the rows of table 三 in the 2021 form, as printed, with the groups around them. */
export const ROWS: readonly (readonly [id: string, label: string])[] = [
  ['requests-received', '一、本年新收政府信息公开申请数量'],
  ['requests-carried-over', '二、上年结转政府信息公开申请数量'],
  ['granted-in-full', '（一）予以公开'],
  ['granted-in-part', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  ['state-secret', '1.属于国家秘密'],
  ['prohibited-by-law', '2.其他法律行政法规禁止公开'],
  ['endangers-security', '3.危及“三安全一稳定”'],
  ['third-party-rights', '4.保护第三方合法权益'],
  ['internal-affairs', '5.属于三类内部事务信息'],
  ['deliberative-information', '6.属于四类过程性信息'],
  ['enforcement-file', '7.属于行政执法案卷'],
  ['administrative-enquiry', '8.属于行政查询事项'],
  ['information-not-held', '1.本机关不掌握相关政府信息'],
  ['needs-creation', '2.没有现成信息需要另行制作'],
  ['still-unclear', '3.补正后申请内容仍不明确'],
  ['petition-or-complaint', '1.信访举报投诉类申请'],
  ['repeated-request', '2.重复申请'],
  ['public-publication', '3.要求提供公开出版物'],
  ['excessive-requests', '4.无正当理由大量反复申请'],
  ['confirmation-or-reissue', '5.要求行政机关确认或重新出具已获取信息'],
  ['clarification-overdue', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  ['fee-unpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  ['other', '3.其他'],
  ['total', '（七）总计'],
  ['requests-carried-forward', '四、结转下年度继续办理'],
];

export const APPLICANTS = [
  'natural-person',
  'commercial-enterprise',
  'research-institution',
  'public-welfare-organisation',
  'legal-service-organisation',
  'other-organisation',
  undefined,
] as const;

export const BLOCKS = ['reconsideration', 'litigation-direct', 'litigation-after-reconsideration'] as const;
export const RESULTS = ['upheld', 'corrected', 'other', 'pending', undefined] as const;

/** The figures of a page: table 三 row by row, table 四 block by block, table 二 by measure. */
export interface Figures {
  readonly requests: ReadonlyMap<string, readonly number[]>;
  readonly disputes: readonly (readonly number[])[];
  readonly documents: readonly (readonly number[])[];
  readonly decisions: readonly number[];
  readonly fees: number;
}

/** Figures that satisfy the identities of the form, and differ from one another if possible. */
export function figuresFrom(next: () => number): Figures {
  const withTotal = (parts: readonly number[]) => [...parts, parts.reduce((sum, part) => sum + part, 0)];
  const applicants = (size: number) =>
    withTotal(APPLICANTS.slice(0, -1).map((_, index) => Math.floor((next() * size) / (index + 1))));
  const requests = new Map<string, readonly number[]>();
  const outcomes = ROWS.slice(2, -2);
  for (const [id] of outcomes)
    requests.set(id, applicants(id.startsWith('granted') ? 2000 : next() < 0.4 ? 3 : 90));
  const total = APPLICANTS.map((_, column) =>
    outcomes.reduce((sum, [id]) => sum + (requests.get(id)?.[column] ?? 0), 0),
  );
  const over = applicants(40).map((value, index) => Math.min(value, total[index] ?? 0));
  const carriedOver = withTotal(over.slice(0, -1));
  const forward = applicants(60);
  requests.set('total', total);
  requests.set('requests-carried-over', carriedOver);
  requests.set('requests-carried-forward', forward);
  requests.set(
    'requests-received',
    total.map((value, index) => value + (forward[index] ?? 0) - (carriedOver[index] ?? 0)),
  );
  const some = (size: number) => Math.floor(next() * size);
  return {
    requests,
    disputes: BLOCKS.map(() => withTotal([some(90), some(30), some(60), some(20)])),
    documents: [
      [some(5), some(3), some(40)],
      [some(50), some(30), some(400)],
    ],
    decisions: [some(900_000), some(4_000_000), some(90_000)],
    fees: some(9_000_000) / 100,
  };
}

/** A generator of numbers from 0 to 1, with the same result for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The expected figures of a report, by the text of their key. */
export function expectedOf({
  requests,
  disputes,
  documents,
  decisions,
  fees,
}: Figures): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const set = (key: ObservationKey, value = NaN) => found.set(keyText(key), value);
  for (const [id, values] of requests) {
    const own = id.startsWith('requests-') ? { measure: id } : { measure: 'request-outcomes' };
    const category = id.startsWith('requests-') || id === 'total' ? undefined : id;
    values.forEach((value, index) => set({ ...own, category, applicant: APPLICANTS[index] }, value));
  }
  disputes.forEach((values, block) =>
    values.forEach((value, index) => set({ measure: BLOCKS[block] ?? '', category: RESULTS[index] }, value)),
  );
  ['rules', 'normative-documents'].forEach((measure, row) =>
    ['issued', 'repealed', 'in-force'].forEach((category, column) =>
      set({ measure, category }, documents[row]?.[column]),
    ),
  );
  ['licences', 'penalties', 'compulsory-measures'].forEach((measure, row) =>
    set({ measure }, decisions[row]),
  );
  set({ measure: 'administrative-fees' }, fees);
  return found;
}

/** The figures of a report by the text of their key. */
export function readValues(report: Report | null): ReadonlyMap<string, number | null> {
  return new Map((report?.observations ?? []).map((one) => [keyText(one), one.value]));
}

/** The figures that were read but differ from those expected. */
export function wrongIn(report: Report | null, expected: ReadonlyMap<string, number>): readonly string[] {
  return [...readValues(report)].flatMap(([key, value]) =>
    value === expected.get(key) ? [] : [`${key}: ${value}, not ${expected.get(key)}`],
  );
}
