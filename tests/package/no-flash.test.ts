import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as ServerModule from '../../src/server/index.js';
import { load, type Site, startSite, type Watched } from './declarative-site.js';

let site: Site;

beforeAll(async () => {
  site = await startSite();
});

afterAll(() => site.close());

const charts = [
  ['request-outcomes', 'liwan-2017'],
  ['key-figures', 'liwan-2017'],
  ['statutory-table', 'huaian-2024'],
  ['report', 'liwan-2017'],
] as const;

async function declarative(chart: (typeof charts)[number][0], id: string, styles: string | null) {
  const { renderDeclarative }: typeof ServerModule = await load('server/index.js');
  const { shippedReports } = await load('data/shipped-reports.js');
  const report = await shippedReports.get(id)();
  const data = { reportId: id };
  return renderDeclarative(report, { chart, language: 'en' }, styles, { data })?.html ?? '';
}

/** Every distinct picture that the browser shows on the screen. */
async function watchScreen(
  page: Page,
): Promise<{ readonly pictures: string[]; readonly session: CDPSession }> {
  const pictures: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    if (data !== pictures[pictures.length - 1]) pictures.push(data);
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return { pictures, session };
}

const drawn = (page: Page, tag: string) =>
  page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('h2')?.getBoundingClientRect().height,
    tag,
  );

const framesLater = (page: Page, count: number) =>
  page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        const step = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => step(left - 1)));
        step(frames);
      }),
    count,
  );

async function upgraded(page: Page, tag: string): Promise<void> {
  await page.waitForFunction((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    return customElements.get(name) && root && !root.querySelector('link, style, [aria-busy="true"]');
  }, tag);
  await framesLater(page, 10);
}

const framesOf = async (page: Page) =>
  (await page.evaluate(() => (window as unknown as Watched).frames)).filter((state) => state !== '');

test.each(charts.flatMap((chart) => [[...chart, 'linked'] as const, [...chart, 'inlined'] as const]))(
  'no frame between the first of a declarative %s of %s and its upgrade is blank, unstyled or moved, with its style %s',
  async (chart, id, style) => {
    const tag = `foi-${chart}`;
    const body = await declarative(chart, id, style === 'linked' ? '/foi-charts.css' : null);
    const { page } = await site.open(body);
    await drawn(page, tag);
    await framesLater(page, 3);
    await page.evaluate(() => (window as unknown as Watched).frames.splice(0));
    const { pictures } = await watchScreen(page);
    await framesLater(page, 3);
    site.release('js');
    await upgraded(page, tag);
    const frames = await framesOf(page);
    expect(frames.length).toBe(1);
    expect(frames[0]?.split('\n').length).toBeGreaterThan(20);
    // The server-rendered content, then the same with a line under the numbers that have become buttons, and nothing
    // else. The charts of a report may change one after the other.
    if (chart !== 'report') await expect.poll(() => pictures.length).toBe(2);
    expect(await page.evaluate(() => (window as unknown as Watched).shifts)).toEqual([]);
    await page.close();
  },
);

test.each([
  ['before', ['css', 'js']],
  ['after', ['js', 'css']],
] as const)('with a slow style sheet %s the script, nothing is shown without its style', async (_, order) => {
  const body = await declarative('request-outcomes', 'liwan-2017', '/foi-charts.css');
  const { page } = await site.open(body, '', ['js', 'css']);
  await page.getByText('Before').waitFor();
  const [first, second] = order;
  await framesLater(page, 5);
  site.release(first);
  await framesLater(page, 20);
  site.release(second);
  await upgraded(page, 'foi-request-outcomes');
  const frames = await framesOf(page);
  expect(frames.length).toBe(1);
  expect(frames[0]).toMatch(/^tr,.*,flex,/m);
  expect(await page.evaluate(() => (window as unknown as Watched).shifts)).toEqual([]);
  await page.close();
});

// A busy machine may miss a single frame.
test(
  'a card that is blank for one frame is detected, on the screen and in the page',
  { retry: 3 },
  async () => {
    const body = await declarative('request-outcomes', 'liwan-2017', '/foi-charts.css');
    const { page } = await site.open(body);
    await drawn(page, 'foi-request-outcomes');
    await framesLater(page, 3);
    const { pictures } = await watchScreen(page);
    await framesLater(page, 3);
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const root = document.querySelector('foi-request-outcomes')?.shadowRoot;
          const nodes = [...(root?.childNodes ?? [])];
          root?.replaceChildren();
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              root?.replaceChildren(...nodes);
              done();
            }),
          );
        }),
    );
    await framesLater(page, 10);
    expect((await page.evaluate(() => (window as unknown as Watched).frames)).length).toBeGreaterThan(2);
    expect(new Set(pictures).size).toBe(2);
    expect(pictures.length).toBe(3);
    await page.close();
  },
);
