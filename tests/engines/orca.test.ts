import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ENGINES, missingFiles } from './engines.js';
import { missingForOrca, type Orca, orcaSpeaks, startOrca } from './orca.js';
import { ENGLISH, type SpokenPage, STRIP } from './pages.js';
import { missingForDesktop, startDesktop } from './virtual-desktop.js';

/** A page with one chart as heard by a person who uses only the keyboard. */
interface Hearing {
  readonly page: SpokenPage;
  /** The language of Orca, and its announcement of a loaded page. */
  readonly language: string;
  readonly loaded: string;
  /** The words of the page before its chart. */
  readonly before: string;
  /** The chart, read in one go with the words before it. */
  readonly all: readonly string[];
  /** Keys, and the speech after each. */
  readonly keys: readonly (readonly [key: string, heard: readonly string[]])[];
}

const HEARINGS: readonly Hearing[] = [
  {
    page: ENGLISH,
    language: 'en',
    loaded: 'Finished loading A page with a chart.',
    before: 'What became of requests.',
    all: [
      'Granted in full: 66.5% of 618 requests answered; granted in part: 8.9% heading level 2',
      'Liwan District · 2017 · by outcome · unit: requests',
      'Requests answered, 618 in all: 411 granted in full, 55 granted in part and 7 refused (1.1%). The report itemises 606; a further 12 are not itemised.',
      'Requests answered (Liwan District, 2017) table with 9 rows 3 columns',
      'Requests answered (Liwan District, 2017) caption',
      'Category column header',
      'Requests column header',
      'Share column header',
      'Granted in full row header row 2 column 2 411, source of “Granted in full” collapsed push button 66.5%',
      'Not this body, or information does not exist row header row 3 column 2 73, source of “Not this body, or information does not exist” collapsed push button 11.8%',
      'Granted in part row header row 4 column 2 55, source of “Granted in part” collapsed push button 8.9%',
      'Not government information row header row 5 column 2 31, source of “Not government information” collapsed push button 5%',
      'Unclear request row header row 6 column 2 29, source of “Unclear request” collapsed push button 4.7%',
      'Refused row header row 7 column 2 7, source of “Refused” collapsed push button 1.1%',
      'Not itemised in the report row header row 8 column 2 12 (derived), source of “Not itemised in the report” collapsed push button 1.9% (derived)',
      'Total row header row 9 column 2 618, source of “Total” collapsed push button',
      'leaving table.',
      'List with 4 items',
      'The categories itemised in the report add up to 606, 12 short of its total of 618. The report does not say what happened to the rest, which is shown as “Not itemised in the report”.',
      'The shares shown add up to 99.9%: 98.0% as printed and 1.9% derived; none was adjusted.',
      'The report counts “Not this body, or information does not exist” as one category; it cannot be split.',
      '* Derived from the published figures; not printed in the report.',
      "Source: Liwan District People's Government, Guangzhou: 2017 annual report on open government information link",
      'How these figures were read: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9% collapsed push button',
      'Download: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9% collapsed push button',
      'Embed: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9% collapsed push button',
      'Link: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9% link',
    ],
    keys: [
      ['t', ['Requests answered (Liwan District, 2017)', 'table with 9 rows 3 columns']],
      ['alt+shift+Down', ['Granted in full row header.', 'Row 2, column 1.']],
      ['alt+shift+Down', ['Not this body, or information does not exist row header.', 'Row 3, column 1.']],
      [
        'alt+shift+Right',
        [
          '73, source of “Not this body, or information does not exist” collapsed push button.',
          'Row 3, column 2.',
        ],
      ],
      ['alt+shift+Right', ['Share', '11.8%', 'Row 3, column 3.']],
      ['alt+shift+Left', ['Requests', 'Row 3, column 2.']],
      ['Return', ['expanded']],
      [
        'Down',
        ['Quotation description term.', '“‘非本機關或信息不存在’的73件,占總數的11.8%” description value.'],
      ],
      ['Down', ['Printed share description term.', '11.8%, consistent with the figures (73 ÷ 618 = 11.8%)']],
      ['alt+shift+Up', ['Row 3, column 1.']],
      ['alt+shift+Right', ['expanded push button.', 'Row 3, column 2.']],
      ['Return', ['collapsed']],
    ],
  },
  {
    page: STRIP,
    language: 'zh_CN',
    loaded: '载入 带色条图的网页 完成。',
    before: '申请的办理情况。',
    all: [
      '已答复的申请618件，66.5%同意公开，8.9%同意部分公开 标题 水平 2',
      '荔湾区 · 2017年 · 按答复结果 · 单位：件',
      '已答复的申请618件中，同意公开411件，同意部分公开55件，不予公开7件（1.1%）。报告列明的各项合计606件，另有12件未分项。',
      '公开与部分公开合计 466（计算值） · 75.4%（计算值）',
      '已答复的申请（荔湾区，2017年） 有 9 行的表格 3 列',
      '已答复的申请（荔湾区，2017年） 题目',
      '类别 列头',
      '数量（件） 列头',
      '占比 列头',
      '同意公开 行头 行 2 列 2 411，出处：同意公开 已收起 按钮 66.5%',
      '同意部分公开 行头 行 3 列 2 55，出处：同意部分公开 已收起 按钮 8.9%',
      '非本机关或信息不存在 行头 行 4 列 2 73，出处：非本机关或信息不存在 已收起 按钮 11.8%',
      '申请内容不明确 行头 行 5 列 2 29，出处：申请内容不明确 已收起 按钮 4.7%',
      '不属于政府信息 行头 行 6 列 2 31，出处：不属于政府信息 已收起 按钮 5%',
      '不予公开 行头 行 7 列 2 7，出处：不予公开 已收起 按钮 1.1%',
      '报告未分项 行头 行 8 列 2 12（计算值），出处：报告未分项 已收起 按钮 1.9%（计算值）',
      '合计 行头 行 9 列 2 618，出处：合计 已收起 按钮',
      '正在离开表格。',
      '4 个项目的列表',
      '报告列明的各项合计606件，比总数618件少12件；报告没有说明这12件的去向，图中单列为“报告未分项”，不作推测。',
      '所列占比相加为99.9%：刊印的98.0%，加上计算的1.9%；各项均未作调整。',
      '“非本机关或信息不存在”在报告中是合并计数的，无法拆分。',
      '* 由已公布的数字计算得出，报告未刊印。',
      '来源：《广州市荔湾区人民政府2017年政府信息公开年度报告》 链接',
      '数字的录入说明：已答复的申请618件，66.5%同意公开，8.9%同意部分公开 已收起 按钮',
      '下载：已答复的申请618件，66.5%同意公开，8.9%同意部分公开 已收起 按钮',
      '嵌入：已答复的申请618件，66.5%同意公开，8.9%同意部分公开 已收起 按钮',
      '链接：已答复的申请618件，66.5%同意公开，8.9%同意部分公开 链接',
    ],
    keys: [
      ['t', ['已答复的申请（荔湾区，2017年）', '有 9 行的表格 3 列']],
      ['alt+shift+Down', ['同意公开 行头.', '行 2，列 1。']],
      ['alt+shift+Down', ['同意部分公开 行头.', '行 3，列 1。']],
      ['alt+shift+Right', ['55，出处：同意部分公开 已收起 按钮.', '行 3，列 2。']],
      ['alt+shift+Right', ['占比', '8.9%', '行 3，列 3。']],
      ['alt+shift+Left', ['数量（件）', '行 3，列 2。']],
      ['Return', ['已展开']],
      ['Down', ['“‘同意部分公開’55件,占總數的8.9%” 描述值.']],
      ['Down', ['8.9%']],
      ['alt+shift+Up', ['行 3，列 1。']],
      ['alt+shift+Right', ['已展开 按钮.', '行 3，列 2。']],
      ['Return', ['已收起']],
    ],
  },
];

