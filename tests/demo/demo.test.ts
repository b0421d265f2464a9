import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { liwan2017 } from '../../src/data/index.js';
import { proof } from '../../src/proof/proof.js';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { axeProblems, LOOKS } from './axe.js';

let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({ mode: 'demo', logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  await server.listen();
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The demo in a new page, complete. Requests to anywhere but the demo itself are errors. */
async function open(
  options: Parameters<Browser['newPage']>[0],
  path = '',
): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage(options);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('request', (request) => {
    const own = server.resolvedUrls?.local[0] ?? '';
    if (!request.url().startsWith(own) && !request.url().startsWith('data:')) errors.push(request.url());
  });
  await page.goto(`${server.resolvedUrls?.local[0]}${path}`);
  await page.waitForFunction(() => {
    const charts = [...document.querySelectorAll('main [report-id]')];
    return (
      document.querySelector('main *') &&
      charts.every((chart) => chart.shadowRoot?.querySelector('h2, h3, .message'))
    );
  });
  return { page, errors };
}

/** Every page of the demo; the first is the one that a visitor comes to. */
const PAGES = readdirSync('demo')
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/^index\.html$/, ''));

const cases = PAGES.flatMap((path) => LOOKS.map(([look, options]) => ({ path, look, options })));

test.each(cases)(
  'the demo page “$path” shows its charts without error, and axe finds no violation: $look',
  async ({ path, options }) => {
    const { page, errors } = await open(options, path);
    expect(await axeProblems(page)).toEqual([]);
    expect(errors).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await page.close();
  },
);

test('each demo page has a title of its own, in the language that was chosen', async () => {
  const titles = new Map<string, readonly string[]>();
  for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
    const { page } = await open({}, `?lang=${lang}`);
    const told = [];
    for (const path of PAGES) {
      await page.goto(`${server.resolvedUrls?.local[0]}${path}?lang=${lang}`);
      await page.locator('nav a').first().waitFor();
      told.push(await page.title());
    }
    titles.set(lang, told);
    expect(new Set(told).size).toBe(PAGES.length);
    await page.close();
  }
  expect(titles.get('en')).toContain('Proof sheet · foi-charts');
  expect(titles.get('zh-Hant')).toContain('數字核對單 · foi-charts');
});

test('on paper the proof sheet has every figure with its basis, in the width of the page, and a line to sign', async () => {
  const { page } = await open({ viewport: { width: 718, height: 1000 } }, 'proof.html?lang=en');
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('.sheet tbody tr');
  const expected = proof(liwan2017, 'en');
  expect(await rows.locator('td:nth-child(4)').allInnerTexts()).toEqual(
    expected.map(({ basis }) => basis.join('\n')),
  );
  expect(await page.locator('.sheet').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(718);
  expect(await page.locator('.signature').isVisible()).toBe(true);
  expect(await page.locator('header').isVisible()).toBe(false);
  await page.close();
});

test.each(['proof.html', 'embed-builder.html'])('the link to the CSV of “%s” is 24 px high', async (path) => {
  const { page } = await open({}, path);
  const box = await page.locator('a[download]').boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(24);
  await page.close();
});

test.each([1280, 896].flatMap((width) => ['zh-Hans', 'en'].map((lang) => [width, lang] as const)))(
  'nothing of the embed builder covers a control, wherever it is scrolled to: %s px, %s',
  async (...one) => {
    const [width, lang] = one;
    const { page } = await open({ viewport: { width, height: 700 } }, `embed-builder.html?lang=${lang}`);
    const { covered, places } = await page.evaluate(async () => {
      const inside = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element.matches('a, button, input, select, textarea') ? [element] : []),
          ...(element.shadowRoot ? inside(element.shadowRoot) : []),
        ]);
      const seenAt = (x: number, y: number, root: DocumentOrShadowRoot = document): Element | null => {
        const found = root.elementFromPoint(x, y);
        return found?.shadowRoot && found !== (root as Partial<ShadowRoot>).host
          ? (seenAt(x, y, found.shadowRoot) ?? found)
          : found;
      };
      const hidden = new Set<string>();
      let steps = 0;
      for (let top = 0; top <= document.documentElement.scrollHeight - innerHeight + 160; top += 160) {
        scrollTo(0, top);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        steps += 1;
        for (const control of inside(document)) {
          const box = control.getBoundingClientRect();
          const [from, to] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
          if (box.width === 0 || to - from < 4) continue;
          const seen = seenAt(box.left + box.width / 2, (from + to) / 2);
          if (seen !== control && !control.contains(seen))
            hidden.add(
              `${control.localName} “${control.textContent?.trim().slice(0, 20)}” at ${top}: ${seen?.localName}`,
            );
        }
      }
      return { covered: [...hidden], places: steps };
    });
    expect(covered).toEqual([]);
    expect(places).toBeGreaterThan(8);
    await page.close();
  },
);

