import { CANNOT_LOAD } from './cannot-load.js';
import type { Details, Failure, Messages, Named, GivenWords, NotLoaded } from './messages.js';
import type { Rule } from '../check/finding.js';
import { quotedIn } from './quoted-in.js';

const CHARTS: Messages['charts'] = {
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
};

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

/** Words for so many at once. */
const SIZES: ReadonlyMap<string, string> = new Map([
  ['100', '百'],
  ['1,000', '千'],
  ['10,000', '萬'],
  ['1,000,000', '百萬'],
  ['100,000,000', '億'],
]);

/** A label that ends with a digit is kept apart from the number after it. */
const before = (label: string) => (/[\d０-９]$/.test(label) ? `${label}：` : label);
const inBrackets = (share: Named['share']) =>
  share ? `（${share.derived ? '計算值' : ''}${share.text}）` : '';
const makingUp = (share: Named['share']) =>
  share ? `，占${share.text}${share.derived ? '（計算值）' : ''}` : '';
const withShare = ({ label, amount, share }: Named) => `${before(label)}${amount.full}${inBrackets(share)}`;

/** Traditional Chinese. */
export const messages: Messages = {
  language: 'zh-Hant',

  unit: (name) => UNITS.get(name) ?? null,
  manyOf: (multiplier, unit) => (SIZES.get(multiplier) ?? `×${multiplier}`) + unit,
  quantity: (amount, unit) => amount + unit,
  approximate: (status, amount) =>
    ({
      // Only of tens and more: neither 5餘 nor 0.55餘 is said.
      'approximate-over': /^[\d,]{2,}$/.test(amount) ? `${amount}餘` : `超過${amount}`,
      'approximate-about': `約${amount}`,
      'approximate-under': `近${amount}`,
      'at-least': `至少${amount}`,
    })[status],
  lessThan: (share) => `不足${share}`,
  moreThan: (share) => `${share}以上`,
  shareOf: (share, base) => `「${base}」的${share}`,
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
  eachMarkOneCase: (word) => `每格一${word || '例'}`,

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
  appealResult: withShare,
  noCases: (labels) => `本期沒有${labels.join('、')}案件`,

  countsAreDerived: (labels) => `${labels.join('、')}的數量為計算值`,
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
  excessNote: (itemised, total, excess, label) =>
    `${label === undefined ? '報告列明的各項合計' : `「${label}」`}${itemised.full}，比總數${total.full}多${excess.full}；報告自身數字不一致，此處照錄。`,
  mergedNote: (label) => `「${label}」在報告中是合併計數的，無法拆分。`,
  approximateNote: (labels) => `${labels.join('、')}：報告給出的是約數。`,
  atLeastNote: (labels, missing) =>
    `${labels.map((label) => `「${label}」`).join('')}是報告所列各項之和；報告未列出${missing.join('、')}的數字，實際可能更多。`,
  sharesAreOf: (base) => `占比是占「${base}」的比例。`,
  shareBaseNote: (labels, base) => `${labels.join('、')}的占比是占「${base}」的比例，不是占總數的比例。`,
  overlapNote: '同一件可計入多項，各項相加可大於總數，佔比相加可超過100%。',
  noStripNote: (reason) =>
    `${{ 'no-whole': '各項不是同一總數的組成部分', excess: '各項之和大於總數', unknown: '各項數字不全', nothing: '各項數字均為0' }[reason]}，無法畫出百分比條。`,
  evidenceOf: (number, derived, label) => `${number}${derived ? '（計算值）' : ''}，出處：${label}`,

  source: (title) => `來源：《${title}》`,
  charts: CHARTS,
  takeAway: '下載',
  loading: '正在讀取資料…',
};

const RULES: Readonly<Record<Rule, string>> = {
  partition: '分項之和',
  applicants: '申請人之和',
  identity: '表內關係',
  part: '分項與總數',
  share: '所列占比',
  shares: '所列占比之和',
  evidence: '原文',
  'carried-over': '上年結轉',
  approximate: '約數',
  fraction: '整數',
  merged: '合併項',
};