const server = createServer(({ url }, response) => {
  const script = url === '/foi-charts.js';
  response.setHeader('content-type', `text/${script ? 'javascript' : 'html'}; charset=utf-8`);
  if (script) {
    response.end(readFileSync('dist/foi-charts.js'));
    return;
  }
  const hearing = HEARINGS[Number(url?.slice(1))];
  response.end(hearing?.page.html.replace('<foi-', `<p>${hearing.before}</p><foi-`));
});
let address: string;

const lacking = [...missingForDesktop(), ...missingForOrca()];

beforeAll(async () => {
  if (lacking.length > 0) return;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.close();
});

/** Engines split words and utterances differently, and Firefox has the role of the first header before its name. */
function bare(words: string): string {
  return words.replace(/\s/g, '');
}

/** The speech, in the expected lines; unexpected speech has lines of its own. */
function inLinesOf(expected: readonly string[], heard: readonly string[]): readonly string[] {
  let rest = bare(heard.join('')).replace(/(columnheader|列头)(Category|类别)/, '$2$1');
  const lines = expected.flatMap((line) => {
    const at = rest.indexOf(bare(line));
    if (at < 0) return [];
    const before = rest.slice(0, at);
    rest = rest.slice(at + bare(line).length);
    return before === '' ? [line] : [before, line];
  });
  return rest === '' ? lines : [...lines, rest];
}

