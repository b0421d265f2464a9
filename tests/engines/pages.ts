import { liwan2017 } from '../../src/data/liwan-2017.js';
import { renderSnippet } from '../../src/server/render-html.js';

/** A page with one chart, and what every engine exposes of it, from the first to the last word. */
export interface SpokenPage {
  readonly title: string;
  readonly html: string;
  readonly reading: readonly string[];
}

function page(title: string, lang: string, chart: string, reading: readonly string[]): SpokenPage {
  const html = `<!doctype html><html lang="${lang}" translate="no"><meta charset="utf-8"><title>${title}</title>
<style>body { margin: 0; width: 640px; font: 16px/1.5 'Noto Sans CJK SC', sans-serif }</style>
<script defer src="/foi-charts.js"></script>
${chart}`;
  return { title, html, reading };
}

const SOURCE =
  "link: Source: Liwan District People's Government, Guangzhou: 2017 annual report on open government information";
const SUMMARY = [
  'heading: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%',
  'paragraph: Liwan District · 2017 · by outcome · unit: requests',
  'paragraph: Requests answered, 618 in all: 411 granted in full, 55 granted in part and 7 refused (1.1%). The report itemises 606; a further 12 are not itemised.',
  'table: Requests answered (Liwan District, 2017)',
  'caption: Requests answered (Liwan District, 2017)',
  'row: column header Category | column header Requests | column header Share',
];
const NOTES = [
  'list item: The categories itemised in the report add up to 606, 12 short of its total of 618. The report does not say what happened to the rest, which is shown as “Not itemised in the report”.',
  'list item: The shares shown add up to 99.9%: 98.0% as printed and 1.9% derived; none was adjusted.',
  'list item: The report counts “Not this body, or information does not exist” as one category; it cannot be split.',
  'list item: Derived from the published figures; not printed in the report.',
];
const FOOT = [
  'push button: Download: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%',
  'push button: Embed: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%',
  'link: Link: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%',
];

/** The chart that the other tests of engines use, too. */
export const ENGLISH: SpokenPage = page(
  'A page with a chart',
  'en',
  '<foi-request-outcomes report-id="liwan-2017"></foi-request-outcomes>',
  [
    ...SUMMARY,
    'row: row header Granted in full | cell 411, source of “Granted in full” | cell 66.5%',
    'row: row header Not this body, or information does not exist | cell 73, source of “Not this body, or information does not exist” | cell 11.8%',
    'row: row header Granted in part | cell 55, source of “Granted in part” | cell 8.9%',
    'row: row header Not government information | cell 31, source of “Not government information” | cell 5%',
    'row: row header Unclear request | cell 29, source of “Unclear request” | cell 4.7%',
    'row: row header Refused | cell 7, source of “Refused” | cell 1.1%',
    'row: row header Not itemised in the report | cell 12 (derived), source of “Not itemised in the report” | cell 1.9% (derived)',
    'row: row header Total | cell 618, source of “Total” | cell',
    ...NOTES,
    SOURCE.replace('link', 'paragraph'),
    SOURCE,
    'push button: How these figures were read: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%',
    ...FOOT,
  ],
);

const SNIPPET = page(
  'A page with a snippet',
  'en',
  renderSnippet(liwan2017, { chart: 'request-outcomes', language: 'en' }) ?? '',
  [
    ...ENGLISH.reading.slice(0, -NOTES.length - FOOT.length - 3),
    'push button: The figures as a plain table',
    ...ENGLISH.reading.slice(-NOTES.length - FOOT.length - 3),
  ],
);

export const STRIP: SpokenPage = page(
  '带色条图的网页',
  'zh-CN',
  '<foi-request-outcomes report-id="liwan-2017" variant="strip"></foi-request-outcomes>',
  [
    'heading: 已答复的申请618件，66.5%同意公开，8.9%同意部分公开',
    'paragraph: 荔湾区 · 2017年 · 按答复结果 · 单位：件',
    'paragraph: 已答复的申请618件中，同意公开411件，同意部分公开55件，不予公开7件（1.1%）。报告列明的各项合计606件，另有12件未分项。',
    'paragraph: 公开与部分公开合计 466（计算值） · 75.4%（计算值）',
    'table: 已答复的申请（荔湾区，2017年）',
    'caption: 已答复的申请（荔湾区，2017年）',
    'row: column header 类别 | column header 数量（件） | column header 占比',
    'row: row header 同意公开 | cell 411，出处：同意公开 | cell 66.5%',
    'row: row header 同意部分公开 | cell 55，出处：同意部分公开 | cell 8.9%',
    'row: row header 非本机关或信息不存在 | cell 73，出处：非本机关或信息不存在 | cell 11.8%',
    'row: row header 申请内容不明确 | cell 29，出处：申请内容不明确 | cell 4.7%',
    'row: row header 不属于政府信息 | cell 31，出处：不属于政府信息 | cell 5%',
    'row: row header 不予公开 | cell 7，出处：不予公开 | cell 1.1%',
    'row: row header 报告未分项 | cell 12（计算值），出处：报告未分项 | cell 1.9%（计算值）',
    'row: row header 合计 | cell 618，出处：合计 | cell',
    'list item: 报告列明的各项合计606件，比总数618件少12件；报告没有说明这12件的去向，图中单列为“报告未分项”，不作推测。',
    'list item: 所列占比相加为99.9%：刊印的98.0%，加上计算的1.9%；各项均未作调整。',
    'list item: “非本机关或信息不存在”在报告中是合并计数的，无法拆分。',
    'list item: 由已公布的数字计算得出，报告未刊印。',
    'paragraph: 来源：《广州市荔湾区人民政府2017年政府信息公开年度报告》',
    'link: 来源：《广州市荔湾区人民政府2017年政府信息公开年度报告》',
    'push button: 数字的录入说明：已答复的申请618件，66.5%同意公开，8.9%同意部分公开',
    'push button: 下载：已答复的申请618件，66.5%同意公开，8.9%同意部分公开',
    'push button: 嵌入：已答复的申请618件，66.5%同意公开，8.9%同意部分公开',
    'link: 链接：已答复的申请618件，66.5%同意公开，8.9%同意部分公开',
  ],
);

