import type { Details, Failure, NotLoaded } from './messages.js';
import { quotedIn } from './quoted-in.js';
import { zhHans } from './zh-hans.js';

const NOT_LOADED: NotLoaded = {
  address: () => '网址是空的',
  network: () => '连不上，或该网址不允许读取',
  late: () => '三十秒内没有回应',
  status: (code) => `服务器回应 ${code}`,
};

/** Simplified Chinese, on demand. */
export const zhHansDetails: Details = {
  formNumber: (depth, place) => {
    const numeral = '一二三四五六七八九十'.charAt(place - 1) || String(place);
    if (depth > 3) return `${place}.`;
    return depth === 3 ? `（${numeral}）` : `${numeral}、`;
  },
  contradicted: (notes) => `（数字不符，见说明${notes}）`,
  contradictedNote: '标有‡的数字与报告中的其他数字不符，此处照录：',

  found: ({ rule, assessable, subject, expected, found, difference, more, left, right }) => {
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
  cell: (table, row, column) => `表${table}，“${row}”行，“${column}”列`,
  shareAgrees: (printed, counts) => `${printed}，与件数相符（${counts}）`,
  shareDiffers: (printed, counts) => `${printed}，与件数不符（${counts}）`,
  csvColumns: ['分块', '上级', '项目', '数值', '状态', '类型', '占比', '占比类型', '依据'],
  shareName: (figure) => `${figure} · 占比`,
  sumName: (chart) => `${chart} · 合计`,
  findingName: (figure) => `${figure} · 核对`,
  proof: {
    title: '数字核对单',
    columns: ['类型', '项目', '数字', '依据', '出现处'],
    kinds: { printed: '刊印', derived: '计算' },
    signature: '核对人：　　　　　　　　日期：',
    download: '下载 CSV',
  },
  report: {
    findings: '核对结果',
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
        if (failure.table === 'of-a-chart') return zhHansDetails.tableOfAChart;
        return `没有数据：请用 report 属性、src 或 dataset 指明一份报告${failure.table ? '，或在标签内放一个表格' : ''}。`;
      case 'several-sources':
        return `数据来源只能指明一个，这里同时有：${failure.names}。`;
      case 'unknown-dataset':
        return `没有名为“${failure.name}”的内置数据集。内置的有：${failure.known}。`;
      case 'not-loaded':
        return `读取不到数据：${failure.address}（${NOT_LOADED[failure.cause](failure.reason)}）。`;
      case 'not-json':
        return `数据不是有效的 JSON：${failure.reason}`;
      case 'invalid':
        return `数据不符合格式，共${failure.problems.length}处：`;
      case 'not-published':
        return `报告未公布这项统计：${zhHans.charts[failure.chart]}。`;
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
  },
  problem: ({ kind, path, expected, format, received }) => {
    const where = path || '整个文件';
    switch (kind) {
      case 'missing':
        return `${where}：缺少此项。`;
      case 'unexpected':
        return `${where}：格式中没有此项。`;
      case 'mismatch':
        return `${where}：应为 ${format ? zhHansDetails.formats[format] : expected}，实为 ${received}。`;
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
      case 'no-evidence':
        return `${where}：须有引文或表格单元格，二者取一。`;
    }
  },
  keptNote: '下面仍是上一次读到的图表。',
  tableProblem: ({ kind, row, column, text, expected }) => {
    const places = [row && `“${row}”行`, column && `“${column}”列`].filter((place) => place);
    const where = places.length > 0 ? `${places.join('，')}：` : '';
    switch (kind) {
      case 'several-tables':
        return `${where}只能有一个表格。`;
      case 'empty':
        return `${where}表格没有数据行。`;
      case 'no-numbers':
        return `${where}表格中没有数字。`;
      case 'several-counts':
        return `${where}有几列数字无法区分：${text}。请在表头写明“数量”和“占比”。`;
      case 'no-label':
        return `${where}缺少项目名称。`;
      case 'unreadable':
        return `${where}“${text}”不是一个可以读取的数字。`;
      case 'several-numbers':
        return `${where}“${text}”里不止一个数字。`;
      case 'negative':
        return `${where}不能是负数（${text}）。`;
      case 'not-whole':
        return `${where}件数应为整数（${text}）。`;
      case 'mixed-units':
        return `${where}单位不一致：${text}。`;
      case 'no-unit':
        return `${where}没有写明单位。`;
      case 'duplicate':
        return `${where}“${text}”重复；若分属不同的上级，请用 data-parent 指明。`;
      case 'several-totals':
        return `${where}总数不止一个。`;
      case 'unknown-block':
        return `${where}看不出统计的是什么；请用 data-measure 指明。`;
      case 'no-period':
        return `${where}看不出是哪一年的数字${text && `（“${text}”）`}；请在标题中写明年份，或用 data-period 指明。`;
      case 'derived-differs':
        return `${where}标为计算值的 ${text} 与表中其他数字推算的结果（${expected}）不符。`;
      case 'separator':
        return `${where}看不出“${text}”中的逗号或点是千分位还是小数点。`;
      case 'year':
        return `${where}看不出“${text}”是年份还是数量；表头请写在 <thead> 里。`;
      case 'unclear-row':
        return `${where}看不出这一行是总数、小计、另一类的一部分还是别的年份；请用 data-total、data-parent 或 data-code 指明，或移出表格。`;
      case 'spanning':
        return `${where}“${text}”占了几行或几列，看不出是哪一项的数字。`;
      case 'unknown-unit':
        return `${where}不认识的单位：${text}。`;
      case 'invalid':
        return `${where}不符合格式：${text}。`;
    }
  },
  contradictedFigure: ({ label, about, table, data }) =>
    about === 'no-row'
      ? `${label}（${table}）：${zhHansDetails.noSuchRow}`
      : `${about ? { period: '时期', publisher: '发布机关' }[about] : label}：表格为 ${table}，数据为 ${data}。`,

  tableOfAChart:
    '页面中的表格只能作为单个图表的数据：请把它放进某一图表的标签，例如 <foi-request-outcomes>；这里请用 report 属性、src 或 dataset 指明一份报告。',
  noSuchRow: '数据中没有这一项，或有几项同名；请用 data-code 或 data-parent 指明。',
  origins: '数字出处',
};
