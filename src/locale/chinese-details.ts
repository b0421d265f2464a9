import { chineseSeriesNames } from './chinese-series-names.js';
import type { Rule } from '../check/finding.js';
import { CANNOT_LOAD } from './cannot-load.js';
import { chineseCharts } from './chinese-page.js';
import type { Messages } from './messages.js';
import type { Details, GivenWords, NotJson, NotLoaded } from './details.js';
import type { Failure } from '../intake/failure.js';
import { quotedIn } from './quoted-in.js';
import type { Script } from './script.js';

/** The text that a page loads on demand, in Chinese; see `chinesePage`. */
export function chineseDetails(language: Messages['language'], t: Script): Details {
  const charts = { ...chineseCharts(t), ...chineseSeriesNames(t) };
  const RULES: Readonly<Record<Rule, string>> = {
    partition: t`分项之和`,
    applicants: t`申请人之和`,
    identity: t`表内关系`,
    part: t`分项与总数`,
    share: t`所列占比`,
    shares: t`所列占比之和`,
    evidence: t`原文`,
    'carried-over': t`上年结转`,
    'in-force': t`现行有效数`,
    approximate: t`约数`,
    fraction: t`整数`,
    merged: t`合并项`,
  };

  const file = (address: string | undefined) => (address === undefined ? '' : ` ${address} `);
  const of = (address: string | undefined) => (address === undefined ? '' : t`${address} 的`);

  const NOT_LOADED: NotLoaded = {
    address: () => t`网址是空的`,
    network: () => t`连不上，或该网址不允许读取`,
    late: () => t`三十秒内没有收到数据`,
    status: (code) => t`服务器回应 ${code}`,
    large: (limit) => t`超过 ${limit} MB`,
  };

  const NOT_JSON: NotJson = {
    empty: () => t`是空的。`,
    html: () => t`是网页，不是 JSON。`,
    cut: () => t`不完整，缺少 JSON 的结尾。`,
    other: (reason) => t`不是有效的 JSON：${reason}`,
  };

  const GIVEN: GivenWords = {
    promise: () => t` Promise，请先 await`,
    list: () => t`数组，请指明其中的一个报告`,
    json: () => t` JSON 字符串，请先用 JSON.parse() 解析`,
    function: () => t`函数，请先调用它，再指明它返回的报告`,
    response: () => t` Response，请先 await 它的 json()`,
    other: (name) => ` ${name}`,
  };

  const details: Details = {
    formNumber: (depth, place) => {
      const numeral = t`一二三四五六七八九十`.charAt(place - 1) || String(place);
      if (depth > 3) return `${place}.`;
      return depth === 3 ? t`（${numeral}）` : t`${numeral}、`;
    },
    contradicted: (notes) => t`（数字不符，见说明${notes}）`,
    scrollSideways: t`左右滑动可查看全部各列 →`,
    contradictedNote: t`标有‡的数字与报告中的其他数字不符，此处照录：`,

    ofWhich: (label) => t`其中：${label}`,
    found: ({ rule, assessable, ofNothing, subject, expected, found, difference, more, left, right }) => {
      switch (rule) {
        case 'partition':
          if (!assessable) return t`${subject}：有数字未公布或为约数，无法核对各项与总数。`;
          return t`${subject}：各项合计${found}，比总数${expected}${more ? t`多` : t`少`}${difference}。`;
        case 'applicants':
          if (!assessable) return t`${subject}：有数字未公布或为约数，无法核对各类申请人与总计。`;
          return t`${subject}：各类申请人合计${found}，与总计${expected}相差${difference}。`;
        case 'identity':
          if (!assessable) return t`${left}＝${right}：有数字未公布或为约数，无法核对（${subject}）。`;
          return t`${left}为${expected}，应等于${right}，后者为${found}，相差${difference}（${subject}）。`;
        case 'part':
          return t`${subject}：${found}，大于其总数${expected}。`;
        case 'share':
          if (ofNothing) return t`${subject}：刊印的占比为${found}，总数为0。`;
          if (!assessable) return t`${subject}：刊印的占比${found}无从核对，有数字未公布或为约数。`;
          return t`${subject}：刊印的占比为${found}，按数字计算为${expected}。`;
        case 'shares':
          return t`${subject}：刊印的占比相加为${found}，不是${expected}。`;
        case 'evidence':
          if (assessable) return t`${subject}：数据为${found}，引文中为${expected}。`;
          return t`${subject}：所录的${found}在引文中找不到。`;
        case 'carried-over':
          if (!assessable) return t`${subject}：无法与上年报告的结转数核对。`;
          return t`${subject}：本年报告为${found}，上年报告结转${expected}。`;
        case 'in-force':
          return t`${subject}：${found}，而上年现行有效数加本年制发、减本年废止为${expected}，相差${difference}。`;
        case 'approximate':
          return t`${subject}：报告给出的是约数。`;
        case 'fraction':
          return t`${subject}：${found}不是整数，而所计的只能是整数。`;
        case 'merged':
          return t`${subject}：报告把两个以上的法定类别合并计数。`;
      }
    },

    terms: {
      quote: t`原文`,
      cell: t`表格位置`,
      formula: t`算式`,
      printedShare: t`刊印的占比`,
      derivedShare: t`占比算式`,
      note: t`说明`,
      source: t`出处`,
    },
    quotation: (quote) => quotedIn(quote, t`“”`, t`‘’`),
    cell: (table, row, column) => [t`表`, table, t`，`, row, t`行，`, column, t`栏`],
    embedding: {
      script: t`脚本`,
      frame: t`框架`,
      files: t`请把 npm 包 foi-charts 中的这些文件放到自己的网站上。框架里的两处网址请换成自己的。`,
      data: (name) => t`请下载 JSON，与这些文件放在一起，命名为 ${name}。`,
    },
    close: t`收起`,
    shareAgrees: (printed, counts) => t`${printed}，与数字相符（${counts}）`,
    shareDiffers: (printed, counts) => t`${printed}，与数字不符（${counts}）`,
    csvColumns: [t`分块`, t`上级`, t`项目`, t`数值`, t`状态`, t`类型`, t`占比`, t`占比类型`, t`依据`],
    shareName: (figure, base) => t`${figure} · 占${base}的比例`,
    sumName: (chart, kind) =>
      `${chart} · ${{ classes: t`各项合计`, excess: t`各项合计超出总数`, short: t`各项合计少于总数`, shares: t`所示占比合计`, 'printed-shares': t`报告所列占比合计`, 'derived-shares': t`计算所得占比合计`, difference: t`收件与办理之差`, granted: t`公开与部分公开合计` }[kind]}`,
    findingName: (figure, rule, part) =>
      t`${figure} · 核对${RULES[rule]} · ${{ expected: t`应为`, found: t`实为`, difference: t`相差` }[part]}`,
    proof: {
      title: t`数字核对单`,
      columns: [t`类型`, t`项目`, t`数字`, t`依据`, t`出现处`],
      kinds: { printed: t`刊印`, derived: t`计算` },
      signature: t`核对人：　　　　　　　　日期：`,
      download: t`下载 CSV`,
    },
    report: {
      findings: t`核对结果`,
      showFindings: (count) => t`数字核对情况：${count}条说明`,
      contents: t`要点`,
      sections: { disclosure: t`主动公开`, requests: t`依申请公开`, appeals: t`行政复议和行政诉讼` },
      tables: t`法定统计表`,
      noFindings: t`未发现数字之间的矛盾。`,
      sources: t`来源`,
      citation: t`引用`,
      copy: t`复制`,
      copied: t`已复制`,
      revisionOf: t`本报告是修订版，所修订的报告：`,
      cite: (publisher, title, published, url) =>
        [publisher, title, published, url].filter((part) => part).join('．'),
    },
    chartName: (chart) => charts[chart],
    notShown: (what, why, table) =>
      t`${
        {
          now: t`${{ chart: t`此图表`, report: t`此报告`, 'statutory-table': t`此表` }[what]}暂时无法显示`,
          'not-published': t`报告未公布这些数字`,
          excerpt: t`所读取的部分报告中没有这些数字`,
        }[why]
      }${table ? t`，下面是本页的表格` : ''}。`,
    forEditor: t`给网页编辑的说明`,
    failure: (failure: Failure) => {
      switch (failure.kind) {
        case 'no-data':
          if (failure.table === 'of-a-chart') return details.tableOfAChart;
          if (failure.table === 'behind') return details.tableBehind;
          return t`没有数据：请用 report 属性、src 或 report-id 指明一份报告${failure.table ? t`，或在标签内放一个表格` : ''}。`;
        case 'several-sources':
          return t`数据来源只能指明一个，这里同时有：${failure.names}。`;
        case 'unknown-report':
          return t`没有名为“${failure.name}”的内置报告。内置的有：${failure.known}。`;
        case 'not-loaded':
          return t`读取不到数据：${failure.address}（${NOT_LOADED[failure.cause](failure.reason)}）。`;
        case 'not-text':
          if (failure.encoding === 'cut')
            return t`文件${file(failure.address)}不完整：在一个字符的中间结束。`;
          return t`文件${file(failure.address)}不是 UTF-8 编码${failure.encoding ? t`（看起来是 ${failure.encoding}）` : ''}。请另存为 UTF-8。`;
        case 'not-json':
          return t`${of(failure.address)}数据${NOT_JSON[failure.looks ?? 'other'](failure.reason)}`;
        case 'no-report':
          return t`报告应是一个对象，${of(failure.address)}数据却是${GIVEN[failure.given.what](failure.given.name)}。`;
        case 'invalid':
          return t`${of(failure.address)}数据不符合格式，共${failure.problems.length}处：`;
        case 'not-published':
          if (failure.excerpt) return t`只读取了报告的部分内容，其中没有这项统计：${charts[failure.chart]}。`;
          return t`报告未公布这项统计：${charts[failure.chart]}。`;
        case 'cannot-load':
          return CANNOT_LOAD[language];
        case 'unexpected':
          return t`图表无法显示：${failure.reason}`;
        case 'unreadable-table':
          return t`页面中的表格无法作为图表的数据，共${failure.problems.length}处：`;
        case 'contradicted-table':
          return t`页面中的表格与所指明的数据不一致，共${failure.figures.length}处，因此不画图：`;
      }
    },
    tryAgain: t`重试`,
    formats: {
      id: t`小写字母、数字和连字符组成的标识，例如 land-and-planning`,
      language: t`语言代码，例如 zh-Hans`,
      date: t`日期，例如 2017、2017-09 或 2017-09-20`,
      address: t`以 http:// 或 https:// 开头的网址`,
      words: t`不含“�”的文字（“�”表示文件曾按错误的编码读取，字符已丢失）`,
    },
    problem: ({ kind, path, expected, format, received }) => {
      const where = path || t`整个文件`;
      switch (kind) {
        case 'missing':
          return t`${where}：缺少此项。`;
        case 'unexpected':
          return t`${where}：格式中没有此项。`;
        case 'mismatch':
          return t`${where}：应为 ${format ? details.formats[format] : expected}，实为 ${received}。`;
        case 'duplicate':
          return t`${where}：${received} 重复。`;
        case 'unresolved':
          return t`${where}：找不到 ${received}。`;
        case 'no-status':
          return t`${where}：没有数值时须说明原因，有数值时不得说成没有。`;
        case 'previous':
          return t`${where}：只有状态为“${expected ?? ''}”的数字才有先前的数值，这里的状态是 ${received ?? ''}。`;
        case 'negative':
          return t`${where}：不能是负数（${received}）。`;
        case 'share-text':
          return t`${where}：文字里的数是 ${expected}，数值却是 ${received}。`;
        case 'unit':
          return t`${where}：${received} 不能换算为该指标的单位“${expected}”。`;
        case 'too-long':
          return t`${where}：过长（${received}），最多为 ${expected}。`;
        case 'too-deep':
          return t`${where}：类别之上最多可有 ${expected} 级，且不得以自身为上级。`;
        case 'decimals':
          return t`${where}：小数位数过多（${received}），最多 ${expected} 位。`;
        case 'no-evidence':
          return t`${where}：须有引文或表格单元格，二者取一。`;
      }
    },
    keptNote: (whose) =>
      t`新的数据无法显示。下面仍是上一次读到的图表${whose === null ? '' : t`：${whose}`}。`,
    tableProblem: ({ kind, row, column, text, expected }) => {
      const places = [row && t`“${row}”行`, column && t`“${column}”列`].filter((place) => place);
      const where = places.length > 0 ? t`${places.join(t`，`)}：` : '';
      switch (kind) {
        case 'several-tables':
          return t`只能有一个表格。`;
        case 'data-removed':
          return t`这个表格所属片段的数据已被删除。请保留片段中的 <script type="application/json">，或用 src、report-id 指明报告。`;
        case 'no-figures':
          return t`表格中没有数字。`;
        case 'bodies':
          return t`表格的各行是不同的单位（${text}），不是类别，这个图表画不了。`;
        case 'columns':
          return t`看不出各列是什么：${text}。请在表头写明“数量”和“占比”，其他数字列请移出表格。`;
        case 'unreadable':
          return t`${where}“${text}”不是一个可以读取的数字。`;
        case 'unseen':
          return t`${where}单元格读给读屏软件的是“${text}”，与显示的不同。`;
        case 'hidden':
          return t`${where}页面隐藏了“${text}”，算上它就无法读取这个表格；请显示出来，或从表格中删去。`;
        case 'generated':
          return t`${where}“${text}”由页面样式（CSS content）显示，不在表格里；请写入表格。`;
        case 'struck':
          return t`${where}“${text}”已被划去，看不出是否仍然有效。`;
        case 'spanned':
          return t`${where}“${text}”跨了多行或多列，看不出属于哪一行、哪一列。`;
        case 'ragged':
          return t`${where}这一行的单元格与表格的列不对应。`;
        case 'spanning-label':
          return t`${where}这个名称跨了多行，看不出是标题还是上级类别；请让上级类别单独成行，并用 data-parent 指明下级。`;
        case 'years':
          return t`表格上方写有不同的年份：${text}；请用 data-period 指明是哪一年的数字。`;
        case 'translated':
          return t`浏览器翻译了此页；恢复原文后即可画图。`;
        case 'unit':
          return t`${where}单位没有写明、不认识或不一致：${text}。`;
        case 'unclear-row':
          return t`${where}看不出这一行是分类、总数、小计还是别的；请用 data-total、data-parent、data-code 或 data-measure 指明，或移出表格。`;
        case 'duplicate':
          return t`${where}“${text}”重复；若分属不同的上级，请用 data-parent 指明。`;
        case 'no-period':
          return t`看不出是哪一年的数字；请在标题中写明年份，或用 data-period 指明。`;
        case 'derived-differs':
          return t`${where}标为计算值的 ${text} 与表中其他数字推算的结果（${expected}）不符。`;
        case 'invalid':
          return t`${where}不符合格式：${text}。`;
      }
    },
    contradictedFigure: ({ label, about, table, data }) =>
      about === 'no-row'
        ? t`${label}（${table}）：${details.noSuchRow}`
        : t`${about ? { period: t`时期`, publisher: t`发布机关` }[about] : label}：表格为 ${table}，数据为 ${data}。`,

    tableOfAChart: t`页面中的表格只能作为单个图表的数据：请把它放进某一图表的标签，例如 <foi-request-outcomes>；这里请用 report 属性、src 或 report-id 指明一份报告。`,
    tableBehind: t`没有数据：标签位于段落（<p>）中，HTML 不允许段落内有表格，浏览器已把表格移到标签之后。请把标签移到段落之外。`,
    noSuchRow: t`数据中没有这一项，或有几项同名；请用 data-code 或 data-parent 指明。`,
    origins: t`数字出处`,
  };
  return details;
}
