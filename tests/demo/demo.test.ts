import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { liwan2017 } from '../../src/data/index.js';
import { proof } from '../../src/proof/proof.js';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { serveSite } from '../site/built-site.js';
import { axeProblems, LOOKS } from './axe.js';

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

/** Opens the demo in a new page and waits until it is complete. Requests to anywhere else are errors. */
async function open(
  options: Parameters<Browser['newPage']>[0],
  path = '',
): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage(options);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('request', (request) => {
    const own = site.address;
    if (!request.url().startsWith(own) && !request.url().startsWith('data:')) errors.push(request.url());
  });
  await page.goto(`${site.address}${path}`);
  await page.waitForFunction(() => {
    const charts = [...document.querySelectorAll('main [report-id]')];
    return (
      document.querySelector('main *') &&
      charts.every((chart) =>
        chart.shadowRoot?.querySelector('h2, h3, .message, .drawing, [part=page-table]'),
      )
    );
  });
  return { page, errors };
}

/** Every page of the demo, the start page first. */
const PAGES = readdirSync('demo')
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/^index\.html$/, ''));

/** The page of several years has its test states open. */
const cases = PAGES.map((path) => path.replace('years.html', 'years.html#states')).flatMap((path) =>
  LOOKS.map(([look, options]) => ({ path, look, options })),
);

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

test.each([
  ['zh-Hans', '数字核对单 · foi-charts'],
  ['zh-Hant', '數字核對單 · foi-charts'],
  ['en', 'Proof sheet · foi-charts'],
])('each demo page has its own title, in %s', async (lang, sheet) => {
  const { page } = await open({}, `?lang=${lang}`);
  const found: string[] = [];
  for (const path of PAGES) {
    await page.goto(`${site.address}${path}?lang=${lang}`);
    await page.locator('nav a').first().waitFor();
    found.push(await page.title());
  }
  await page.close();
  expect(new Set(found).size).toBe(PAGES.length);
  expect(found).toContain(sheet);
});

