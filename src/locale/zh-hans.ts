import { CANNOT_LOAD } from './cannot-load.js';
import type { Details, Failure, Messages, Named, GivenWords, NotLoaded } from './messages.js';
import type { Rule } from '../check/finding.js';
import { quotedIn } from './quoted-in.js';

const CHARTS: Messages['charts'] = {
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
};

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

/** Words for so many at once. */
const SIZES: ReadonlyMap<string, string> = new Map([
  ['100', '百'],
  ['1,000', '千'],
  ['10,000', '万'],
  ['1,000,000', '百万'],
  ['100,000,000', '亿'],
]);

/** A label that ends with a digit is kept apart from the number after it. */
const before = (label: string) => (/[\d０-９]$/.test(label) ? `${label}：` : label);
const inBrackets = (share: Named['share']) =>
  share ? `（${share.derived ? '计算值' : ''}${share.text}）` : '';
const makingUp = (share: Named['share']) =>
  share ? `，占${share.text}${share.derived ? '（计算值）' : ''}` : '';
const withShare = ({ label, amount, share }: Named) => `${before(label)}${amount.full}${inBrackets(share)}`;

/** Simplified Chinese. */
export const messages: Messages = {
  language: 'zh-Hans',

  unit: (name) => UNITS.get(name) ?? null,
  manyOf: (multiplier, unit) => (SIZES.get(multiplier) ?? `×${multiplier}`) + unit,
  quantity: (amount, unit) => amount + unit,
  approximate: (status, amount) =>
    ({
      // Only of tens and more: neither 5余 nor 0.55余 is said.
      'approximate-over': /^[\d,]{2,}$/.test(amount) ? `${amount}余` : `超过${amount}`,
      'approximate-about': `约${amount}`,
      'approximate-under': `近${amount}`,
      'at-least': `至少${amount}`,
    })[status],
  lessThan: (share) => `不足${share}`,
  moreThan: (share) => `${share}以上`,
  shareOf: (share, base) => `“${base}”的${share}`,
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
  eachMarkOneCase: (word) => `每格一${word || '例'}`,

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
  appealResult: withShare,
  noCases: (labels) => `本期没有${labels.join('、')}案件`,

  countsAreDerived: (labels) => `${labels.join('、')}的数量为计算值`,
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
  excessNote: (itemised, total, excess, label) =>
    `${label === undefined ? '报告列明的各项合计' : `“${label}”`}${itemised.full}，比总数${total.full}多${excess.full}；报告自身数字不一致，此处照录。`,
  mergedNote: (label) => `“${label}”在报告中是合并计数的，无法拆分。`,
  approximateNote: (labels) => `${labels.join('、')}：报告给出的是约数。`,
  atLeastNote: (labels, missing) =>
    `${labels.map((label) => `“${label}”`).join('')}是报告所列各项之和；报告未列出${missing.join('、')}的数字，实际可能更多。`,
  sharesAreOf: (base) => `占比是占“${base}”的比例。`,
  shareBaseNote: (labels, base) => `${labels.join('、')}的占比是占“${base}”的比例，不是占总数的比例。`,
  overlapNote: '同一件可计入多项，各项相加可大于总数，占比相加可超过100%。',
  noStripNote: (reason) =>
    `${{ 'no-whole': '各项不是同一总数的组成部分', excess: '各项之和大于总数', unknown: '各项数字不全', nothing: '各项数字均为0' }[reason]}，无法画出百分比条。`,
  evidenceOf: (number, derived, label) => `${number}${derived ? '（计算值）' : ''}，出处：${label}`,

  source: (title) => `来源：《${title}》`,
  charts: CHARTS,
  takeAway: '下载',
  loading: '正在读取数据…',
};

const RULES: Readonly<Record<Rule, string>> = {
  partition: '分项之和',
  applicants: '申请人之和',
  identity: '表内关系',
  part: '分项与总数',
  share: '所列占比',
  shares: '所列占比之和',
  evidence: '原文',
  'carried-over': '上年结转',
  approximate: '约数',
  fraction: '整数',
  merged: '合并项',
};

