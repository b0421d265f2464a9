import type { Figures } from './figures.js';
import { FURTHER_LAYOUTS } from './further-layouts.js';
import {
  type Cell,
  disclosureGrid,
  disputesGrid,
  disputesInRows,
  disputesOnTheSide,
  type Grid,
  pageHtml,
  requestsBody,
  requestsGrid,
  requestsHead,
  sections,
  tableHtml,
  type Writing,
} from './html-form.js';

type Layout = (figures: Figures) => string;

const grids = (figures: Figures) =>
  [disclosureGrid(figures), requestsGrid(figures), disputesGrid(figures)] as const;

const page = (disclosure: string, requests: string, disputes: string) =>
  pageHtml(sections(disclosure, requests, disputes));

/** The three tables, each cell changed and written in some way. */
const written =
  (writing: Writing, change: (cell: Cell) => Cell = (cell) => cell): Layout =>
  (figures) => {
    const [disclosure, requests, disputes] = grids(figures).map((grid) =>
      tableHtml(
        grid.map((row) => row.map(change)),
        writing,
      ),
    );
    return page(disclosure ?? '', requests ?? '', disputes ?? '');
  };

const texts = (change: (text: string) => string) =>
  written({}, (cell) => ({ ...cell, text: cell.label ? change(cell.text) : cell.text }));
const values = (change: (text: string) => string) =>
  written({}, (cell) => ({ ...cell, text: cell.label ? cell.text : change(cell.text) }));

const grouped = (text: string) => {
  const [whole = '', decimals] = text.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
};
const fullWidth = (text: string) =>
  text.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const word = (text: string) =>
  `<p class="MsoNormal" style="margin:0cm;text-align:center;mso-line-height-rule:exactly"><span lang="EN-US" style="font-size:9.0pt;font-family:宋体;mso-bidi-font-family:宋体">${text}<o:p></o:p></span></p>`;

const SHORT: Readonly<Record<string, string>> = {
  '一、本年新收政府信息公开申请数量': '一、本年新收',
  '二、上年结转政府信息公开申请数量': '二、上年结转',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': '（二）部分公开',
  '3.危及“三安全一稳定”': '3.三安全一稳定',
  '1.本机关不掌握相关政府信息': '1.不掌握',
  '4.无正当理由大量反复申请': '4.大量反复申请',
  '5.要求行政机关确认或重新出具已获取信息': '5.确认或重新出具已获取信息',
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': '1.逾期不补正',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': '2.逾期未缴纳费用',
  社会公益组织: '公益组织',
  法律服务机构: '法律服务',
};

const TRADITIONAL: readonly [string, string] = [
  '本年新收政府信息公开申请数量上结转办理果予以部分区处的只计这一情形不其他属于国家秘密法律行规禁止危及三安全稳定保护第方合权益类内事务四过程性执案卷查询项无提供机关掌握相没有现成需要另制作补正后容仍明确访举报投诉重复版物当由大反认或新具已获取人逾期再未按通知求缴纳费用总下度继续然业企科研构社会组织服商许可罚强事收金额单位万元决规范文件废发效维持纠结果尚审议直接起讼经',
  '本年新收政府信息公開申請數量上結轉辦理果予以部分區處的只計這一情形不其他屬於國家秘密法律行規禁止危及三安全穩定保護第方合權益類內事務四過程性執案卷查詢項無提供機關掌握相沒有現成需要另製作補正後容仍明確訪舉報投訴重複版物當由大反認或新具已獲取人逾期再未按通知求繳納費用總下度繼續然業企科研構社會組織服商許可罰強事收金額單位萬元決規範文件廢發效維持糾結果尚審議直接起訟經',
];

const traditional = (text: string) =>
  [...text].map((sign) => TRADITIONAL[1].charAt(TRADITIONAL[0].indexOf(sign)) || sign).join('');

/** A table split after some rows, with its header repeated or not. */
const cut =
  (head: Grid): Layout =>
  (figures) => {
    const body = requestsBody(figures);
    const first = [...requestsHead(), ...body.slice(0, 12)];
    // A group that the split divides is not repeated.
    const second = [...head, ...body.slice(12)];
    return page(
      tableHtml(disclosureGrid(figures)),
      `${tableHtml(shorter(first))}<p>- 3 -</p>${tableHtml(second)}`,
      tableHtml(disputesGrid(figures)),
    );
  };

const shorter = (grid: Grid): Grid =>
  grid.map((row, index) =>
    row.map((cell) => ({ ...cell, down: Math.min(cell.down ?? 1, grid.length - index) })),
  );