test('on paper the proof sheet has every figure with its basis, in the width of the page, and a line to sign', async () => {
  const { page } = await open({ viewport: { width: 718, height: 1000 } }, 'proof.html?lang=en');
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('.sheet tbody tr:not(.kind)');
  const expected = proof(liwan2017, 'en');
  expect(await rows.locator('td:nth-child(3)').allInnerTexts()).toEqual(
    expected.map(({ basis }) => basis.join('\n')),
  );
  expect(await page.locator('.sheet').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(718);
  expect(await page.locator('.signature').isVisible()).toBe(true);
  expect(await page.locator('header').isVisible()).toBe(false);
  await page.close();
});

test('the link to the CSV of the proof sheet is 24 px high', async () => {
  const { page } = await open({}, 'proof.html');
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
        [...root.querySelectorAll('*:not(.thumbnail *)')].flatMap((element) => [
          ...(element.matches('a:not(.skip), button, input, select, textarea') ? [element] : []),
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
          if (!control.checkVisibility() || to - from < 4) continue;
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
    expect(places).toBeGreaterThan(6);
    await page.close();
  },
);

test('a page changes language, theme and order', async () => {
  const { page } = await open({ colorScheme: 'light' }, 'charts.html?lang=zh-Hans');
  const outcomes = page.locator('foi-request-outcomes').nth(1);
  await page.getByRole('link', { name: 'English' }).click();
  // English is loaded on first use.
  await outcomes
    .locator('h3', { hasText: /^Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%$/ })
    .waitFor();
  const ground = () => outcomes.locator('.card').evaluate((card) => getComputedStyle(card).backgroundColor);
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  expect(await ground()).toBe('rgb(20, 27, 34)');
  await page.locator('select[name=order]').selectOption('published');
  expect(await outcomes.locator('tbody tr:nth-child(2) th').textContent()).toContain('Granted in part');
  // The next page keeps both.
  await page.getByRole('navigation', { name: 'Pages' }).first().getByText('Whole report').click();
  await page.locator('foi-report h2').first().waitFor();
  expect(new URL(page.url()).search).toBe('?lang=en&theme=dark');
  expect(await page.locator('h1').textContent()).toBe('Whole report');
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

/** Chooses an option of the embed builder. */
const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name=${name}][value="${value}"]`).check();

const codeOf = (page: Page) => page.locator('.made pre').last().innerText();

test('the embed builder generates code for a pasted report, and shows it', async () => {
  const { page, errors } = await open({ colorScheme: 'light' }, 'embed-builder.html?lang=en&place=own');
  expect(await codeOf(page)).toMatch(
    /^<script defer src="foi-charts-[\d.]+-[0-9a-f]{8}\.js" integrity="sha384-[^"]{64}" crossorigin="anonymous"><\/script>\n<foi-request-outcomes report-id="liwan-2017" lang="en"><\/foi-request-outcomes>\n$/,
  );
  await choose(page, 'variant', 'strip');
  expect(await codeOf(page)).toContain('variant="strip"');
  await page.locator('#preview svg.strip').waitFor();
  await choose(page, 'place', 'plain');
  await choose(page, 'way', 'picture');
  expect(await codeOf(page)).toMatch(/^<svg /);
  await choose(page, 'theme', 'dark');
  expect(await page.locator('.made > section > p.hint').textContent()).toContain(
    'The picture is always light, whatever the theme.',
  );
  await choose(page, 'theme', '');
  await choose(page, 'chart', 'report');
  for (const [place, way, beginning] of [
    [
      'own',
      'folder',
      /^<script defer src="foi-charts.js"><\/script>\n<foi-report report-id="liwan-2017" lang="en">/,
    ],
    ['own', 'npm', /import 'foi-charts\/define\/report.js';\n<\/script>\n\n<foi-report /],
    [
      'own',
      'frame',
      /\n<iframe [^>]*embed.html\?chart=report&amp;report-id=liwan-2017&amp;lang=en&amp;origin=/,
    ],
    ['cms', 'snippet', /\n<foi-report lang="en" report-id="liwan-2017">/],
    ['plain', 'html', /^<article lang="en">/],
    ['plain', 'picture', /^<svg /],
    [
      'plain',
      'png',
      /^npx foi-charts render liwan-2017 --chart report --format png --lang en --out pictures\n$/,
    ],
  ] as const) {
    await choose(page, 'place', place);
    if (place !== 'cms') await choose(page, 'way', way);
    if (way === 'png') await page.locator('.made summary').click();
    expect(await codeOf(page)).toMatch(beginning);
  }
  await choose(page, 'dataset', 'own');
  await page.locator('textarea[name=json]').fill('{}');
  await page.locator('textarea[name=json]').blur();
  expect(await page.locator('.problems li').count()).toBeGreaterThan(3);
  await page.locator('textarea[name=json]').fill(readFileSync('src/data/huaian-2024.json', 'utf8'));
  await page.locator('textarea[name=json]').blur();
  await choose(page, 'chart', 'applicants');
  for (const [place, way, hint] of [
    ['own', 'oneFile', 'Save the report in the folder of the page as huaian-2024.json'],
    ['own', 'frame', 'Save the report in the folder of embed.html as huaian-2024.json'],
    ['own', 'folder', ''],
    ['plain', 'png', 'Save the report in the folder where you run the command as huaian-2024.json'],
  ] as const) {
    await choose(page, 'place', place);
    await choose(page, 'way', way);
    const hints = await page.locator('.made > section > p.hint').textContent();
    if (hint === '') expect(hints).not.toContain('Save the report');
    else expect(hints).toContain(hint);
    if (way === 'oneFile')
      expect(await codeOf(page)).toContain('<foi-applicants lang="en" src="huaian-2024.json">');
  }
  expect(await page.locator('#preview :is(h2, h3)').textContent()).toContain('43.9%');
  expect(errors).toEqual([]);
  await page.close();
});

test('copying reports its result; without the clipboard, the code is selected', async () => {
  const { page } = await open({ colorScheme: 'light' }, 'embed-builder.html?lang=en');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  });
  await page.getByRole('button', { name: 'Copy code' }).click();
  await page.locator('span[role=status]', { hasText: 'selected' }).waitFor();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected.trim()).toBe((await codeOf(page)).trim());
  await page.close();
});

test('the embed builder reads a long report immediately, reports its problems, and reports one that is too long', async () => {
  const { page, errors } = await open(
    { permissions: ['clipboard-read', 'clipboard-write'] },
    'embed-builder.html?lang=en',
  );
  await choose(page, 'dataset', 'own');
  const field = page.locator('textarea[name=json]');
  const paste = async (report: unknown) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), JSON.stringify(report));
    await field.focus();
    await page.keyboard.press('Control+V');
  };
  const report = JSON.parse(readFileSync('src/data/liwan-2017.json', 'utf8'));
  const { codes, measures, observations } = report;
  const some = Array.from({ length: 250 }, (_, index) => `c${index}`);
  const kinds = Array.from({ length: 16 }, (_, index) => `m${index}`);
  const started = Date.now();
  await paste({
    ...report,
    observations: Array.from({ length: 5_000 }, () => ({ measure: '粘'.repeat(100) })),
  });
  await page.locator('.problems', { hasText: /do not match the schema: 15000 problems/ }).waitFor();
  expect(await page.locator('.problems li').count()).toBe(11);
  expect(await field.inputValue()).toBe('');
  await paste({
    ...report,
    codes: [...codes, ...some.map((id) => ({ ...codes[0], id }))],
    measures: [...measures, ...kinds.map((id) => ({ ...measures[0], id }))],
    observations: [
      ...observations,
      ...kinds.flatMap((measure) => some.map((category) => ({ ...observations[1], measure, category }))),
    ],
  });
  await page.locator('.problems', { hasText: 'too long to preview' }).waitFor();
  expect(Date.now() - started).toBeLessThan(10_000);
  expect(await page.locator('#preview, input[name=chart]').count()).toBe(0);
  await paste(report);
  await page.locator('#preview :is(h2, h3)', { hasText: '618' }).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test('a file dropped anywhere becomes the report, and copying leaves its chart unchanged', async () => {
  const { page } = await open({}, 'embed-builder.html?lang=en');
  await choose(page, 'dataset', 'huaian-2024');
  await page.evaluate(
    (json) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([json], 'report.json', { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    readFileSync('src/data/liwan-2017.json', 'utf8'),
  );
  await page.locator('#preview :is(h2, h3)', { hasText: '618' }).waitFor();
  expect(await page.locator('input[name=dataset][value=own]').isChecked()).toBe(true);
  const chart = await page.locator('#preview > *').elementHandle();
  await page.getByRole('button', { name: 'Copy code' }).click();
  await page.locator('span[role=status]', { hasText: 'cop' }).waitFor();
  expect(await chart?.evaluate((element) => element.isConnected)).toBe(true);
  await page.close();
});

test('the embed builder reads a file in UTF-16, and rejects one in GBK by name', async () => {
  const { page } = await open({}, 'embed-builder.html?lang=en');
  await choose(page, 'dataset', 'own');
  const file = (buffer: Buffer) =>
    page.locator('input[name=file]').setInputFiles({ name: 'report.json', mimeType: '', buffer });
  const words = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2];
  await file(Buffer.concat([Buffer.from('{"name": "'), Buffer.from(words), Buffer.from('"}')]));
  await page.locator('.problems', { hasText: 'not UTF-8 (it looks like GBK/GB18030)' }).waitFor();
  await file(Buffer.from(`\ufeff${readFileSync('src/data/liwan-2017.json', 'utf8')}`, 'utf16le'));
  await page.locator('#preview :is(h2, h3)', { hasText: '618' }).waitFor();
  await page.close();
});
