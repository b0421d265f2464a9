import { type Figures, ROWS } from './figures.js';

/** A cell of a table to write. */
export interface Cell {
  readonly text: string;
  readonly across?: number;
  readonly down?: number;
  readonly label?: true;
}

export type Grid = readonly (readonly Cell[])[];

export const label = (text: string, across = 1, down = 1): Cell => ({ text, across, down, label: true });
const numbers = (values: readonly number[] = []): readonly Cell[] =>
  values.map((value) => ({ text: String(value) }));

const GROUPS: Readonly<Record<string, readonly [label: string, rows: number]>> = {
  'state-secret': ['（三）不予公开', 8],
  'information-not-held': ['（四）无法提供', 3],
  'petition-or-complaint': ['（五）不予处理', 5],
  'clarification-overdue': ['（六）其他处理', 3],
};

/** The header of table 三: three rows, or one. */
export function requestsHead(): Grid {
  return [
    [
      label('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
      label('申请人情况', 7),
    ],
    [label('自然人', 1, 2), label('法人或其他组织', 5), label('总计', 1, 2)],
    ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => label(text)),
  ];
}

/** The rows of table 三, with their groups as cells that span rows. */
export function requestsBody({ requests }: Figures): Grid {
  return ROWS.map(([id, text]) => {
    const group = GROUPS[id];
    const outer = id === 'granted-in-full' ? [label('三、本年度办理结果', 1, 22)] : [];
    const wide = id.startsWith('requests-') ? 3 : id === 'total' || id.startsWith('granted') ? 2 : 1;
    return [
      ...outer,
      ...(group ? [label(group[0], 1, group[1])] : []),
      label(text, wide),
      ...numbers(requests.get(id)),
    ];
  });
}

export function requestsGrid(figures: Figures): Grid {
  return [...requestsHead(), ...requestsBody(figures)];
}

export function disclosureGrid({ documents, decisions, fees }: Figures): Grid {
  const wide = (value: number): Cell => ({ text: String(value), across: 3 });
  const decided = [label('信息内容'), label('本年处理决定数量', 3)];
  return [
    [label('第二十条第（一）项', 4)],
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'].map((text) => label(text)),
    [label('规章'), ...numbers(documents[0])],
    [label('行政规范性文件'), ...numbers(documents[1])],
    [label('第二十条第（五）项', 4)],
    decided,
    [label('行政许可'), wide(decisions[0] ?? 0)],
    [label('第二十条第（六）项', 4)],
    decided,
    [label('行政处罚'), wide(decisions[1] ?? 0)],
    [label('行政强制'), wide(decisions[2] ?? 0)],
    [label('第二十条第（八）项', 4)],
    [label('信息内容'), label('本年收费金额（单位：万元）', 3)],
    [label('行政事业性收费'), wide(fees)],
  ];
}

const RESULT_LABELS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

export function disputesGrid({ disputes }: Figures): Grid {
  return [
    [label('行政复议', 5, 2), label('行政诉讼', 10)],
    [label('未经复议直接起诉', 5), label('复议后起诉', 5)],
    [...RESULT_LABELS, ...RESULT_LABELS, ...RESULT_LABELS].map((text) => label(text)),
    numbers(disputes.flat()),
  ];
}

/** Table 四 transposed: one row per result. */
export function disputesOnTheSide({ disputes }: Figures): Grid {
  const blocks = ['行政复议', '行政诉讼 未经复议直接起诉', '行政诉讼 复议后起诉'];
  return blocks.flatMap((block, index) =>
    RESULT_LABELS.map((text, row) => [
      ...(row === 0 ? [label(block, 1, 5)] : []),
      label(text),
      ...numbers([disputes[index]?.[row] ?? 0]),
    ]),
  );
}

/** Table 四 with blocks below one another, one row per block. */
export function disputesInRows({ disputes }: Figures): Grid {
  return [
    [label('类型'), ...RESULT_LABELS.map((text) => label(text))],
    ...['行政复议', '未经复议直接起诉', '复议后起诉'].map((block, index) => [
      label(block),
      ...numbers(disputes[index]),
    ]),
  ];
}

/** How a table is written: its tag, and the content of a cell. */
export interface Writing {
  readonly table?: string;
  readonly inside?: (cell: Cell) => string;
  readonly cell?: string;
}

/** A table as HTML. */
export function tableHtml(
  grid: Grid,
  { table = '<table border="1">', inside, cell: tag = 'td' }: Writing = {},
): string {
  const rows = grid.map((row) => {
    const cells = row.map((cell) => {
      const spans = `${cell.across && cell.across > 1 ? ` colspan="${cell.across}"` : ''}${cell.down && cell.down > 1 ? ` rowspan="${cell.down}"` : ''}`;
      return `<${tag}${spans}>${inside ? inside(cell) : cell.text}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `${table}<tbody>${rows.join('\n')}</tbody></table>`;
}

/** A page around tables, with the usual other content: navigation, dates, counts in prose, other tables. */
export function pageHtml(
  content: string,
  { title = '某市人民政府2024年政府信息公开工作年度报告' } = {},
): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_某市人民政府门户网站</title>
<style>td { width: 12px }</style><script>var total = 12345; if (1 < 2) document.write('<table>');</script></head>
<body><div class="nav"><a href="/">首页</a> | <a href="/2023">2023年</a> 当前位置：首页 > 政务公开 > 年度报告</div>
<table class="layout" width="1000"><tr><td width="200"><ul><li>2022年年报</li><li>2021年年报</li></ul></td><td>
<h1>${title}</h1>
<table class="meta"><tr><td>索引号</td><td>014000319/2025-00012</td><td>发布日期</td><td>2025-01-24</td></tr>
<tr><td>文号</td><td>无</td><td>浏览次数</td><td>1289</td></tr></table>
<p>根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制，所列数据的统计期限为2024年1月1日至12月31日。</p>
<h2>一、总体情况</h2><p>2023年全市受理申请2990件，比上年增长12.5%；组织培训12场，参训380人次。</p>
${content}
<h2>五、存在的主要问题及改进情况</h2><p>下一步计划公开文件200件。</p>
<table><tr><th>年度</th><th>培训场次</th></tr><tr><td>2023</td><td>8</td></tr><tr><td>2024</td><td>12</td></tr></table>
</td></tr></table><div class="footer">版权所有 ICP备05000001号 网站标识码3208000001</div></body></html>`;
}

/** The three tables with the headings of the form. */
export function sections(disclosure: string, requests: string, disputes: string): string {
  return `<h2>二、主动公开政府信息情况</h2>${disclosure}<h2>三、收到和处理政府信息公开申请情况</h2>${requests}
<h2>四、因政府信息公开工作被申请行政复议、提起行政诉讼情况</h2>${disputes}`;
}
