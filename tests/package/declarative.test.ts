import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as ServerModule from '../../src/server/index.js';
import { load, type Site, startSite, type Watched } from './declarative-site.js';

let site: Site;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site.close());

/** The place of every part of every chart, to a tenth of a pixel. */
const boxes = (page: Page) =>
  page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    return all(document.body)
      .filter((element) => !['TEMPLATE', 'STYLE', 'LINK', 'SCRIPT'].includes(element.tagName.toUpperCase()))
      .filter((element) => !element.closest('defs') && element.getRootNode() !== document)
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.localName, ...[x, y, width, height].map((value) => value.toFixed(1))].join(' ');
      });
  });

async function upgrade(page: Page, tag: string): Promise<void> {
  site.release('js');
  await page.waitForFunction((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    return customElements.get(name) && root && !root.querySelector('link, style, [aria-busy="true"]');
  }, tag);
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

test.each([
  ['request-outcomes', 'liwan-2017'],
  ['appeal-results', 'liwan-2017'],
  ['disclosure-categories', 'huaian-2024'],
  ['report', 'huaian-2024'],
  ['statutory-table', 'huaian-2024'],
] as const)('a declarative %s of %s is upgraded without a layout shift, and unchanged', async (chart, id) => {
  const { renderDeclarative }: typeof ServerModule = await load('server/index.js');
  const { shippedReports } = await load('data/shipped-reports.js');
  const report = await shippedReports.get(id)();
  const made = renderDeclarative(report, { chart, language: 'en' }, '/foi-charts.css', {
    data: { reportId: id },
  });
  const { page } = await site.open(made?.html ?? '');
  const tag = `foi-${chart}`;
  await page.waitForFunction(
    (name) =>
      document.querySelector(name)?.shadowRoot?.querySelector('h2, h3')?.getBoundingClientRect().height,
    tag,
  );
  await page.waitForFunction((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    return [...(root?.querySelectorAll('link') ?? [])].every((link) => link.sheet);
  }, tag);
  const before = await boxes(page);
  expect(before.length).toBeGreaterThan(40);
  await upgrade(page, tag);
  expect(await boxes(page)).toEqual(before);
  expect(await page.evaluate(() => (window as unknown as Watched).shifts)).toEqual([]);
  await page.close();
});

test('an inlined style needs only the reported hash in a policy', async () => {
  const { renderDeclarative }: typeof ServerModule = await load('server/index.js');
  const { liwan2017 } = await load('data/index.js');
  const made = renderDeclarative(liwan2017, { chart: 'request-outcomes' }, null, {
    data: { reportId: 'liwan-2017' },
  });
  expect(made?.styleHashes.length).toBe(1);
  const csp = `default-src 'none'; script-src 'self'; style-src ${made?.styleHashes.join(' ')}`;
  const { page, violations } = await site.open(made?.html ?? '', csp);
  const display = () =>
    page.evaluate(() => {
      const row = document.querySelector('foi-request-outcomes')?.shadowRoot?.querySelector('tbody tr');
      return row ? getComputedStyle(row).display : '';
    });
  expect(await display()).toBe('flex');
  await upgrade(page, 'foi-request-outcomes');
  expect(await display()).toBe('flex');
  expect(violations.filter((text) => /Content Security Policy/.test(text))).toEqual([]);
  await page.close();
});

test('without script a snippet and plain HTML show heading, summary, table, notes and source', async () => {
  const { renderSnippet, renderHtml }: typeof ServerModule = await load('server/index.js');
  const { liwan2017 } = await load('data/index.js');
  const context = await site.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 900 },
  });
  const page = await context.newPage();
  for (const make of [renderSnippet, renderHtml]) {
    await page.setContent(make(liwan2017, { chart: 'request-outcomes', language: 'en' }) ?? '');
    for (const words of [
      'Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%',
      'Not itemised in the report',
      '66.5%',
    ]) {
      expect(await page.getByText(words).first().isVisible()).toBe(true);
    }
    expect(await page.getByRole('columnheader').count()).toBe(3);
    expect(await page.getByRole('rowheader').count()).toBe(8);
  }
  await context.close();
});

test('without script the groups of a declarative chart are open, and no button without effect is offered', async () => {
  const { renderDeclarative }: typeof ServerModule = await load('server/index.js');
  const { huaian2024 } = await load('data/index.js');
  const made = renderDeclarative(huaian2024, { chart: 'request-outcomes', language: 'en' }, null);
  const context = await site.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 700, height: 900 },
  });
  const page = await context.newPage();
  await page.setContent(made?.html ?? '');
  const chart = page.locator('foi-request-outcomes');
  const members = chart.locator('tr.member');
  expect(await members.count()).toBe(19);
  for (const member of await members.all()) expect(await member.isVisible()).toBe(true);
  expect(await chart.getByRole('button', { name: 'Download' }).count()).toBe(0);
  expect(await chart.locator('button:enabled').count()).toBe(0);
  expect(await chart.locator('[aria-expanded]').count()).toBe(0);
  await context.close();
});
