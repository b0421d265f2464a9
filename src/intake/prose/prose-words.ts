import type { Topic } from '../../report/report.js';

/** What a sentence counts: the words before its number, and the classes that may follow, by id. */
export interface ProseTopic {
  readonly measure: string;
  readonly topic: Topic;
  readonly unit: string;
  /** The list of the classes; null if the sentence defines its own, or has none. */
  readonly list: string | null;
  /** The end of the text before the number, in Simplified Chinese. */
  readonly before: RegExp;
  readonly parts: readonly (readonly [id: string, words: RegExp, mapsTo?: readonly string[]])[];
}

const results = [
  [
    'revoked-changed-or-unlawful',
    /(?:撤销、变更或(?:者)?确认违法|撤销、变更、确认违法|依法纠错)$/,
    ['corrected'],
  ],
  ['declared-unlawful', /确认违法$/, ['corrected']],
  ['corrected', /(?:结果)?纠正$/],
  ['upheld', /维持(?:具体行政行为|原行政行为)?$/],
  ['pending', /(?:尚未审结|未审结|正在审理)$/],
  ['other', /其他(?:情形|结果|处理)$/],
] as const;

/** The counts that reports of all years give in sentences. */
export const PROSE_TOPICS: readonly ProseTopic[] = [
  {
    measure: 'proactive-disclosure',
    topic: 'proactive-disclosure',
    unit: 'item',
    list: 'disclosure-category',
    before: /主动公开(?:各类)?政府信息(?:数量?)?(?:共计?|总计|合计|为)?$/,
    parts: [
      ['organisation', /组织机构类?信息$/],
      ['departmental-documents', /部门(?:文件|档案)类?(?:[（(][^（()）]*[)）])?信息$/],
      ['news', /动态类?信息$/],
      ['administrative-powers', /行政职权类?信息$/],
      ['budgets-and-accounts', /财政预决算类?信息$/],
      ['proposal-results', /建议提案办理结果类?信息$/],
      ['other', /其他信息$/],
    ],
  },
  {
    measure: 'requests-accepted',
    topic: 'request-channel',
    unit: 'request',
    list: 'channel',
    before: /(?:受理|收到|新收)(?:的)?(?:政府)?信息公开申请(?:数量)?(?:共计?|总计|为)?$/,
    parts: [
      ['in-person', /当面(?:申请|递交|提交)?$/],
      ['fax', /传真(?:申请)?$/],
      ['online', /(?:网上|网络)(?:申请|提交)?$/],
      ['letter', /(?:信函|信件|邮寄)(?:申请)?$/],
      ['other', /其他(?:方式|形式|渠道)(?:申请)?$/],
    ],
  },
  {
    measure: 'request-outcomes',
    topic: 'request-outcome',
    unit: 'request',
    list: 'outcome',
    before: /(?:已经?|共|予以)?(?:答复|办结)(?:的)?$/,
    parts: [
      ['granted-in-part', /(?:同意)?部分公开$/],
      ['granted-in-full', /(?:同意|予以)公开$/],
      ['refused', /不(?:予|同意)公开$/],
      ['not-government-information', /不属于(?:本条例所指的?)?政府信息$/],
      [
        'not-this-body-or-does-not-exist',
        /非本机关(?:政府信息)?或(?:政府)?信息不存在$/,
        ['not-this-body', 'does-not-exist'],
      ],
      ['does-not-exist', /^[^或、]*信息不存在$/],
      ['unclear-request', /申请(?:内容)?不明确$/],
    ],
  },
  {
    measure: 'reconsideration',
    topic: 'reconsideration',
    unit: 'case',
    list: 'reconsideration-result',
    before: /行政复议(?:案件?|申请)?(?:共计?)?$/,
    parts: results,
  },
  {
    measure: 'litigation',
    topic: 'litigation',
    unit: 'case',
    list: 'litigation-result',
    before: /行政诉讼(?:案件?)?(?:共计?)?$/,
    parts: results,
  },
  {
    measure: 'fees',
    topic: 'fee',
    unit: 'CNY',
    list: null,
    before: /(?:收取|收)[^，。；]{0,24}?(?:费用?|处理费)(?:[（(][^（()）]*[)）])?(?:共计?|总计|为)?$/,
    parts: [],
  },
];

/** Words in sentences about another year, or about plans. */
export const NOT_THIS_YEAR =
  /上年|上一年|去年|前年|同期|同比|环比|下年|下一年|明年|下一步|计划|力争|预计|目标|累计|历年/;

/** Another body as the subject of a sentence; its counts are not those of the whole report. */
export const ANOTHER_BODY =
  /[一-龥]{2,8}(?:局|委员会|街道办?|街道办事处|镇政府|乡政府)(?:共|受理|收到|办理|答复|主动)/;
