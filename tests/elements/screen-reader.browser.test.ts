import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, expect, test } from 'vitest';
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, mount } from './mount.js';

afterEach(async () => {
  await virtual.stop();
  clear();
});

/** What is read aloud of a chart, once through, without “end of” announcements and repetitions. */
async function readAloud(chart: FoiChart): Promise<readonly string[]> {
  const container = chart.renderRoot.querySelector('section');
  if (!container) throw new Error('no chart');
  await virtual.start({ container });
  const log = [await virtual.lastSpokenPhrase()];
  for (let steps = 0; steps < 300; steps += 1) {
    await virtual.next();
    const phrase = await virtual.lastSpokenPhrase();
    if (phrase === log[0]) break;
    const repeated = log.at(-1)?.split(', ').includes(phrase);
    if (!repeated && !phrase.startsWith('end of ')) log.push(phrase);
  }
  return log;
}

test('a chart as read aloud in Chinese: heading, summary, the table row by row, source', async () => {
  const chart = await mount('foi-appeal-results', { 'report-id': 'liwan-2017' });
  expect(await readAloud(chart)).toMatchInlineSnapshot(`
    [
      "heading, 行政复议14宗，行政诉讼8宗，全部维持, level 2",
      "paragraph",
      "荔湾区 · 2017年 · 按审理结果 · 每格一宗",
      "table, 行政复议、行政诉讼（荔湾区，2017年）",
      "caption, 行政复议、行政诉讼（荔湾区，2017年）",
      "rowgroup",
      "row, 结果 数量（宗） 占比",
      "columnheader, 结果",
      "columnheader, 数量（宗）",
      "columnheader, 占比",
      "rowgroup",
      "row, 行政复议 14宗",
      "rowheader, 行政复议 14宗, column span 3",
      "row, 维持具体行政行为 14 100%",
      "rowheader, 维持具体行政行为",
      "cell, 14",
      "button, 14，出处：维持具体行政行为, not expanded",
      "14",
      "cell, 100%",
      "row, 撤销、变更或确认违法 0",
      "rowheader, 撤销、变更或确认违法",
      "cell, 0",
      "button, 0，出处：撤销、变更或确认违法, not expanded",
      "0",
      "cell",
      "row, 其他情形 0",
      "rowheader, 其他情形",
      "cell, 0",
      "button, 0，出处：其他情形, not expanded",
      "0",
      "cell",
      "rowgroup",
      "row, 行政诉讼 8宗",
      "rowheader, 行政诉讼 8宗, column span 3",
      "row, 维持具体行政行为 8",
      "rowheader, 维持具体行政行为",
      "cell, 8",
      "button, 8，出处：维持具体行政行为, not expanded",
      "8",
      "cell",
      "row, 确认违法 0",
      "rowheader, 确认违法",
      "cell, 0",
      "button, 0，出处：确认违法, not expanded",
      "0",
      "cell",
      "row, 其他情形 0",
      "rowheader, 其他情形",
      "cell, 0",
      "button, 0，出处：其他情形, not expanded",
      "0",
      "cell",
      "paragraph",
      "link, 来源：《广州市荔湾区人民政府2017年政府信息公开年度报告》",
      "button, 数字的录入说明：行政复议14宗，行政诉讼8宗，全部维持, not expanded",
      "数字的录入说明",
      "button, 下载：行政复议14宗，行政诉讼8宗，全部维持, not expanded",
      "下载",
      "button, 嵌入：行政复议14宗，行政诉讼8宗，全部维持, not expanded",
      "嵌入",
      "link, 链接：行政复议14宗，行政诉讼8宗，全部维持",
      "链接",
    ]
  `);
});

