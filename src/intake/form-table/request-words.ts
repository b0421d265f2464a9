/**
 * Words that identify a row of table 三, by the id of its measure or outcome. A label names the row if it contains
 * one of them; a word with `=` before it must be the whole label.
 */
export const ROW_WORDS: Readonly<Record<string, readonly string[]>> = {
  'requests-received': ['本年新收', '新收政府信息公开申请', '新收申请', '=新收', '本年度新收', '本年收到'],
  'requests-carried-over': ['上年结转', '上年度结转', '上一年结转', '上一年度结转', '去年结转'],
  'requests-carried-forward': ['结转下年', '结转下一年', '结转至下年', '结转至下一年'],
  'granted-in-full': ['予以公开', '=全部公开'],
  'granted-in-part': ['部分公开'],
  refused: ['=不予公开'],
  'state-secret': ['国家秘密'],
  'prohibited-by-law': ['法律行政法规禁止', '其他法律', '法律法规禁止'],
  'endangers-security': ['三安全一稳定', '三安全'],
  'third-party-rights': ['第三方合法权益', '第三方权益', '保护第三方'],
  'internal-affairs': ['内部事务信息', '三类内部', '内部事务'],
  'deliberative-information': ['过程性信息', '四类过程', '过程性'],
  'enforcement-file': ['行政执法案卷', '执法案卷'],
  'administrative-enquiry': ['行政查询事项', '行政查询', '查询事项'],
  'unable-to-provide': ['=无法提供'],
  'information-not-held': ['不掌握相关', '不掌握'],
  'needs-creation': ['没有现成信息', '另行制作'],
  'still-unclear': ['内容仍不明确', '仍不明确'],
  'not-processed': ['=不予处理'],
  'petition-or-complaint': ['信访举报投诉', '信访举报', '举报投诉类'],
  'repeated-request': ['重复申请'],
  'public-publication': ['公开出版物'],
  'excessive-requests': ['大量反复申请', '大量反复'],
  'confirmation-or-reissue': ['确认或重新出具', '重新出具', '已获取信息'],
  'other-disposal': ['=其他处理'],
  'clarification-overdue': ['逾期不补正'],
  'fee-unpaid': ['逾期未按收费', '收费通知要求', '逾期未缴纳费用', '缴纳费用'],
  other: ['=其他', '=其它'],
  total: ['=总计', '=合计', '=总数', '=本年度办理结果总计', '=办理结果总计'],
};

/** Words of the groups around a row, which may be printed in its cell before its own label. */
export const GROUP_WORDS: readonly string[] = [
  '本年度办理结果',
  '本年办理结果',
  '不予公开',
  '无法提供',
  '不予处理',
  '其他处理',
];

/** Words that identify a column of table 三, exactly, by the id of the applicant. */
export const COLUMN_WORDS: Readonly<Record<string, readonly string[]>> = {
  'natural-person': ['自然人', '公民', '自然人公民'],
  'commercial-enterprise': ['商业企业', '企业', '商业'],
  'research-institution': ['科研机构', '科研单位', '科研院所', '科研'],
  'public-welfare-organisation': ['社会公益组织', '社会公益', '公益组织', '社会公益性组织', '公益'],
  'legal-service-organisation': ['法律服务机构', '法律服务', '法律服务组织', '法律'],
  'other-organisation': ['其他', '其它', '其他组织'],
  total: ['总计', '合计', '总数'],
};

/** Words above the columns of table 三 that identify none of them. */
export const OVER_COLUMNS: readonly string[] = [
  '申请人情况',
  '申请人类型',
  '申请人',
  '法人或其他组织',
  '法人或者其他组织',
  '法人和其他组织',
  '法人及其他组织',
  '法人或其它组织',
];