test('the demo changes language, theme and order', async () => {
  const { page } = await open({ colorScheme: 'light' });
  const outcomes = page.locator('foi-request-outcomes').first();
  await page.locator('select[name=lang]').selectOption('en');
  // English is loaded when it is first asked for.
  await outcomes.locator('h3', { hasText: /^Requests answered: 618; granted in full: 411$/ }).waitFor();
  const ground = () => outcomes.locator('.card').evaluate((card) => getComputedStyle(card).backgroundColor);
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.locator('select[name=theme]').selectOption('dark');
  expect(await ground()).toBe('rgb(20, 27, 34)');
  await page.locator('select[name=order]').selectOption('published');
  expect(await outcomes.locator('tbody tr:nth-child(2) th').textContent()).toContain('Granted in part');
  await page.close();
});

const READERS = [
  ['400% zoom at 320 px', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, ''],
  [
    '200% text',
    { viewport: { width: 1280, height: 900 } },
    ':root { font-size: 200% } body { font-size: 200% }',
  ],
  [
    'text spacing',
    { viewport: { width: 320, height: 640 } },
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  ],
] as const;

test.each(
  ['', 'report.html', 'theme.html'].flatMap((path) =>
    READERS.map(([reader, options, css]) => ({ path, reader, options, css })),
  ),
)('the demo page “$path” does not scroll sideways: $reader', async ({ path, options, css }) => {
  const { page } = await open(options, `${path}?lang=en`);
  await page.addStyleTag({ content: css || ':root {}' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.close();
});

test('the embed builder makes code of a report that is pasted, and shows it', async () => {
  const { page, errors } = await open({ colorScheme: 'light' }, 'embed-builder.html?lang=en');
  const code = page.locator('textarea[name=code]');
  expect(await code.inputValue()).toMatch(
    /^<script defer src="foi-charts-[\d.]+-[0-9a-f]{8}\.js" integrity="sha384-[^"]{64}" crossorigin="anonymous"><\/script>\n<foi-request-outcomes report-id="liwan-2017" lang="en"><\/foi-request-outcomes>\n$/,
  );
  await page.locator('select[name=variant]').selectOption('strip');
  expect(await code.inputValue()).toContain('variant="strip"');
  await page.locator('#preview svg.strip').waitFor();
  await page.locator('select[name=way]').selectOption('picture');
  expect(await code.inputValue()).toMatch(/^<svg /);
  await page.locator('main select[name=theme]').selectOption('dark');
  expect(await page.locator('.builder p').first().textContent()).toBe(
    'The picture is always light, whatever the theme.',
  );
  await page.locator('main select[name=theme]').selectOption('');
  await page.locator('select[name=chart]').selectOption('report');
  for (const [way, beginning] of [
    [
      'folder',
      /^<script defer src="foi-charts.js"><\/script>\n<foi-report report-id="liwan-2017" lang="en">/,
    ],
    ['snippet', /\n<foi-report lang="en" report-id="liwan-2017">/],
    ['html', /^<article lang="en">/],
    ['picture', /^<svg /],
    ['png', /^npx foi-charts render liwan-2017 --chart report --format png --lang en --out pictures\n$/],
    ['npm', /import 'foi-charts\/define\/report.js';\n<\/script>\n\n<foi-report /],
    ['frame', /\n<iframe [^>]*embed.html\?chart=report&amp;report-id=liwan-2017&amp;lang=en&amp;origin=/],
  ] as const) {
    await page.locator('select[name=way]').selectOption(way);
    expect(await code.inputValue()).toMatch(beginning);
  }
  await page.locator('select[name=dataset]').selectOption('own');
  await page.locator('textarea[name=json]').fill('{}');
  await page.locator('textarea[name=json]').blur();
  expect(await page.locator('main li').count()).toBeGreaterThan(3);
  await page.locator('textarea[name=json]').fill(readFileSync('src/data/huaian-2024.json', 'utf8'));
  await page.locator('textarea[name=json]').blur();
  await page.locator('select[name=chart]').selectOption('applicants');
  await page.locator('select[name=way]').selectOption('oneFile');
  expect(await code.inputValue()).toContain('<foi-applicants lang="en" src="huaian-2024.json">');
  for (const [way, hint] of [
    ['oneFile', 'Save the report in the folder of the page as huaian-2024.json'],
    ['frame', 'Save the report in the folder of embed.html as huaian-2024.json'],
    ['png', 'Save the report in the folder where you run the command as huaian-2024.json'],
    ['folder', ''],
  ] as const) {
    await page.locator('select[name=way]').selectOption(way);
    const hints = await page.locator('.made form p').first().textContent();
    if (hint === '') expect(hints).not.toContain('Save the report');
    else expect(hints).toContain(hint);
  }
  expect(await page.locator('#preview h3').textContent()).toContain('3,119');
  expect(errors).toEqual([]);
  await page.close();
});

test('copying tells what it did; without the clipboard the code is selected', async () => {
  const { page } = await open({ colorScheme: 'light' }, 'embed-builder.html?lang=en');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  });
  await page.locator('.builder button').click();
  await page.locator('span[role=status]', { hasText: 'selected' }).waitFor();
  const length = await page
    .locator('textarea[name=code]')
    .evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart);
  expect(length).toBeGreaterThan(100);
  await page.close();
});