test('a chart as read aloud in English, with the evidence of a derived number open', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', lang: 'en' });
  chart.renderRoot.querySelector<HTMLElement>('tr[data-path$="/remainder"] .number button')?.click();
  await chart.updateComplete;
  expect(await readAloud(chart)).toMatchInlineSnapshot(`
    [
      "heading, Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%, level 2",
      "paragraph",
      "Liwan District · 2017 · by outcome · unit: requests",
      "paragraph",
      "Requests answered, 618 in all: 411 granted in full, 55 granted in part and 7 refused (1.1%). The report itemises 606; a further 12 are not itemised.",
      "table, Requests answered (Liwan District, 2017)",
      "caption, Requests answered (Liwan District, 2017)",
      "rowgroup",
      "row, Category Requests Share",
      "columnheader, Category",
      "columnheader, Requests",
      "columnheader, Share",
      "rowgroup",
      "row, Granted in full 411 66.5%",
      "rowheader, Granted in full",
      "cell, 411",
      "button, 411, source of “Granted in full”, not expanded",
      "cell, 66.5%",
      "row, Not this body, or information does not exist 73 11.8%",
      "rowheader, Not this body, or information does not exist",
      "cell, 73",
      "button, 73, source of “Not this body, or information does not exist”, not expanded",
      "cell, 11.8%",
      "row, Granted in part 55 8.9%",
      "rowheader, Granted in part",
      "cell, 55",
      "button, 55, source of “Granted in part”, not expanded",
      "cell, 8.9%",
      "row, Not government information 31 5%",
      "rowheader, Not government information",
      "cell, 31",
      "button, 31, source of “Not government information”, not expanded",
      "cell, 5%",
      "row, Unclear request 29 4.7%",
      "rowheader, Unclear request",
      "cell, 29",
      "button, 29, source of “Unclear request”, not expanded",
      "cell, 4.7%",
      "row, Refused 7 1.1%",
      "rowheader, Refused",
      "cell, 7",
      "button, 7, source of “Refused”, not expanded",
      "cell, 1.1%",
      "row, Not itemised in the report 12 1.9% (derived)",
      "rowheader, Not itemised in the report",
      "cell, 12",
      "button, 12 (derived), source of “Not itemised in the report”, expanded",
      "12",
      "cell, 1.9% (derived)",
      "1.9%",
      "(derived)",
      "row, Formula 618 − (411 + 55 + 7 + 31 + 73 + 29) = 12 Derived share 12 ÷ 618 = 1.9% Close",
      "cell, Formula 618 − (411 + 55 + 7 + 31 + 73 + 29) = 12 Derived share 12 ÷ 618 = 1.9% Close, column span 3",
      "term",
      "Formula",
      "definition",
      "618 − (411 + 55 + 7 + 31 + 73 + 29) = 12",
      "term",
      "Derived share",
      "definition",
      "12 ÷ 618 = 1.9%",
      "button, Close",
      "row, Total 618",
      "rowheader, Total",
      "cell, 618",
      "button, 618, source of “Total”, not expanded",
      "cell",
      "list",
      "listitem, level 1, position 1, set size 4",
      "The categories itemised in the report add up to 606, 12 short of its total of 618. The report does not say what happened to the rest, which is shown as “Not itemised in the report”.",
      "listitem, level 1, position 2, set size 4",
      "The shares shown add up to 99.9%: 98.0% as printed and 1.9% derived; none was adjusted.",
      "listitem, level 1, position 3, set size 4",
      "The report counts “Not this body, or information does not exist” as one category; it cannot be split.",
      "listitem, level 1, position 4, set size 4",
      "* Derived from the published figures; not printed in the report.",
      "paragraph",
      "link, Source: Liwan District People's Government, Guangzhou: 2017 annual report on open government information",
      "button, How these figures were read: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%, not expanded",
      "How these figures were read",
      "button, Download: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%, not expanded",
      "Download",
      "button, Embed: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%, not expanded",
      "Embed",
      "link, Link: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%",
      "Link",
    ]
  `);
});

test('the strip and its keys are not read aloud, and the table is read once', async () => {
  const chart = await mount('foi-request-outcomes', {
    'report-id': 'liwan-2017',
    lang: 'en',
    variant: 'strip',
  });
  const heard = await readAloud(chart);
  expect(heard.filter((phrase) => phrase.startsWith('table'))).toEqual([
    'table, Requests answered (Liwan District, 2017)',
  ]);
  expect(heard.filter((phrase) => /^(image|graphics|img|application|[A-F]$)/.test(phrase))).toEqual([]);
});

test('the files of two charts on a page are read in groups with their own names', async () => {
  const names = [];
  for (const tag of ['foi-request-outcomes', 'foi-appeal-results'] as const) {
    const chart = await mount(tag, { 'report-id': 'liwan-2017', lang: 'en' });
    chart.renderRoot.querySelector<HTMLElement>('[data-opens="download"]')?.click();
    await expect.poll(() => chart.renderRoot.querySelector('[data-take]')).not.toBe(null);
    const heard = await readAloud(chart);
    names.push(heard.slice(heard.findIndex((phrase) => phrase.startsWith('group, '))));
    await virtual.stop();
  }
  const files = ['CSV', 'SVG', 'PNG', 'JSON'].map((form) => `button, ${form}`);
  expect(names).toEqual([
    ['group, Download: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%', ...files],
    [
      "group, Download: Authority's act upheld: all 14 cases of administrative reconsideration and all 8 of administrative litigation",
      ...files,
    ],
  ]);
});

test('the title of a statutory table is read twice: as heading, and as caption of the table', async () => {
  const chart = await mount('foi-statutory-table', { 'report-id': 'huaian-2024', variant: 'disputes' });
  const title = '四、政府信息公开行政复议、行政诉讼情况';
  const heard = await readAloud(chart);
  expect(heard.filter((phrase) => phrase.includes(title))).toEqual([
    `heading, ${title}, level 2`,
    `grid, ${title}（淮安市，2024年）`,
    `caption, ${title}（淮安市，2024年）`,
    `button, 下载：${title}, not expanded`,
    `button, 嵌入：${title}, not expanded`,
    `link, 链接：${title}`,
  ]);
});
