import type { Messages, Named } from './messages.js';

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    item: '條',
    request: '件',
    case: '件',
    document: '件',
    decision: '件',
    result: '份',
    matter: '項',
    column: '個',
    site: '個',
    CNY: '元',
  }),
);

/** A label that ends with a digit is kept apart from the number after it. */
const before = (label: string) => (/[\d０-９]$/.test(label) ? `${label}：` : label);
const inBrackets = (share: Named['share']) =>
  share ? `（${share.derived ? '計算值' : ''}${share.text}）` : '';
const makingUp = (share: Named['share']) =>
  share ? `，占${share.text}${share.derived ? '（計算值）' : ''}` : '';
const withShare = ({ label, amount, share }: Named) => `${before(label)}${amount.full}${inBrackets(share)}`;

/** Traditional Chinese. */
export const zhHant: Messages = {
  language: 'zh-Hant',

  unit: (name, multiplier) => {
    const word = UNITS.get(name);
    if (word === undefined) return null;
    return multiplier === 10_000 ? `萬${word}` : multiplier === 1 ? word : null;
  },
  quantity: (amount, unit) => amount + unit,
  approximate: (status, amount) =>
    ({
      'approximate-over': amount.endsWith('%') ? `超過${amount}` : `${amount}餘`,
      'approximate-about': `約${amount}`,
      'approximate-under': `近${amount}`,
    })[status],
  missing: { blank: '空白', 'not-applicable': '不適用', 'not-published': '未公布', suppressed: '不予列出' },
  date: (iso) => {
    const [year, month, day] = iso.split('-');
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  },
  dates: (start, end) => `${start}至${end}`,
  listSeparator: '、',
  sentence: (clauses) => `${clauses.join('；')}。`,
  paragraph: (sentences) => sentences.join(''),
  line: (items) => items.join(' · '),

  byDisclosureCategory: '按信息類別',
  byOutcome: '按答覆結果',
  byAppealResult: '按審理結果',
  byChannel: '按申請方式',
  bySubject: '按申請內容',
  byApplicant: '按申請人',
  byKind: '按事項',
  inAndOut: '收件與辦理',
  unitNote: (word) => `單位：${word}`,
  eachMarkOneCase: (word) => `每格一${word}`,

  largestHeading: (label, total, largest) =>
    `${before(label)}${total?.full ?? '（總數未公布）'}${largest ? `，${largest}最多` : ''}`,
  largest: (classes) => {
    const [first] = classes;
    if (!first) return '';
    const labels = classes.map(({ label }) => label).join('、');
    const share = makingUp(first.share);
    return classes.length > 1
      ? `${labels}並列最多，各${first.amount.full}${share.replace('占', '各占')}`
      : `${labels}最多，${first.amount.full}${share}`;
  },
  smallest: ({ label, amount }) => `${label}最少，${amount.full}`,
  onlyClass: ({ label, amount }) => `全部屬於${label}，${amount.full}`,
  largestIsOther: (other) => `未細分的「${other.label}」${other.amount.full}${makingUp(other.share)}`,
  amongNamed: (clause) => `列明的類別中，${clause}`,

  outcomesHeading: (label, total, granted) =>
    `${before(label)}${total?.full ?? '（總數未公布）'}${granted ? `，${before(granted.label)}${granted.amount.full}` : ''}`,
  outcomes: (label, total, parts) =>
    `${before(label)}${total ? `${total.full}中` : ''}，${parts.map(withShare).join('，')}`,
  allGranted: (label, total, part) => `${before(label)}${total.full}，全部${part.label}`,
  named: withShare,
  noneGranted: (label, total, part) =>
    `${before(label)}${total ? `${total.full}中` : ''}，沒有${part.label}的`,

  subjectsHeading: ({ label, share }) => `申請的信息內容：${label}${share ? `占${share.text}` : ''}，居首`,
  subjects: (parts) =>
    parts.map(({ label, share }) => `${label}${share ? makingUp(share).slice(1) : ''}`).join('，'),
  countsNotPublished: '報告未公布各類件數',
  statutoryHeading: (parts) => parts.map(({ label, amount }) => `${before(label)}${amount.full}`).join('，'),
  statutory: (measure, parts) =>
    `${measure}：${parts.map(({ label, amount }) => `${before(label)}${amount.full}`).join('，')}`,
  flowHeading: (received, concluded) => `新收申請${received.full}，辦結${concluded.full}`,
  flow: (input, output) =>
    [input, output]
      .map(
        ({ label, total, parts }) =>
          `${label}：${parts.map(({ label: name, amount }) => `${before(name)}${amount.full}`).join('，')}，合計${total.full}`,
      )
      .join('；'),
  flowIn: '收件',
  flowOut: '辦理',
  applicantsHeading: ({ label, amount }, total) => `新收申請${total.full}，${before(label)}${amount.full}`,
  applicants: (label, total, parts) => `${before(label)}${total.full}中，${parts.map(withShare).join('，')}`,
  shareBars: '條形表示占比',
  keyFigures: '主要數字',

  appealsHeading: (blocks) => blocks.map(({ label, total }) => `${before(label)}${total.full}`).join('，'),
  appealsAllUpheld: (blocks) =>
    `${blocks.map(({ label, total }) => `${before(label)}${total.full}`).join('，')}，全部維持`,
  appealBlock: ({ label, total, parts }) =>
    `${before(label)}${total.full}${parts.length > 0 ? `中，${parts.map(withShare).join('，')}` : ''}`,
  noCases: (labels) => `本期沒有${labels.join('、')}案件`,

  countsAreDerived: (labels) => `${labels.join('、')}的數量為合計所得`,
  sharesAreDerived: '占比為計算值',
  notBrokenDown: (label) => `報告未列出${label}的分項`,
  nothing: (label) => `${label}為0`,
  notPublished: (labels) => `報告未公布${labels.join('、')}的數字`,
  totalNotPublished: (label) => `報告未公布${label}的總數`,
  notItemised: (itemised, remainder) => `報告列明的各項合計${itemised.full}，另有${remainder.full}未分項`,

  category: '類別',
  subject: '內容',
  channel: '方式',
  applicant: '申請人',
  item: '事項',
  result: '結果',
  count: (word) => `數量（${word}）`,
  share: '占比',
  shareDerived: '占比（計算值）',
  number: '數值',
  panel: (label, unit) => `${label}（${unit}）`,
  blockLabel: (label, total) => `${label} ${total.full}`,
  flowNote: (difference) =>
    `收件合計與辦理合計應當相等，這裡相差${difference}；報告自身數字不一致，此處照錄。`,
  remainderIncludes: (labels) => `「報告未分項」中包括報告沒有給出數字的：${labels.join('、')}。`,
  ownScaleNote: '各事項的條形各有自己的尺度，不能互相比較。',
  total: '合計',
  remainder: '報告未分項',
  derived: '（計算值）',
  caption: (subject, publisher, period) => `${subject}（${publisher}，${period}）`,

  noteOn: (label, note) => `${label}：${note}`,
  derivedNote: '* 由已公布的數字計算得出，報告未刊印。',
  sharesDerivedNote: '占比由已公布的數字計算得出，報告未刊印。',
  sharesNote: (sum, printed, derived) =>
    printed && derived
      ? `所列占比相加為${sum}：刊印的${printed}，加上計算的${derived}；各項均未作調整。`
      : `所列占比相加為${sum}，各項均未作調整。`,
  remainderNote: (itemised, total, remainder) =>
    `報告列明的各項合計${itemised.full}，比總數${total.full}少${remainder.full}；報告沒有說明這${remainder.full}的去向，圖中單列為「報告未分項」，不作推測。`,
  excessNote: (itemised, total, excess) =>
    `報告列明的各項合計${itemised.full}，比總數${total.full}多${excess.full}；報告自身數字不一致，此處照錄。`,
  mergedNote: (label) => `「${label}」在報告中是合併計數的，無法拆分。`,
  approximateNote: (labels) => `${labels.join('、')}：報告給出的是約數。`,
  noStripNote: (reason) =>
    `${{ unknown: '各項數字不全', excess: '各項之和大於總數', nothing: '各項數字均為0' }[reason]}，無法畫出百分比條。`,
  evidenceOf: (number, derived, label) => `${number}${derived ? '（計算值）' : ''}，出處：${label}`,

  source: (title) => `來源：《${title}》`,
  charts: {
    'disclosure-categories': '主動公開政府信息',
    'request-channels': '申請方式',
    'request-subjects': '申請內容',
    'request-flow': '申請的收件與結轉',
    'request-outcomes': '申請的辦理結果',
    applicants: '申請人情況',
    'appeal-results': '行政復議和行政訴訟',
    'key-figures': '主要數字',
    'statutory-table': '法定統計表',
    report: '年度報告',
    check: '核對結果',
  },
  takeAway: '下載',
  loading: '正在讀取資料…',
};
