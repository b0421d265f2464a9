import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { liwan2017 } from '../../src/data/index.js';
import { renderSnippet } from '../../src/server/render-html.js';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { serveSite } from '../site/built-site.js';

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});

afterAll(async () => {
  await browser.close();
  site.close();
});

async function open(options: BrowserContextOptions = {}, query = '?lang=zh-Hans'): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(`${site.address}light-dom.html${query}`);
  return page;
}

async function drawn(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(options);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main > [heading-level], main > [variant]')].every((chart) =>
      chart.shadowRoot?.querySelector('.drawing, [part=page-table], .message'),
    ),
  );
  return page;
}

interface Node {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** What assistive technology receives, by role. */
async function accessible(page: Page, role: string): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  return nodes
    .filter((node) => !node.ignored && node.role?.value === role)
    .map(({ name }) => name?.value ?? '');
}

const TABLES = [
  '受理的申请（荔湾区，2017年）',
  '已答复的申请（荔湾区，2017年）',
  '行政复议和行政诉讼（荔湾区，2017年）',
  '主动公开政府信息（2017年）',
  '主动公开政府信息',
];

test('the snippet on the page is the one that is written today', () => {
  const written = renderSnippet(
    liwan2017,
    { chart: 'request-outcomes', language: 'zh-Hans', variant: 'strip' },
    { data: { reportId: 'liwan-2017' }, level: 3 },
  );
  // The page is formatted, and HTML has several spellings of the same.
  const plain = (html = '') => html.replace(/\s+/g, '').replace(/\/>/g, '>').replace(/;"/g, '"');
  expect(plain(readFileSync('demo/light-dom.html', 'utf8'))).toContain(plain(written ?? 'nothing'));
});

test('assistive technology finds each table once, with its headers', async () => {
  const page = await drawn();
  expect([...(await accessible(page, 'table'))].sort()).toEqual([...TABLES].sort());
  expect((await accessible(page, 'rowheader')).filter((name) => name === '同意公开')).toEqual(['同意公开']);
  expect(
    (await accessible(page, 'heading')).filter((name) => name.startsWith('已答复的申请618件')).length,
  ).toBe(1);
  await page.close();
});

test('without JavaScript every table is on the page, and nothing is missing', async () => {
  const page = await open({ javaScriptEnabled: false });
  for (const caption of TABLES) expect(await page.getByText(caption, { exact: true }).isVisible()).toBe(true);
  expect(await page.getByRole('row', { name: '报告未分项 12* 1.9%*' }).isVisible()).toBe(true);
  await page.close();
});

test('on paper the drawing and the table are both shown, but no buttons', async () => {
  const page = await drawn({ viewport: { width: 720, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  const chart = page.locator('foi-request-channels');
  expect(await chart.locator('.drawing').isVisible()).toBe(true);
  expect(await chart.locator('caption').isVisible()).toBe(true);
  expect(await chart.locator('.download').isVisible()).toBe(false);
  await page.close();
});

test('the converter and the text enlarger of the page also change the drawings', async () => {
  const page = await drawn();
  const label = page.locator('foi-request-channels .drawing .label').first();
  expect(await label.textContent()).toBe('当面申请');
  await page.getByRole('button', { name: '繁體' }).click();
  await page.waitForFunction(
    () =>
      document.querySelector('foi-request-channels')?.shadowRoot?.querySelector('.drawing .label')
        ?.textContent === '當面申請',
  );
  const size = () => label.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(await size()).toBe(16);
  await page.getByRole('button', { name: '大字' }).click();
  await page.waitForFunction(() => {
    const drawing = document.querySelector('foi-request-channels')?.shadowRoot?.querySelector('.drawing');
    return drawing && getComputedStyle(drawing).fontSize === '24px';
  });
  expect(await size()).toBe(24);
  await page.close();
});

test('a table that contradicts its named data is reported, without a drawing', async () => {
  const page = await drawn();
  const chart = page.locator('foi-disclosure-categories').last();
  await expect
    .poll(() => chart.locator('.message').textContent())
    .toContain('动态类：表格为 6,247，数据为 6,274。');
  expect(await chart.locator('.drawing').count()).toBe(0);
  await page.close();
});

test('in another language the page’s own text is translated, and the remaining Chinese is marked as Chinese', async () => {
  const page = await open({}, '?lang=en');
  await page.locator('nav a').first().waitFor();
  const unmarked = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node instanceof Text && /\p{Script=Han}/u.test(node.data)),
      )
      .filter((element) => !element.closest('[lang^="zh"]:not(html)'))
      .map(({ textContent }) => textContent),
  );
  expect(unmarked).toEqual([]);
  expect(await page.locator('h2').allTextContents()).toEqual([
    'The table is the data',
    'A snippet that can be pasted into any page',
    'Administrative reconsideration and litigation',
    'A table that cannot be read',
    'A table that contradicts the data',
  ]);
  await page.close();
});