const UNITS = page(
  '有圖表的網頁',
  'zh-HK',
  '<foi-appeal-results report-id="liwan-2017"></foi-appeal-results>',
  [
    'heading: 行政復議14宗，行政訴訟8宗，全部維持',
    'paragraph: 荔灣區 · 2017年 · 按審理結果 · 每格一宗',
    'table: 行政復議、行政訴訟（荔灣區，2017年）',
    'caption: 行政復議、行政訴訟（荔灣區，2017年）',
    'row: column header 結果 | column header 數量（宗） | column header 占比',
    'row: row header 行政復議 14宗',
    'row: row header 維持具體行政行為 | cell 14，出處：維持具體行政行為 | cell 100%',
    'row: row header 撤銷、變更或確認違法 | cell 0，出處：撤銷、變更或確認違法 | cell',
    'row: row header 其他情形 | cell 0，出處：其他情形 | cell',
    'row: row header 行政訴訟 8宗',
    'row: row header 維持具體行政行為 | cell 8，出處：維持具體行政行為 | cell',
    'row: row header 確認違法 | cell 0，出處：確認違法 | cell',
    'row: row header 其他情形 | cell 0，出處：其他情形 | cell',
    'paragraph: 來源：《廣州市荔灣區人民政府2017年政府信息公開年度報告》',
    'link: 來源：《廣州市荔灣區人民政府2017年政府信息公開年度報告》',
    'push button: 數字的錄入說明：行政復議14宗，行政訴訟8宗，全部維持',
    'push button: 下載：行政復議14宗，行政訴訟8宗，全部維持',
    'push button: 嵌入：行政復議14宗，行政訴訟8宗，全部維持',
    'link: 連結：行政復議14宗，行政訴訟8宗，全部維持',
  ],
);

const NAMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const RESULTS = NAMES.map((name) => `column header ${name}`);
const CASES = [72, 64, 178, 37, 351, 13, 4, 8, 1, 26, 12, 1, 1, 6, 20];

/** The headers and figures of one of the three blocks of table 四, which is stacked in a narrow window. */
const block = (name: string, from: number) => [
  `row: ${RESULTS.join(' | ')}`,
  `row: ${CASES.slice(from, from + 5)
    .map((count, column) => `cell ${count}，出处：${name} · ${NAMES[column]}`)
    .join(' | ')}`,
];

const STATUTORY = page(
  '有法定表格的网页',
  'zh-CN',
  '<foi-statutory-table report-id="huaian-2024" variant="disputes"></foi-statutory-table>',
  [
    'heading: 四、政府信息公开行政复议、行政诉讼情况',
    'paragraph: 淮安市 · 2024年 · 单位：件',
    'table: 四、政府信息公开行政复议、行政诉讼情况（淮安市，2024年）',
    'caption: 四、政府信息公开行政复议、行政诉讼情况（淮安市，2024年）',
    'row: row header 行政复议',
    ...block('行政复议', 0),
    'row: row header 行政诉讼',
    'row: row header 未经复议直接起诉',
    ...block('未经复议直接起诉', 5),
    'row: row header 复议后起诉',
    ...block('复议后起诉', 10),
    'paragraph: 来源：《淮安市人民政府2024年政府信息公开工作年度报告》',
    'push button: 下载：四、政府信息公开行政复议、行政诉讼情况',
    'push button: 嵌入：四、政府信息公开行政复议、行政诉讼情况',
    'link: 链接：四、政府信息公开行政复议、行政诉讼情况',
  ],
);

/** For each language a chart, a snippet, whose table must occur once, and a statutory table. */
export const PAGES: readonly SpokenPage[] = [ENGLISH, SNIPPET, STRIP, UNITS, STATUTORY];
