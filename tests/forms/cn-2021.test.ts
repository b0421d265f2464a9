import { expect, test } from 'vitest';
import { cn2021 } from '../../src/forms/cn-2021.js';
import { exhaustive } from '../../src/report/exhaustive.js';

const codesOf = (list: string) => cn2021.codes.filter((code) => code.list === list);

/** Table 三 of the form: number, class, the wording of the form. */
const OUTCOMES = [
  ['3.3.1', 'granted-in-full', '予以公开'],
  ['3.3.2', 'granted-in-part', '部分公开'],
  ['3.3.3', 'refused', '不予公开'],
  ['3.3.3.1', 'state-secret', '属于国家秘密'],
  ['3.3.3.2', 'prohibited-by-law', '其他法律行政法规禁止公开'],
  ['3.3.3.3', 'endangers-security', '危及“三安全一稳定”'],
  ['3.3.3.4', 'third-party-rights', '保护第三方合法权益'],
  ['3.3.3.5', 'internal-affairs', '属于三类内部事务信息'],
  ['3.3.3.6', 'deliberative-information', '属于四类过程性信息'],
  ['3.3.3.7', 'enforcement-file', '属于行政执法案卷'],
  ['3.3.3.8', 'administrative-enquiry', '属于行政查询事项'],
  ['3.3.4', 'unable-to-provide', '无法提供'],
  ['3.3.4.1', 'information-not-held', '本机关不掌握相关政府信息'],
  ['3.3.4.2', 'needs-creation', '没有现成信息需要另行制作'],
  ['3.3.4.3', 'still-unclear', '补正后申请内容仍不明确'],
  ['3.3.5', 'not-processed', '不予处理'],
  ['3.3.5.1', 'petition-or-complaint', '信访举报投诉类申请'],
  ['3.3.5.2', 'repeated-request', '重复申请'],
  ['3.3.5.3', 'public-publication', '要求提供公开出版物'],
  ['3.3.5.4', 'excessive-requests', '无正当理由大量反复申请'],
  ['3.3.5.5', 'confirmation-or-reissue', '要求行政机关确认或重新出具已获取信息'],
  ['3.3.6', 'other-disposal', '其他处理'],
  ['3.3.6.1', 'clarification-overdue', '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  ['3.3.6.2', 'fee-unpaid', '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  ['3.3.6.3', 'other', '其他'],
];

test('cn2021 lists the outcomes of table 三 with their numbers, in the printed order', () => {
  expect(codesOf('outcome').map(({ number, id, label }) => [number, id, label['zh-Hans']])).toEqual(OUTCOMES);
});

test('cn2021 has 25 rows in table 三: four measures and the 21 outcomes that are not groups', () => {
  const groups = new Set(codesOf('outcome').flatMap(({ parent }) => parent ?? []));
  const rows = codesOf('outcome').filter(({ id }) => !groups.has(id));
  const measures = cn2021.measures.filter(({ topic }) => topic.startsWith('request'));
  expect([...groups]).toEqual(['refused', 'unable-to-provide', 'not-processed', 'other-disposal']);
  expect(measures.map(({ id }) => id)).toEqual([
    'requests-received',
    'requests-carried-over',
    'request-outcomes',
    'requests-carried-forward',
  ]);
  expect(rows.length + measures.length).toBe(25);
});

test('cn2021 places each outcome under the one whose number is its prefix', () => {
  const idOf = new Map(codesOf('outcome').map(({ number, id }) => [number, id]));
  for (const { number, parent } of codesOf('outcome')) {
    expect(parent, number).toBe(idOf.get(number?.replace(/\.\d+$/, '')));
  }
});

test('cn2021 has six columns of applicants, five of them legal persons', () => {
  expect(codesOf('applicant').map(({ id, parent }) => [id, parent])).toEqual([
    ['natural-person', undefined],
    ['legal-person', undefined],
    ['commercial-enterprise', 'legal-person'],
    ['research-institution', 'legal-person'],
    ['public-welfare-organisation', 'legal-person'],
    ['legal-service-organisation', 'legal-person'],
    ['other-organisation', 'legal-person'],
  ]);
});

test('cn2021 has the four results of table 四 and the three counts of table 二', () => {
  expect(codesOf('appeal-result').map(({ id, label }) => [id, label['zh-Hans']])).toEqual([
    ['upheld', '结果维持'],
    ['corrected', '结果纠正'],
    ['other', '其他结果'],
    ['pending', '尚未审结'],
  ]);
  expect(codesOf('document-count').map(({ label }) => label['zh-Hans'])).toEqual([
    '本年制发件数',
    '本年废止件数',
    '现行有效件数',
  ]);
});

test('cn2021 labels every measure and code in exactly the three supported languages', () => {
  for (const { id, label } of [...cn2021.measures, ...cn2021.codes]) {
    expect(Object.keys(label), id).toEqual(['zh-Hans', 'zh-Hant', 'en']);
  }
});

test('cn2021 has no code twice in a list, and no measure twice', () => {
  const ids = [
    ...cn2021.codes.map(({ list, id }) => `${list}/${id}`),
    ...cn2021.measures.map(({ id }) => id),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

test('cn2021 counts fees of table 二 in 10,000 yuan', () => {
  const fees = cn2021.measures.find(({ id }) => id === 'administrative-fees');
  expect(fees).toMatchObject({ unit: 'CNY', multiplier: 10_000, relation: 'none' });
});

test('cn2021 is exhaustive, with a hard identity for the flow of requests (H1) and soft ones for prose (S1 to S3)', () => {
  expect(exhaustive({ form: cn2021.id })).toBe(true);
  expect(cn2021.identities).toEqual([
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
  ]);
});
