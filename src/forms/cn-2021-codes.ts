import type { Code } from '../report/report.js';

function code(
  list: string,
  id: string,
  [hans, hant, en]: readonly [string, string, string],
  more: Pick<Code, 'parent' | 'number' | 'mapsTo'> = {},
): Code {
  return { id, list, ...more, label: { 'zh-Hans': hans, 'zh-Hant': hant, en } };
}

const outcome = (
  number: string,
  id: string,
  label: readonly [string, string, string],
  parent?: string,
): Code => code('outcome', id, label, { number, ...(parent && { parent }) });

/** Code lists of the 2021 form (国办公开办函〔2021〕30号): its rows and columns, in printed order. */
export const cn2021Codes: readonly Code[] = [
  code('applicant', 'natural-person', ['自然人', '自然人', 'Natural persons']),
  code('applicant', 'legal-person', [
    '法人或其他组织',
    '法人或其他組織',
    'Legal persons and other organisations',
  ]),
  ...(
    [
      ['commercial-enterprise', ['商业企业', '商業企業', 'Commercial enterprises']],
      ['research-institution', ['科研机构', '科研機構', 'Research institutions']],
      ['public-welfare-organisation', ['社会公益组织', '社會公益組織', 'Public-welfare organisations']],
      ['legal-service-organisation', ['法律服务机构', '法律服務機構', 'Legal-service organisations']],
      ['other-organisation', ['其他', '其他', 'Other organisations']],
    ] as const
  ).map(([id, label]) => code('applicant', id, label, { parent: 'legal-person' })),

  code('document-count', 'issued', ['本年制发件数', '本年制發件數', 'Issued this year']),
  code('document-count', 'repealed', ['本年废止件数', '本年廢止件數', 'Repealed this year']),
  code('document-count', 'in-force', ['现行有效件数', '現行有效件數', 'In force']),

  outcome('3.3.1', 'granted-in-full', ['予以公开', '予以公開', 'Granted in full']),
  outcome('3.3.2', 'granted-in-part', ['部分公开', '部分公開', 'Granted in part']),
  outcome('3.3.3', 'refused', ['不予公开', '不予公開', 'Refused']),
  outcome('3.3.3.1', 'state-secret', ['属于国家秘密', '屬於國家秘密', 'State secret'], 'refused'),
  outcome(
    '3.3.3.2',
    'prohibited-by-law',
    ['其他法律行政法规禁止公开', '其他法律行政法規禁止公開', 'Disclosure prohibited by other law'],
    'refused',
  ),
  outcome(
    '3.3.3.3',
    'endangers-security',
    [
      '危及“三安全一稳定”',
      '危及「三安全一穩定」',
      'Endangers national, public or economic security or social stability',
    ],
    'refused',
  ),
  outcome(
    '3.3.3.4',
    'third-party-rights',
    ['保护第三方合法权益', '保護第三方合法權益', 'Third-party rights'],
    'refused',
  ),
  outcome(
    '3.3.3.5',
    'internal-affairs',
    ['属于三类内部事务信息', '屬於三類內部事務信息', 'Internal affairs'],
    'refused',
  ),
  outcome(
    '3.3.3.6',
    'deliberative-information',
    ['属于四类过程性信息', '屬於四類過程性信息', 'Deliberative information'],
    'refused',
  ),
  outcome(
    '3.3.3.7',
    'enforcement-file',
    ['属于行政执法案卷', '屬於行政執法案卷', 'Enforcement case file'],
    'refused',
  ),
  outcome(
    '3.3.3.8',
    'administrative-enquiry',
    ['属于行政查询事项', '屬於行政查詢事項', 'Administrative enquiry matter'],
    'refused',
  ),
  outcome('3.3.4', 'unable-to-provide', ['无法提供', '無法提供', 'Unable to provide']),
  outcome(
    '3.3.4.1',
    'information-not-held',
    ['本机关不掌握相关政府信息', '本機關不掌握相關政府信息', 'Information not held by this body'],
    'unable-to-provide',
  ),
  outcome(
    '3.3.4.2',
    'needs-creation',
    ['没有现成信息需要另行制作', '沒有現成信息需要另行製作', 'Information would have to be created'],
    'unable-to-provide',
  ),
  outcome(
    '3.3.4.3',
    'still-unclear',
    ['补正后申请内容仍不明确', '補正後申請內容仍不明確', 'Still unclear after clarification'],
    'unable-to-provide',
  ),
  outcome('3.3.5', 'not-processed', ['不予处理', '不予處理', 'Not processed']),
  outcome(
    '3.3.5.1',
    'petition-or-complaint',
    ['信访举报投诉类申请', '信訪舉報投訴類申請', 'Petition, report or complaint'],
    'not-processed',
  ),
  outcome('3.3.5.2', 'repeated-request', ['重复申请', '重複申請', 'Repeated request'], 'not-processed'),
  outcome(
    '3.3.5.3',
    'public-publication',
    ['要求提供公开出版物', '要求提供公開出版物', 'Asks for a public publication'],
    'not-processed',
  ),
  outcome(
    '3.3.5.4',
    'excessive-requests',
    ['无正当理由大量反复申请', '無正當理由大量反覆申請', 'Excessive requests without good reason'],
    'not-processed',
  ),
  outcome(
    '3.3.5.5',
    'confirmation-or-reissue',
    [
      '要求行政机关确认或重新出具已获取信息',
      '要求行政機關確認或重新出具已獲取信息',
      'Asks to confirm or re-issue information already obtained',
    ],
    'not-processed',
  ),
  code('outcome', 'other-disposal', ['其他处理', '其他處理', 'Other disposal'], {
    number: '3.3.6',
    mapsTo: ['other'],
  }),
  outcome(
    '3.3.6.1',
    'clarification-overdue',
    [
      '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '申請人無正當理由逾期不補正、行政機關不再處理其政府信息公開申請',
      'Clarification not supplied in time without good reason',
    ],
    'other-disposal',
  ),
  outcome(
    '3.3.6.2',
    'fee-unpaid',
    [
      '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '申請人逾期未按收費通知要求繳納費用、行政機關不再處理其政府信息公開申請',
      'Fee not paid in time',
    ],
    'other-disposal',
  ),
  code('outcome', 'other', ['其他', '其他', 'Other'], { number: '3.3.6.3', parent: 'other-disposal' }),

  code('appeal-result', 'upheld', ['结果维持', '結果維持', "Authority's act upheld"]),
  code('appeal-result', 'corrected', ['结果纠正', '結果糾正', "Authority's act corrected"]),
  code('appeal-result', 'other', ['其他结果', '其他結果', 'Other outcome']),
  code('appeal-result', 'pending', ['尚未审结', '尚未審結', 'Pending']),
];