const file = (address: string | undefined) => (address === undefined ? '' : ` ${address} `);
const of = (address: string | undefined) => (address === undefined ? '' : `${address} 的`);

const NOT_LOADED: NotLoaded = {
  address: () => '网址是空的',
  network: () => '连不上，或该网址不允许读取',
  late: () => '三十秒内没有回应',
  status: (code) => `服务器回应 ${code}`,
};

const GIVEN: GivenWords = {
  promise: () => ' Promise，请先 await',
  list: () => '数组，请指明其中的一个报告',
  json: () => ' JSON 字符串，请先用 JSON.parse() 解析',
  function: () => '函数，请先调用它，再指明它返回的报告',
  response: () => ' Response，请先 await 它的 json()',
  other: (name) => ` ${name}`,
};

/** Simplified Chinese, on demand. */
export const details: Details = {
  formNumber: (depth, place) => {
    const numeral = '一二三四五六七八九十'.charAt(place - 1) || String(place);
    if (depth > 3) return `${place}.`;
    return depth === 3 ? `（${numeral}）` : `${numeral}、`;
  },
  contradicted: (notes) => `（数字不符，见说明${notes}）`,
  scrollSideways: '左右滑动可查看全部各列 →',
  contradictedNote: '标有‡的数字与报告中的其他数字不符，此处照录：',

  ofWhich: (label) => `其中：${label}`,
  found: ({ rule, assessable, ofNothing, subject, expected, found, difference, more, left, right }) => {
    switch (rule) {
      case 'partition':
        if (!assessable) return `${subject}：有数字未公布或为约数，无法核对各项与总数。`;
        return `${subject}：各项合计${found}，比总数${expected}${more ? '多' : '少'}${difference}。`;
      case 'applicants':
        if (!assessable) return `${subject}：有数字未公布或为约数，无法核对各类申请人与总计。`;
        return `${subject}：各类申请人合计${found}，与总计${expected}相差${difference}。`;
      case 'identity':
        if (!assessable) return `${left}＝${right}：有数字未公布或为约数，无法核对（${subject}）。`;
        return `${left}为${expected}，应等于${right}，后者为${found}，相差${difference}（${subject}）。`;
      case 'part':
        return `${subject}：${found}，大于其总数${expected}。`;
      case 'share':
        if (ofNothing) return `${subject}：刊印的占比为${found}，总数为0。`;
        if (!assessable) return `${subject}：刊印的占比${found}无从核对，件数未公布或为约数。`;
        return `${subject}：刊印的占比为${found}，按件数计算为${expected}。`;
      case 'shares':
        return `${subject}：刊印的占比相加为${found}，不是${expected}。`;
      case 'evidence':
        if (assessable) return `${subject}：数据为${found}，引文中为${expected}。`;
        return `${subject}：所录的${found}在引文中找不到。`;
      case 'carried-over':
        if (!assessable) return `${subject}：无法与上年报告的结转数核对。`;
        return `${subject}：本年报告为${found}，上年报告结转${expected}。`;
      case 'approximate':
        return `${subject}：报告给出的是约数。`;
      case 'fraction':
        return `${subject}：${found}不是整数，而所计的只能是整数。`;
      case 'merged':
        return `${subject}：报告把两个以上的法定类别合并计数。`;
    }
  },

  terms: {
    quote: '原文',
    cell: '表格位置',
    formula: '算式',
    printedShare: '刊印的占比',
    derivedShare: '占比算式',
    note: '说明',
    source: '出处',
  },
  quotation: (quote) => quotedIn(quote, '“”', '‘’'),
  cell: (table, row, column) => ['表', table, '，', row, '行，', column, '列'],
  shareAgrees: (printed, counts) => `${printed}，与件数相符（${counts}）`,
  shareDiffers: (printed, counts) => `${printed}，与件数不符（${counts}）`,
  csvColumns: ['分块', '上级', '项目', '数值', '状态', '类型', '占比', '占比类型', '依据'],
  shareName: (figure, base) => `${figure} · 占${base}的比例`,
  sumName: (chart, kind) =>
    `${chart} · ${{ classes: '各项合计', excess: '各项合计超出总数', shares: '所示占比合计', 'printed-shares': '报告所列占比合计', 'derived-shares': '计算所得占比合计', difference: '收件与办理之差' }[kind]}`,
  findingName: (figure, rule, part) =>
    `${figure} · 核对${RULES[rule]} · ${{ expected: '应为', found: '实为', difference: '相差' }[part]}`,
  proof: {
    title: '数字核对单',
    columns: ['类型', '项目', '数字', '依据', '出现处'],
    kinds: { printed: '刊印', derived: '计算' },
    signature: '核对人：　　　　　　　　日期：',
    download: '下载 CSV',
  },
  report: {
    findings: '核对结果',
    tables: '法定统计表',
    noFindings: '未发现数字之间的矛盾。',
    sources: '来源',
    citation: '引用',
    copy: '复制',
    copied: '已复制',
    revisionOf: '本报告是修订版，所修订的报告：',
    cite: (publisher, title, published, url) =>
      [publisher, title, published, url].filter((part) => part).join('．'),
  },
  failure: (failure: Failure) => {
    switch (failure.kind) {
      case 'no-data':
        if (failure.table === 'of-a-chart') return details.tableOfAChart;
        if (failure.table === 'behind') return details.tableBehind;
        return `没有数据：请用 report 属性、src 或 report-id 指明一份报告${failure.table ? '，或在标签内放一个表格' : ''}。`;
      case 'several-sources':
        return `数据来源只能指明一个，这里同时有：${failure.names}。`;
      case 'unknown-report':
        return `没有名为“${failure.name}”的内置报告。内置的有：${failure.known}。`;
      case 'not-loaded':
        return `读取不到数据：${failure.address}（${NOT_LOADED[failure.cause](failure.reason)}）。`;
      case 'not-text':
        if (failure.encoding === 'cut') return `文件${file(failure.address)}不完整：在一个字符的中间结束。`;
        return `文件${file(failure.address)}不是 UTF-8 编码${failure.encoding ? `（看起来是 ${failure.encoding}）` : ''}。请另存为 UTF-8。`;
      case 'not-json':
        return `${of(failure.address)}数据不是有效的 JSON：${failure.reason}`;
      case 'no-report':
        return `报告应是一个对象，${of(failure.address)}数据却是${GIVEN[failure.given.what](failure.given.name)}。`;
      case 'invalid':
        return `${of(failure.address)}数据不符合格式，共${failure.problems.length}处：`;
      case 'not-published':
        return `报告未公布这项统计：${CHARTS[failure.chart]}。`;
      case 'cannot-load':
        return CANNOT_LOAD['zh-Hans'];
      case 'unexpected':
        return `图表无法显示：${failure.reason}`;
      case 'unreadable-table':
        return `页面中的表格无法作为图表的数据，共${failure.problems.length}处：`;
      case 'contradicted-table':
        return `页面中的表格与所指明的数据不一致，共${failure.figures.length}处，因此不画图：`;
    }
  },
  formats: {
    id: '小写字母、数字和连字符组成的标识，例如 land-and-planning',
    language: '语言代码，例如 zh-Hans',
    date: '日期，例如 2017、2017-09 或 2017-09-20',
    address: '以 http:// 或 https:// 开头的网址',
    words: '不含“�”的文字（“�”表示文件曾按错误的编码读取，字符已丢失）',
  },
  problem: ({ kind, path, expected, format, received }) => {
    const where = path || '整个文件';
    switch (kind) {
      case 'missing':
        return `${where}：缺少此项。`;
      case 'unexpected':
        return `${where}：格式中没有此项。`;
      case 'mismatch':
        return `${where}：应为 ${format ? details.formats[format] : expected}，实为 ${received}。`;
      case 'duplicate':
        return `${where}：${received} 重复。`;
      case 'unresolved':
        return `${where}：找不到 ${received}。`;
      case 'no-status':
        return `${where}：没有数值时须说明原因，有数值时不得说成没有。`;
      case 'negative':
        return `${where}：不能是负数（${received}）。`;
      case 'share-text':
        return `${where}：文字里的数是 ${expected}，数值却是 ${received}。`;
      case 'unit':
        return `${where}：${received} 不能换算为该指标的单位“${expected}”。`;
      case 'no-evidence':
        return `${where}：须有引文或表格单元格，二者取一。`;
    }
  },
  keptNote: (whose) => `下面仍是上一次读到的图表${whose === null ? '' : `：${whose}`}。`,
  tableProblem: ({ kind, row, column, text, expected }) => {
    const places = [row && `“${row}”行`, column && `“${column}”列`].filter((place) => place);
    const where = places.length > 0 ? `${places.join('，')}：` : '';
    switch (kind) {
      case 'several-tables':
        return '只能有一个表格。';
      case 'no-figures':
        return '表格中没有数字。';
      case 'bodies':
        return `表格的各行是不同的单位（${text}），不是类别，这个图表画不了。`;
      case 'columns':
        return `看不出各列是什么：${text}。请在表头写明“数量”和“占比”，其他数字列请移出表格。`;
      case 'unreadable':
        return `${where}“${text}”不是一个可以读取的数字。`;
      case 'unseen':
        return `${where}单元格读给读屏软件的是“${text}”，与显示的不同。`;
      case 'hidden':
        return `${where}页面隐藏了“${text}”，算上它就无法读取这个表格；请显示出来，或从表格中删去。`;
      case 'generated':
        return `${where}“${text}”由页面样式（CSS content）显示，不在表格里；请写入表格。`;
      case 'struck':
        return `${where}“${text}”已被划去，看不出是否仍然有效。`;
      case 'spanned':
        return `${where}“${text}”跨了多行或多列，看不出属于哪一行、哪一列。`;
      case 'ragged':
        return `${where}这一行的单元格与表格的列不对应。`;
      case 'spanning-label':
        return `${where}这个名称跨了多行，看不出是标题还是上级类别；请让上级类别单独成行，并用 data-parent 指明下级。`;
      case 'years':
        return `表格上方写有不同的年份：${text}；请用 data-period 指明是哪一年的数字。`;
      case 'translated':
        return '浏览器翻译了此页；恢复原文后即可画图。';
      case 'unit':
        return `${where}单位没有写明、不认识或不一致：${text}。`;
      case 'unclear-row':
        return `${where}看不出这一行是分类、总数、小计还是别的；请用 data-total、data-parent、data-code 或 data-measure 指明，或移出表格。`;
      case 'duplicate':
        return `${where}“${text}”重复；若分属不同的上级，请用 data-parent 指明。`;
      case 'no-period':
        return '看不出是哪一年的数字；请在标题中写明年份，或用 data-period 指明。';
      case 'derived-differs':
        return `${where}标为计算值的 ${text} 与表中其他数字推算的结果（${expected}）不符。`;
      case 'invalid':
        return `${where}不符合格式：${text}。`;
    }
  },
  contradictedFigure: ({ label, about, table, data }) =>
    about === 'no-row'
      ? `${label}（${table}）：${details.noSuchRow}`
      : `${about ? { period: '时期', publisher: '发布机关' }[about] : label}：表格为 ${table}，数据为 ${data}。`,

  tableOfAChart:
    '页面中的表格只能作为单个图表的数据：请把它放进某一图表的标签，例如 <foi-request-outcomes>；这里请用 report 属性、src 或 report-id 指明一份报告。',
  tableBehind:
    '没有数据：标签位于段落（<p>）中，HTML 不允许段落内有表格，浏览器已把表格移到标签之后。请把标签移到段落之外。',
  noSuchRow: '数据中没有这一项，或有几项同名；请用 data-code 或 data-parent 指明。',
  origins: '数字出处',
};
