import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, startBrowser } from './page.js';

/** `npm run long-life` does all of it; the tests of every day a fiftieth. */
const TIMES = process.env['LONG_LIFE'] ? 50 : 1;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

type Element = HTMLElement & { reportId: string | null; updateComplete: Promise<unknown> };

/** In the page: adds a chart, waits for it, and removes it. */
async function mountEach(times: number): Promise<void> {
  const tags = [
    'foi-request-outcomes',
    'foi-applicants',
    'foi-key-figures',
    'foi-statutory-table',
    'foi-report',
  ];
  for (let index = 0; index < times; index += 1) {
    const element = document.createElement(tags[index % tags.length] ?? '') as Element;
    element.reportId = 'huaian-2024';
    document.querySelector('main')?.append(element);
    await element.updateComplete;
    if (!element.shadowRoot?.querySelector('h2')) throw new Error(`no chart: ${element.localName}`);
    element.remove();
  }
}

/** In the page: gives one chart other data, again and again. */
async function changeData(times: number): Promise<void> {
  const element = document.createElement('foi-request-outcomes') as Element;
  document.querySelector('main')?.append(element);
  for (let index = 0; index < times; index += 1) {
    element.reportId = index % 2 === 0 ? 'huaian-2024' : 'liwan-2017';
    await element.updateComplete;
  }
  element.remove();
}

/** In the page: adds a chart that loads its data, and removes every second one while it loads. */
async function load(times: number): Promise<void> {
  for (let index = 0; index < times; index += 1) {
    const element = document.createElement('foi-request-outcomes') as Element;
    element.setAttribute('src', '/report.json');
    document.querySelector('main')?.append(element);
    if (index % 2 === 0) await element.updateComplete;
    element.remove();
  }
}

test.each([
  ['charts are added and removed', mountEach, 200],
  ['a chart gets other data', changeData, 200],
  ['charts load their data, or are removed while they do', load, 40],
] as const)(
  'memory, nodes and listeners do not grow while %s',
  async (_, act, times) => {
    const { page, errors, held, close } = await openPage(browser);
    // The first times fill what is kept for good: texts, templates, cards.
    await page.evaluate(act, 20);
    const before = await held();
    await page.evaluate(act, times * TIMES);
    const after = await held();
    if (TIMES > 1) console.warn(times * TIMES, before, after);
    expect(after.nodes - before.nodes).toBeLessThan(50);
    expect(after.listeners - before.listeners).toBeLessThan(10);
    expect(after.megabytes - before.megabytes).toBeLessThan(1);
    expect(errors).toEqual([]);
    await close();
  },
  TIMES > 1 ? 0 : 60_000,
);

/** In the page: each puts a chart somewhere in its own way, and returns the chart that a reader sees. */
const WAYS: Readonly<Record<string, (chart: Element) => Element | Promise<Element>>> = {
  'is moved, also while it loads': async (chart) => {
    for (let move = 0; move < 50; move += 1) document.querySelector('main')?.append(chart);
    await chart.updateComplete;
    document.body.prepend(chart);
    return chart;
  },
  'is cloned': async (chart) => {
    document.querySelector('main')?.append(chart);
    await chart.updateComplete;
    const clone = chart.cloneNode(true) as Element;
    chart.replaceWith(clone);
    return clone;
  },
  'is adopted by a frame and returns': async (chart) => {
    const frame = document.querySelector('iframe')?.contentDocument;
    frame?.body.append(chart);
    await chart.updateComplete;
    document.querySelector('main')?.append(chart);
    return chart;
  },
  'is first connected in a frame': (chart) => {
    document.querySelector('iframe')?.contentDocument?.body.append(chart);
    return chart;
  },
  'comes from a template': (chart) => {
    const template = document.createElement('template');
    template.content.append(chart);
    document.querySelector('main')?.append(document.importNode(template.content, true));
    return document.querySelector('main')?.lastElementChild as Element;
  },
  'is in closed details, which are opened': async (chart) => {
    const details = document.createElement('details');
    details.append(chart);
    document.querySelector('main')?.append(details);
    await chart.updateComplete;
    details.open = true;
    return chart;
  },
  'is in a dialog': (chart) => {
    const dialog = document.createElement('dialog');
    dialog.append(chart);
    document.querySelector('main')?.append(dialog);
    dialog.showModal();
    return chart;
  },
  'is in another shadow root': (chart) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(chart);
    document.querySelector('main')?.append(host);
    return chart;
  },
  'is removed while it loads, and returns': async (chart) => {
    document.querySelector('main')?.append(chart);
    chart.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    document.querySelector('main')?.append(chart);
    return chart;
  },
};

test.each(Object.keys(WAYS))('a chart that %s is complete, with one request at most', async (way) => {
  const { page, errors, close } = await openPage(browser);
  let requests = 0;
  page.on('request', (request) => (requests += request.url().endsWith('/report.json') ? 1 : 0));
  const seen = await page.evaluate(`(async () => {
    const made = document.createElement('foi-request-outcomes');
    made.setAttribute('src', '/report.json');
    const chart = await (${String(WAYS[way])})(made);
    await chart.updateComplete;
    const { height } = chart.getBoundingClientRect();
    return [chart.shadowRoot.querySelector('h2')?.textContent, height > 200];
  })()`);
  expect(seen).toEqual([
    'Granted in full: 44.7% of 3,050 requests concluded this year; granted in part: 14.9%',
    true,
  ]);
  expect(requests).toBeLessThan(way.includes('frame') || way.includes('cloned') ? 3 : 2);
  expect(errors).toEqual([]);
  await close();
});

test('a chart that is hidden on the page is printed where the page prints it', async () => {
  const { page, errors, close } = await openPage(browser);
  await page.addStyleTag({ content: '@media screen { .paper { display: none } }' });
  await page.evaluate(async () => {
    const paper = document.createElement('div');
    paper.className = 'paper';
    paper.innerHTML = '<foi-request-outcomes report-id="huaian-2024"></foi-request-outcomes>';
    document.querySelector('main')?.append(paper);
    await (paper.firstElementChild as Element).updateComplete;
  });
  const heading = page.locator('foi-request-outcomes h2');
  expect(await heading.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await heading.isVisible()).toBe(true);
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  expect(errors).toEqual([]);
  await close();
});