test('the embed builder reads a long report at once, tells what is wrong, and says when it is too long', async () => {
  const { page, errors } = await open(
    { permissions: ['clipboard-read', 'clipboard-write'] },
    'embed-builder.html?lang=en',
  );
  await page.locator('select[name=dataset]').selectOption('own');
  const field = page.locator('textarea[name=json]');
  const paste = async (report: unknown) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), JSON.stringify(report));
    await field.focus();
    await page.keyboard.press('Control+V');
  };
  const report = JSON.parse(readFileSync('src/data/liwan-2017.json', 'utf8'));
  const { codes, observations } = report;
  const many = Array.from({ length: 12_000 }, (_, index) => `c${index}`);
  const some = many.slice(0, 2_900);
  const started = Date.now();
  await paste({ ...report, observations: many.map(() => ({ measure: '粘'.repeat(100) })) });
  await page.locator('.problems', { hasText: /do not match the schema: \d{5} problems/ }).waitFor();
  expect(await page.locator('.problems li').count()).toBe(11);
  expect(await field.inputValue()).toBe('');
  await paste({
    ...report,
    codes: [...codes, ...some.map((id) => ({ ...codes[0], id }))],
    observations: [...observations, ...some.map((category) => ({ ...observations[1], category }))],
  });
  await page.locator('.problems', { hasText: 'too long to preview' }).waitFor();
  expect(Date.now() - started).toBeLessThan(10_000);
  expect(await page.locator('#preview, select[name=chart]').count()).toBe(0);
  await paste(report);
  await page.locator('#preview h3', { hasText: '618' }).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test('a file that is dropped anywhere is the report then, and copying leaves its chart as it is', async () => {
  const { page } = await open({}, 'embed-builder.html?lang=en');
  const dataset = page.locator('select[name=dataset]');
  await dataset.selectOption('huaian-2024');
  await page.evaluate(
    (json) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([json], 'report.json', { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    readFileSync('src/data/liwan-2017.json', 'utf8'),
  );
  await page.locator('#preview h3', { hasText: '618' }).waitFor();
  expect(await dataset.inputValue()).toBe('own');
  const chart = await page.locator('#preview > *').elementHandle();
  await page.getByRole('button', { name: 'Copy code' }).click();
  await page.locator('span[role=status]', { hasText: 'cop' }).waitFor();
  expect(await chart?.evaluate((element) => element.isConnected)).toBe(true);
  await page.close();
});

test('the embed builder reads a file in UTF-16, and refuses one in GBK by name', async () => {
  const { page } = await open({}, 'embed-builder.html?lang=en');
  await page.locator('select[name=dataset]').selectOption('own');
  const file = (buffer: Buffer) =>
    page.locator('input[name=file]').setInputFiles({ name: 'report.json', mimeType: '', buffer });
  const words = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2];
  await file(Buffer.concat([Buffer.from('{"name": "'), Buffer.from(words), Buffer.from('"}')]));
  await page.locator('.problems', { hasText: 'not UTF-8 (it looks like GBK/GB18030)' }).waitFor();
  await file(Buffer.from(`\ufeff${readFileSync('src/data/liwan-2017.json', 'utf8')}`, 'utf16le'));
  await page.locator('#preview h3', { hasText: '618' }).waitFor();
  await page.close();
});
