import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { LANGUAGES } from '../../src/report/language.js';
import { readingWords } from '../../src/locale/reading-words.js';
import { figuresFrom, numbersFrom } from '../read/figures.js';
import { LAYOUTS } from '../read/layouts.js';

/** Characters that occur only in Simplified Chinese. */
const SIMPLIFIED = '页说张图单补换据们数错读无应该标签现总计时这张号码为两个几处没错误证过显发样种实际与';

const folder = mkdtempSync(join(tmpdir(), 'foi-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const plain = LAYOUTS['plain']?.(figuresFrom(numbersFrom(7))) ?? '';

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('read writes the report of a page, exits with 0, and lists the tables and sentences that it skipped', async () => {
  const { code, output, errors } = await run(['read', file('page.html', plain)]);
  expect(code).toBe(0);
  expect(JSON.parse(output).observations).toHaveLength(200);
  expect(errors).toContain('skipped: 2023年全市受理申请2990件');
  expect(errors).toContain('200 figures read; 0 not read');
  const checked = await run(['check', file('report.json', output), '--lang', 'en']);
  expect(checked.code).toBe(0);
});

test('read exits with 1 and gives the place of anything it did not read', async () => {
  const spoilt = plain.replace(/(本年新收政府信息公开申请数量<\/td><td>)\d+/, '$1见附件');
  const { code, errors } = await run(['read', file('spoilt.html', spoilt)]);
  expect(code).toBe(1);
  expect(errors).toContain('table 三, row 一、本年新收政府信息公开申请数量');
});

test('read exits with 2 if there is no report, and mentions that tables may be pictures', async () => {
  const picture = '<h1>某局2024年政府信息公开工作年度报告</h1><p><img src="table.png" width="800"></p>';
  const { code, output, errors } = await run(['read', file('picture.html', picture)]);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain('may be pictures');
});

test('read prefers the year and the publisher from its options to those of the page', async () => {
  const bare = plain.replaceAll('某市人民政府2024年', '');
  expect((await run(['read', file('bare.html', bare)])).errors).toContain('set --year');
  const args = ['--year', '2023', '--publisher', '某县人民政府', '--url', 'https://example.com/report.html'];
  const { code, output } = await run(['read', file('bare.html', bare), ...args]);
  const { period, publisher, sources } = JSON.parse(output);
  expect([code, period.start, publisher.name['zh-Hans'], sources[0].url]).toEqual([
    0,
    '2023',
    '某县人民政府',
    'https://example.com/report.html',
  ]);
});

test('read accepts several pages and folders, continues after a failure, and exits with the worst code', async () => {
  const [pages, out] = [join(folder, 'pages'), join(folder, 'reports')];
  mkdirSync(pages);
  writeFileSync(join(pages, 'b-2024.html'), plain);
  writeFileSync(join(pages, 'notes.md'), '1');
  writeFileSync(join(pages, 'A 2024.htm'), plain);
  const whole = await run(['read', pages, '--out', out]);
  expect([whole.code, readdirSync(out).sort()]).toEqual([0, ['A 2024.json', 'b-2024.json']]);
  expect(whole.errors).toContain('2 pages: 2 read completely, 0 to review, 0 not read');
  expect(JSON.parse(readFileSync(join(out, 'A 2024.json'), 'utf8')).id).toBe('a-2024');
  const bytes = file('unknown.txt', Uint8Array.from([0xff, 0x81, 0xff, 0xfe, 0x81]));
  const spoilt = file('spoilt-2.html', plain.replace(/(结转下年度继续办理<\/td><td>)\d+/, '$1见附件'));
  const partly = await run(['read', spoilt, pages, '--out', out]);
  expect(partly.code).toBe(1);
  expect(partly.errors).toContain(`${spoilt}: table 三, row 四、结转下年度继续办理`);
  const worst = await run(['read', bytes, spoilt, join(folder, 'none.html'), pages, '--out', out]);
  expect(worst.code).toBe(2);
  expect(worst.errors).toContain('5 pages: 2 read completely, 1 to review, 2 not read');
});

test('read of several pages needs an output folder, and a different name for each', async () => {
  const [one, two] = [file('one.html', plain), file('one.htm', plain)];
  expect((await run(['read', one, two])).errors).toContain('give a folder with --out');
  const { code, errors } = await run(['read', one, two, '--out', join(folder, 'same')]);
  expect([code, errors.includes('another page has already been written to one.json')]).toEqual([2, true]);
  expect((await run(['read', one, two, '--url', 'https://example.com', '--out', folder])).code).toBe(2);
});

test("the reader's messages in Traditional Chinese contain no Simplified characters", () => {
  const textIn = (language: 'zh-Hans' | 'zh-Hant') => {
    const { unread, problem, passedOver, ...words } = readingWords(language);
    return [unread, problem, passedOver].flatMap((group) => Object.values(group)).join('') + words.notRead;
  };
  const left = [...textIn('zh-Hant')].filter((sign) => SIMPLIFIED.includes(sign));
  expect([...new Set(left)].join('')).toBe('');
  expect(LANGUAGES.map((language) => readingWords(language).summary(2, 1))).toHaveLength(3);
});
