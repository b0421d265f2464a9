import type { Messages, Named } from './messages.js';

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    item: '条',
    request: '件',
    case: '件',
    document: '件',
    decision: '件',
    result: '份',
    matter: '项',
    column: '个',
    site: '个',
    CNY: '元',
  }),
);

/** A label that ends with a digit is kept apart from the number after it. */
const before = (label: string) => (/[\d０-９]$/.test(label) ? `${label}：` : label);
const inBrackets = (share: Named['share']) =>
  share ? `（${share.derived ? '计算值' : ''}${share.text}）` : '';
const makingUp = (share: Named['share']) =>
  share ? `，占${share.text}${share.derived ? '（计算值）' : ''}` : '';
const withShare = ({ label, amount, share }: Named) => `${before(label)}${amount.full}${inBrackets(share)}`;

/** Simplified Chinese. */
export const zhHans: Messages = {
  language: 'zh-Hans',

  unit: (name, multiplier) => {
    const word = UNITS.get(name);
    if (word === undefined) return null;
    return multiplier === 10_000 ? `万${word}` : multiplier === 1 ? word : null;
  },
  quantity: (amount, unit) => amount + unit,
  approximate: (status, amount) =>
    ({
      'approximate-over': amount.endsWith('%') ? `超过${amount}` : `${amount}余`,
      'approximate-about': `约${amount}`,
      'approximate-under': `近${amount}`,
    })[status],
  missing: { blank: '空白', 'not-applicable': '不适用', 'not-published': '未公布', suppressed: '不予列出' },
  date: (iso) => {
    const [year, month, day] = iso.split('-');
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  },
  dates: (start, end) => `${start}至${end}`,
  listSeparator: '、',
  sentence: (clauses) => `${clauses.join('；')}。`,
  paragraph: (sentences) => sentences.join(''),
  line: (items) => items.join(' · '),

  byDisclosureCategory: '按信息类别',
  byOutcome: '按答复结果',
  byAppealResult: '按审理结果',
  byChannel: '按申请方式',
  bySubject: '按申请内容',
  byApplicant: '按申请人',
  byKind: '按事项',
  inAndOut: '收件与办理',
  unitNote: (word) => `单位：${word}`,
  eachMarkOneCase: (word) => `每格一${word}`,

  largestHeading: (label, total, largest) =>
    `${before(label)}${total?.full ?? '（总数未公布）'}${largest ? `，${largest}最多` : ''}`,
  largest: (classes) => {
    const [first] = classes;
    if (!first) return '';
    const labels = classes.map(({ label }) => label).join('、');
    const share = makingUp(first.share);
    return classes.length > 1
      ? `${labels}并列最多，各${first.amount.full}${share.replace('占', '各占')}`
      : `${labels}最多，${first.amount.full}${share}`;
  },
  smallest: ({ label, amount }) => `${label}最少，${amount.full}`,
  onlyClass: ({ label, amount }) => `全部属于${label}，${amount.full}`,
  largestIsOther: (other) => `未细分的“${other.label}”${other.amount.full}${makingUp(other.share)}`,
  amongNamed: (clause) => `列明的类别中，${clause}`,

  outcomesHeading: (label, total, granted) =>
    `${before(label)}${total?.full ?? '（总数未公布）'}${granted ? `，${before(granted.label)}${granted.amount.full}` : ''}`,
  outcomes: (label, total, parts) =>
    `${before(label)}${total ? `${total.full}中` : ''}，${parts.map(withShare).join('，')}`,
  allGranted: (label, total, part) => `${before(label)}${total.full}，全部${part.label}`,
  named: withShare,
  noneGranted: (label, total, part) =>
    `${before(label)}${total ? `${total.full}中` : ''}，没有${part.label}的`,

  subjectsHeading: ({ label, share }) => `申请的信息内容：${label}${share ? `占${share.text}` : ''}，居首`,
  subjects: (parts) =>
    parts.map(({ label, share }) => `${label}${share ? makingUp(share).slice(1) : ''}`).join('，'),
  countsNotPublished: '报告未公布各类件数',
  statutoryHeading: (parts) => parts.map(({ label, amount }) => `${before(label)}${amount.full}`).join('，'),
  statutory: (measure, parts) =>
    `${measure}：${parts.map(({ label, amount }) => `${before(label)}${amount.full}`).join('，')}`,
  flowHeading: (received, concluded) => `新收申请${received.full}，办结${concluded.full}`,
  flow: (input, output) =>
    [input, output]
      .map(
        ({ label, total, parts }) =>
          `${label}：${parts.map(({ label: name, amount }) => `${before(name)}${amount.full}`).join('，')}，合计${total.full}`,
      )
      .join('；'),
  flowIn: '收件',
  flowOut: '办理',
  applicantsHeading: ({ label, amount }, total) => `新收申请${total.full}，${before(label)}${amount.full}`,
  applicants: (label, total, parts) => `${before(label)}${total.full}中，${parts.map(withShare).join('，')}`,
  shareBars: '条形表示占比',
  keyFigures: '主要数字',

  appealsHeading: (blocks) => blocks.map(({ label, total }) => `${before(label)}${total.full}`).join('，'),
  appealsAllUpheld: (blocks) =>
    `${blocks.map(({ label, total }) => `${before(label)}${total.full}`).join('，')}，全部维持`,
  appealBlock: ({ label, total, parts }) =>
    `${before(label)}${total.full}${parts.length > 0 ? `中，${parts.map(withShare).join('，')}` : ''}`,
  noCases: (labels) => `本期没有${labels.join('、')}案件`,

  countsAreDerived: (labels) => `${labels.join('、')}的数量为合计所得`,
  sharesAreDerived: '占比为计算值',
  notBrokenDown: (label) => `报告未列出${label}的分项`,
  nothing: (label) => `${label}为0`,
  notPublished: (labels) => `报告未公布${labels.join('、')}的数字`,
  totalNotPublished: (label) => `报告未公布${label}的总数`,
  notItemised: (itemised, remainder) => `报告列明的各项合计${itemised.full}，另有${remainder.full}未分项`,

  category: '类别',
  subject: '内容',
  channel: '方式',
  applicant: '申请人',
  item: '事项',
  result: '结果',
  count: (word) => `数量（${word}）`,
  share: '占比',
  shareDerived: '占比（计算值）',
  number: '数值',
  panel: (label, unit) => `${label}（${unit}）`,
  blockLabel: (label, total) => `${label} ${total.full}`,
  flowNote: (difference) =>
    `收件合计与办理合计应当相等，这里相差${difference}；报告自身数字不一致，此处照录。`,
  remainderIncludes: (labels) => `“报告未分项”中包括报告没有给出数字的：${labels.join('、')}。`,
  ownScaleNote: '各事项的条形各有自己的尺度，不能互相比较。',
  total: '合计',
  remainder: '报告未分项',
  derived: '（计算值）',
  caption: (subject, publisher, period) => `${subject}（${publisher}，${period}）`,

  noteOn: (label, note) => `${label}：${note}`,
  derivedNote: '* 由已公布的数字计算得出，报告未刊印。',
  sharesDerivedNote: '占比由已公布的数字计算得出，报告未刊印。',
  sharesNote: (sum, printed, derived) =>
    printed && derived
      ? `所列占比相加为${sum}：刊印的${printed}，加上计算的${derived}；各项均未作调整。`
      : `所列占比相加为${sum}，各项均未作调整。`,
  remainderNote: (itemised, total, remainder) =>
    `报告列明的各项合计${itemised.full}，比总数${total.full}少${remainder.full}；报告没有说明这${remainder.full}的去向，图中单列为“报告未分项”，不作推测。`,
  excessNote: (itemised, total, excess) =>
    `报告列明的各项合计${itemised.full}，比总数${total.full}多${excess.full}；报告自身数字不一致，此处照录。`,
  mergedNote: (label) => `“${label}”在报告中是合并计数的，无法拆分。`,
  approximateNote: (labels) => `${labels.join('、')}：报告给出的是约数。`,
  noStripNote: (reason) =>
    `${{ unknown: '各项数字不全', excess: '各项之和大于总数', nothing: '各项数字均为0' }[reason]}，无法画出百分比条。`,
  evidenceOf: (number, derived, label) => `${number}${derived ? '（计算值）' : ''}，出处：${label}`,

  source: (title) => `来源：《${title}》`,
  charts: {
    'disclosure-categories': '主动公开政府信息',
    'request-channels': '申请方式',
    'request-subjects': '申请内容',
    'request-flow': '申请的收件与结转',
    'request-outcomes': '申请的办理结果',
    applicants: '申请人情况',
    'appeal-results': '行政复议和行政诉讼',
    'key-figures': '主要数字',
    'statutory-table': '法定统计表',
    report: '年度报告',
    check: '核对结果',
  },
  takeAway: '下载',
  loading: '正在读取数据…',
};