/** The expected speech that is still missing after a time. */
async function missed(orca: Orca, expected: readonly string[], patience: number): Promise<readonly string[]> {
  const missing = () => {
    const heard = bare(orca.heard().join(''));
    return expected.filter((words) => !heard.includes(bare(words)));
  };
  for (const end = Date.now() + patience; missing().length > 0 && Date.now() < end;) await setTimeout(50);
  return missing();
}

/**
 * Presses a key and waits for speech. Like a person, it presses again if there is none, because a slow browser may
 * lag behind.
 */
async function press(orca: Orca, key: string, expected: readonly string[]): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    await orca.press(key);
    const missing = await missed(orca, expected, 8000);
    if (missing.length === 0) return;
    if (tries === 3) expect(orca.heard(), `after ${key}`).toEqual(expected);
  }
}

describe.each(HEARINGS)('Orca in $language', ({ page: { title }, language, loaded, before, all, keys }) => {
  for (const engine of ENGINES.filter(({ name }) => name !== 'WebKitGTK')) {
    const absent = [...lacking, ...(missingFiles(engine).length > 0 ? [engine.packages] : [])];
    const reason =
      absent.length > 0
        ? ` (skipped: on Debian, apt-get install ${absent.join(' ')})`
        : orcaSpeaks(language)
          ? ''
          : ` (skipped: Orca’s translation is not installed)`;

    test.skipIf(reason !== '')(
      `with ${engine.name}, reads heading, summary, one table, notes and source, and follows keys${reason}`,
      async () => {
        const desktop = await startDesktop();
        onTestFinished(() => desktop.stop());
        const orca = await startOrca(desktop.env, language);
        onTestFinished(() => orca.stop());
        const window = await engine.open(
          `${address}${HEARINGS.findIndex(({ page: one }) => one.title === title)}`,
          desktop.env,
        );
        onTestFinished(() => window.close());
        expect(await missed(orca, [loaded], 30_000)).toEqual([]);
        await orca.click();
        await press(orca, 'h', all.slice(0, 1));
        // Orca says a role once: a reading that began in the heading would have omitted it.
        await press(orca, 'ctrl+Home', [before]);
        await press(orca, 'KP_Add', all.slice(-1));
        const page = [before, ...all];
        expect(inLinesOf(page, orca.heard())).toEqual(page);
        for (const [key, heard] of keys) await press(orca, key, heard);
      },
      120_000,
    );
  }
});