/** Labels are in one column, with their groups before them in the same cell. */
const oneLabelColumn: Layout = (figures) => {
  let group = '';
  const body = requestsBody(figures).map((row) => {
    const labels = row.filter((cell) => cell.label).map(({ text }) => text);
    if (labels.length > 1 && labels[labels.length - 2]?.startsWith('（'))
      group = labels[labels.length - 2] ?? '';
    const own = labels[labels.length - 1] ?? '';
    const named = /^\d/.test(own) ? `${group} ${own}` : own;
    return [{ text: named, label: true as const }, ...row.filter((cell) => !cell.label)];
  });
  const head = requestsHead().map((row) =>
    row.map((cell) => ({ ...cell, across: cell.across === 3 ? 1 : (cell.across ?? 1) })),
  );
  return page(
    tableHtml(disclosureGrid(figures)),
    tableHtml([...head, ...body]),
    tableHtml(disputesGrid(figures)),
  );
};

/** One header row, and wrong spans: a group reaches one row too far. */
const wrongSpans: Layout = (figures) => {
  const body = requestsBody(figures).map((row) =>
    row.map((cell) => ((cell.down ?? 1) > 1 && cell.down === 8 ? { ...cell, down: 9 } : cell)),
  );
  return page(
    tableHtml(disclosureGrid(figures)),
    tableHtml([...requestsHead(), ...body]),
    tableHtml(disputesGrid(figures)),
  );
};

const mergedInOne: Layout = (figures) =>
  pageHtml(
    tableHtml([
      [{ text: '二、主动公开政府信息情况', across: 15, label: true }],
      ...disclosureGrid(figures),
      [{ text: '三、收到和处理政府信息公开申请情况', across: 15, label: true }],
      ...requestsGrid(figures),
      [{ text: '四、政府信息公开行政复议、行政诉讼情况', across: 15, label: true }],
      ...disputesGrid(figures),
    ]),
  );

const disputesAs =
  (grid: (figures: Figures) => Grid): Layout =>
  (figures) =>
    page(tableHtml(disclosureGrid(figures)), tableHtml(requestsGrid(figures)), tableHtml(grid(figures)));

const threeTables: Layout = (figures) => {
  const rows = disputesInRows(figures);
  const names = ['（一）行政复议', '（二）未经复议直接起诉', '（三）复议后起诉'];
  const tables = names.map((name, index) => {
    const [head, ...body] = rows;
    return `<p>${name}</p>${tableHtml([head?.slice(1) ?? [], body[index]?.slice(1) ?? []])}`;
  });
  return page(tableHtml(disclosureGrid(figures)), tableHtml(requestsGrid(figures)), tables.join(''));
};

/** Layouts of real pages, all with the same figures. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  plain: written({}),
  'header cells': written({ cell: 'th' }),
  'a Word export': written({
    table: '<table class="MsoTableGrid" style="border-collapse:collapse">',
    inside: ({ text }) => word(text),
  }),
  'several paragraphs in a cell': written({ inside: ({ text }) => `<p>${text}</p><p>&nbsp;</p>` }),
  'line breaks in labels': texts((text) =>
    text.length > 4 ? `${text.slice(0, 3)}<br/>${text.slice(3)}` : text,
  ),
  'non-breaking spaces': values((text) => `&nbsp;${text}&nbsp;`),
  'full-width spaces in labels': texts((text) => [...text].join('　')),
  'full-width digits': values(fullWidth),
  'thousands separators': values(grouped),
  'thousands separators of full width': values((text) => grouped(text).replace(/,/g, '，')),
  'spaces for thousands': values((text) => grouped(text).replace(/,/g, ' ')),
  'digits over several elements': values((text) =>
    text.replace(/^\d(?=.)/, '<font>$&</font>').replace(/\d$/, '<b>$&</b>'),
  ),
  'numbers renumbered 1、': texts((text) => text.replace(/^(\d)\./, '$1、')),
  'numbers in one character ㈠': texts((text) =>
    text.replace(/^（([一二三四五六七])）/, (_, sign) =>
      '㈠㈡㈢㈣㈤㈥㈦'.charAt('一二三四五六七'.indexOf(sign)),
    ),
  ),
  'numbers in brackets （1）': texts((text) => text.replace(/^(\d)\./, '（$1）')),
  'labels without numbers': texts((text) => text.replace(/^(?:[一二三四]、|（[一二三四五六七]）|\d\.)/, '')),
  'short labels': texts((text) => SHORT[text] ?? text),
  'Traditional characters': texts(traditional),
  'misprinted labels': texts((text) =>
    text
      .replace('法律行政法规禁止公开', '法律行政止公开')
      .replace('属于四类过程性', '属于四类过程')
      .replace('科研机构', '科研 机构'),
  ),
  'table 三 cut in two, header repeated': cut(requestsHead()),
  'table 三 cut in two, without a header': cut([]),
  'labels in one column': oneLabelColumn,
  'a group that spans a row too many': wrongSpans,
  'all tables in one': mergedInOne,
  'table 四 in rows': disputesAs(disputesInRows),
  'table 四 on its side': disputesAs(disputesOnTheSide),
  'table 四 as three tables': threeTables,
  ...FURTHER_LAYOUTS,
};