const file = (address: string | undefined) => (address === undefined ? '' : ` ${address} `);
const of = (address: string | undefined) => (address === undefined ? '' : `${address} 的`);

const NOT_LOADED: NotLoaded = {
  address: () => '網址是空的',
  network: () => '連不上，或該網址不允許讀取',
  late: () => '三十秒內沒有回應',
  status: (code) => `伺服器回應 ${code}`,
};

const GIVEN: GivenWords = {
  promise: () => ' Promise，請先 await',
  list: () => '陣列，請指明其中的一個報告',
  json: () => ' JSON 字串，請先用 JSON.parse() 解析',
  function: () => '函式，請先呼叫它，再指明它傳回的報告',
  response: () => ' Response，請先 await 它的 json()',
  other: (name) => ` ${name}`,
};

/** Traditional Chinese, on demand. */
export const details: Details = {
  formNumber: (depth, place) => {
    const numeral = '一二三四五六七八九十'.charAt(place - 1) || String(place);
    if (depth > 3) return `${place}.`;
    return depth === 3 ? `（${numeral}）` : `${numeral}、`;
  },
  contradicted: (notes) => `（數字不符，見說明${notes}）`,
  scrollSideways: '左右滑動可查看全部各欄 →',
  contradictedNote: '標有‡的數字與報告中的其他數字不符，此處照錄：',

  ofWhich: (label) => `其中：${label}`,
  found: ({ rule, assessable, ofNothing, subject, expected, found, difference, more, left, right }) => {
    switch (rule) {
      case 'partition':
        if (!assessable) return `${subject}：有數字未公布或為約數，無法核對各項與總數。`;
        return `${subject}：各項合計${found}，比總數${expected}${more ? '多' : '少'}${difference}。`;
      case 'applicants':
        if (!assessable) return `${subject}：有數字未公布或為約數，無法核對各類申請人與總計。`;
        return `${subject}：各類申請人合計${found}，與總計${expected}相差${difference}。`;
      case 'identity':
        if (!assessable) return `${left}＝${right}：有數字未公布或為約數，無法核對（${subject}）。`;
        return `${left}為${expected}，應等於${right}，後者為${found}，相差${difference}（${subject}）。`;
      case 'part':
        return `${subject}：${found}，大於其總數${expected}。`;
      case 'share':
        if (ofNothing) return `${subject}：刊印的占比為${found}，總數為0。`;
        if (!assessable) return `${subject}：刊印的占比${found}無從核對，件數未公布或為約數。`;
        return `${subject}：刊印的占比為${found}，按件數計算為${expected}。`;
      case 'shares':
        return `${subject}：刊印的占比相加為${found}，不是${expected}。`;
      case 'evidence':
        if (assessable) return `${subject}：資料為${found}，引文中為${expected}。`;
        return `${subject}：所錄的${found}在引文中找不到。`;
      case 'carried-over':
        if (!assessable) return `${subject}：無法與上年報告的結轉數核對。`;
        return `${subject}：本年報告為${found}，上年報告結轉${expected}。`;
      case 'approximate':
        return `${subject}：報告給出的是約數。`;
      case 'fraction':
        return `${subject}：${found}不是整數，而所計的只能是整數。`;
      case 'merged':
        return `${subject}：報告把兩個以上的法定類別合併計數。`;
    }
  },

  terms: {
    quote: '原文',
    cell: '表格位置',
    formula: '算式',
    printedShare: '刊印的占比',
    derivedShare: '占比算式',
    note: '說明',
    source: '出處',
  },
  quotation: (quote) => quotedIn(quote, '「」', '『』'),
  cell: (table, row, column) => ['表', table, '，', row, '行，', column, '欄'],
  shareAgrees: (printed, counts) => `${printed}，與件數相符（${counts}）`,
  shareDiffers: (printed, counts) => `${printed}，與件數不符（${counts}）`,
  csvColumns: ['分塊', '上級', '項目', '數值', '狀態', '類型', '占比', '占比類型', '依據'],
  shareName: (figure, base) => `${figure} · 占${base}的比例`,
  sumName: (chart, kind) =>
    `${chart} · ${{ classes: '各項合計', excess: '各項合計超出總數', shares: '所示占比合計', 'printed-shares': '報告所列占比合計', 'derived-shares': '計算所得占比合計', difference: '收件與辦理之差' }[kind]}`,
  findingName: (figure, rule, part) =>
    `${figure} · 核對${RULES[rule]} · ${{ expected: '應為', found: '實為', difference: '相差' }[part]}`,
  proof: {
    title: '數字核對單',
    columns: ['類型', '項目', '數字', '依據', '出現處'],
    kinds: { printed: '刊印', derived: '計算' },
    signature: '核對人：　　　　　　　　日期：',
    download: '下載 CSV',
  },
  report: {
    findings: '核對結果',
    tables: '法定統計表',
    noFindings: '未發現數字之間的矛盾。',
    sources: '來源',
    citation: '引用',
    copy: '複製',
    copied: '已複製',
    revisionOf: '本報告是修訂版，所修訂的報告：',
    cite: (publisher, title, published, url) =>
      [publisher, title, published, url].filter((part) => part).join('．'),
  },
  failure: (failure: Failure) => {
    switch (failure.kind) {
      case 'no-data':
        if (failure.table === 'of-a-chart') return details.tableOfAChart;
        if (failure.table === 'behind') return details.tableBehind;
        return `沒有資料：請用 report 屬性、src 或 report-id 指明一份報告${failure.table ? '，或在標籤內放一個表格' : ''}。`;
      case 'several-sources':
        return `資料來源只能指明一個，這裡同時有：${failure.names}。`;
      case 'unknown-report':
        return `沒有名為「${failure.name}」的內建報告。內建的有：${failure.known}。`;
      case 'not-loaded':
        return `讀取不到資料：${failure.address}（${NOT_LOADED[failure.cause](failure.reason)}）。`;
      case 'not-text':
        if (failure.encoding === 'cut') return `檔案${file(failure.address)}不完整：在一個字元的中間結束。`;
        return `檔案${file(failure.address)}不是 UTF-8 編碼${failure.encoding ? `（看起來是 ${failure.encoding}）` : ''}。請另存為 UTF-8。`;
      case 'not-json':
        return `${of(failure.address)}資料不是有效的 JSON：${failure.reason}`;
      case 'no-report':
        return `報告應是一個物件，${of(failure.address)}資料卻是${GIVEN[failure.given.what](failure.given.name)}。`;
      case 'invalid':
        return `${of(failure.address)}資料不符合格式，共${failure.problems.length}處：`;
      case 'not-published':
        return `報告未公布這項統計：${CHARTS[failure.chart]}。`;
      case 'cannot-load':
        return CANNOT_LOAD['zh-Hant'];
      case 'unexpected':
        return `圖表無法顯示：${failure.reason}`;
      case 'unreadable-table':
        return `頁面中的表格無法作為圖表的資料，共${failure.problems.length}處：`;
      case 'contradicted-table':
        return `頁面中的表格與所指明的資料不一致，共${failure.figures.length}處，因此不畫圖：`;
    }
  },
  formats: {
    id: '小寫字母、數字和連字號組成的識別碼，例如 land-and-planning',
    language: '語言代碼，例如 zh-Hans',
    date: '日期，例如 2017、2017-09 或 2017-09-20',
    address: '以 http:// 或 https:// 開頭的網址',
    words: '不含「�」的文字（「�」表示檔案曾按錯誤的編碼讀取，字元已遺失）',
  },
  problem: ({ kind, path, expected, format, received }) => {
    const where = path || '整個檔案';
    switch (kind) {
      case 'missing':
        return `${where}：缺少此項。`;
      case 'unexpected':
        return `${where}：格式中沒有此項。`;
      case 'mismatch':
        return `${where}：應為 ${format ? details.formats[format] : expected}，實為 ${received}。`;
      case 'duplicate':
        return `${where}：${received} 重複。`;
      case 'unresolved':
        return `${where}：找不到 ${received}。`;
      case 'no-status':
        return `${where}：沒有數值時須說明原因，有數值時不得說成沒有。`;
      case 'negative':
        return `${where}：不能是負數（${received}）。`;
      case 'share-text':
        return `${where}：文字裡的數是 ${expected}，數值卻是 ${received}。`;
      case 'unit':
        return `${where}：${received} 不能換算為該指標的單位「${expected}」。`;
      case 'no-evidence':
        return `${where}：須有引文或表格儲存格，二者取一。`;
    }
  },
  keptNote: (whose) => `下面仍是上一次讀到的圖表${whose === null ? '' : `：${whose}`}。`,
  tableProblem: ({ kind, row, column, text, expected }) => {
    const places = [row && `「${row}」行`, column && `「${column}」欄`].filter((place) => place);
    const where = places.length > 0 ? `${places.join('，')}：` : '';
    switch (kind) {
      case 'several-tables':
        return '只能有一個表格。';
      case 'no-figures':
        return '表格中沒有數字。';
      case 'bodies':
        return `表格的各列是不同的單位（${text}），不是類別，這個圖表畫不了。`;
      case 'columns':
        return `看不出各欄是什麼：${text}。請在表頭寫明「數量」和「占比」，其他數字欄請移出表格。`;
      case 'unreadable':
        return `${where}「${text}」不是一個可以讀取的數字。`;
      case 'unseen':
        return `${where}儲存格讀給螢幕報讀軟體的是「${text}」，與顯示的不同。`;
      case 'hidden':
        return `${where}頁面隱藏了「${text}」，算上它就無法讀取這個表格；請顯示出來，或從表格中刪去。`;
      case 'generated':
        return `${where}「${text}」由頁面樣式（CSS content）顯示，不在表格裡；請寫入表格。`;
      case 'struck':
        return `${where}「${text}」已被劃去，看不出是否仍然有效。`;
      case 'spanned':
        return `${where}「${text}」跨了多行或多列，看不出屬於哪一行、哪一列。`;
      case 'ragged':
        return `${where}這一行的儲存格與表格的列不對應。`;
      case 'spanning-label':
        return `${where}這個名稱跨了多行，看不出是標題還是上級類別；請讓上級類別單獨成行，並用 data-parent 指明下級。`;
      case 'years':
        return `表格上方寫有不同的年份：${text}；請用 data-period 指明是哪一年的數字。`;
      case 'translated':
        return '瀏覽器翻譯了此頁；恢復原文後即可畫圖。';
      case 'unit':
        return `${where}單位沒有寫明、不認識或不一致：${text}。`;
      case 'unclear-row':
        return `${where}看不出這一行是分類、總數、小計還是別的；請用 data-total、data-parent、data-code 或 data-measure 指明，或移出表格。`;
      case 'duplicate':
        return `${where}「${text}」重複；若分屬不同的上級，請用 data-parent 指明。`;
      case 'no-period':
        return '看不出是哪一年的數字；請在標題中寫明年份，或用 data-period 指明。';
      case 'derived-differs':
        return `${where}標為計算值的 ${text} 與表中其他數字推算的結果（${expected}）不符。`;
      case 'invalid':
        return `${where}不符合格式：${text}。`;
    }
  },
  contradictedFigure: ({ label, about, table, data }) =>
    about === 'no-row'
      ? `${label}（${table}）：${details.noSuchRow}`
      : `${about ? { period: '時期', publisher: '發布機關' }[about] : label}：表格為 ${table}，資料為 ${data}。`,

  tableOfAChart:
    '頁面中的表格只能作為單個圖表的資料：請把它放進某一圖表的標籤，例如 <foi-request-outcomes>；這裡請用 report 屬性、src 或 report-id 指明一份報告。',
  tableBehind:
    '沒有資料：標籤位於段落（<p>）中，HTML 不允許段落內有表格，瀏覽器已把表格移到標籤之後。請把標籤移到段落之外。',
  noSuchRow: '資料中沒有這一項，或有幾項同名；請用 data-code 或 data-parent 指明。',
  origins: '數字出處',
};
