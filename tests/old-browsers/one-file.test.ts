import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { shippedReports } from '../../src/data/shipped-reports.js';
import { type ExpectedChart, expectedCharts, expectedTables } from './expected-charts.js';
import { fetchOldBrowsers, launch, type OldBrowser, type Page, VERSIONS, whyNot } from './old-browsers.js';

type Tag = Pick<ExpectedChart, 'id' | 'tag' | 'report' | 'language' | 'variant'>;

const FORMS = ['csv', 'svg', 'png', 'json'];
const PATIENCE = { timeout: 10_000, interval: 20 };
const folder = mkdtempSync(join(tmpdir(), 'foi-charts-'));
const script = '<script defer src="foi-charts.js"></script>';

if (whyNot) console.log(whyNot);

beforeAll(async () => {
  if (whyNot) return;
  await fetchOldBrowsers();
  writeFileSync(join(folder, 'foi-charts.js'), readFileSync('dist/foi-charts.js'));
  for (const chart of expectedCharts) writePage(`${chart.id}.html`, script + tagOf(chart));
  const tables = expectedTables.map((table) => ({ ...table, tag: 'foi-statutory-table' }));
  writePage('charts.html', script + [...expectedCharts, ...tables].map(tagOf).join('\n'));
  writePage(
    'reports.html',
    `${script}${['liwan-2017', 'huaian-2024'].map((id) => `<foi-report report-id="${id}"></foi-report>`).join('\n')}`,
  );
  writePage('twice.html', `${script}${script}<foi-applicants report-id="huaian-2024"></foi-applicants>`);
  writePage(
    'beside.html',
    `<script>customElements.define('foi-key-figures', class extends HTMLElement {})</script>${script}
    <foi-report report-id="huaian-2024"></foi-report>`,
  );
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

function tagOf({ id, tag, report, language, variant }: Tag): string {
  return `<${tag} id="${id}" report-id="${report}" lang="${language}" variant="${variant}"></${tag}>`;
}

function writePage(name: string, body: string): void {
  writeFileSync(
    join(folder, name),
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${name}</title>${body}</html>`,
  );
}

describe.skipIf(whyNot).each(VERSIONS)('in Chromium %s, from a file: address', (version) => {
  let browser: OldBrowser;

  beforeAll(async () => {
    browser = await launch(version);
  }, 60_000);

  afterAll(() => browser?.close());

  async function open(name: string): Promise<{ page: Page; errors: string[]; warnings: string[] }> {
    const page = await browser.newPage();
    const errors: string[] = [];
    const warnings: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      (message.type() === 'warning' ? warnings : errors).push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) errors.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, name)).href);
    return { page, errors, warnings };
  }

  test('the browser has the expected version', async () => {
    const found = /\/(\d+)\./.exec(await browser.version())?.[1];
    if (version === 'current') expect(Number(found)).toBeGreaterThan(109);
    else expect(found).toBe(version);
  });

  test('every chart of both reports has its heading, summary, rows and marks, and returns the files that Node returns', async () => {
    const { page, errors, warnings } = await open('charts.html');
    await page.evaluate(allReady);
    const shown = await page.evaluate(
      inspectCharts,
      expectedCharts.map(({ id }) => id),
    );
    const expected = expectedCharts.map(({ id, heading, summary, rows, marks, csv, svg }) => ({
      id,
      heading,
      summary,
      rows,
      marks,
      csv,
      svg,
    }));
    expect(shown).toEqual(expected);
    const tables = await page.evaluate(
      inspectTables,
      expectedTables.map(({ id }) => id),
    );
    expect(tables).toEqual(expectedTables.map(({ id, heading, figures }) => ({ id, heading, figures })));
    expect([errors, warnings]).toEqual([[], []]);
    await page.close();
  });

  // One page each, because a browser lets a page start ten downloads per second.
  test.each(expectedCharts.filter(firstOfKind))(
    'a click opens the evidence of a number of $id, and gives each file',
    async (chart) => {
      const { page, errors, warnings } = await open(`${chart.id}.html`);
      await page.evaluate(allReady);
      const downloads = join(folder, `downloads-${version}`);
      const session = await page.target().createCDPSession();
      await session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
      await click(page, chart.id, '.number button');
      await click(page, chart.id, 'button[data-opens="download"]');
      for (const form of FORMS) await click(page, chart.id, `button[data-take="${form}"]`);
      const { height, text } = await page.evaluate(openedEvidence, chart.id);
      expect(height).toBeGreaterThan(20);
      expect(text.length).toBeGreaterThan(5);
      const name = `${chart.report}-${chart.chart}-${chart.language}`;
      const read = (form: string) => vi.waitFor(() => complete(join(downloads, `${name}.${form}`)), PATIENCE);
      expect((await read('csv')).toString('utf8')).toBe(chart.csv);
      expect((await read('svg')).toString('utf8')).toBe(chart.svg);
      expect(JSON.parse((await read('json')).toString('utf8'))).toEqual(
        await shippedReports.get(chart.report)?.(),
      );
      const size = /viewBox="0 0 (\d+) (\d+)"/.exec(chart.svg)?.slice(1).map(Number) ?? [];
      expect(pngSize(await read('png'))).toEqual(size.map((pixels) => 2 * pixels));
      expect([errors, warnings]).toEqual([[], []]);
      await page.close();
    },
  );

  test('<foi-report> combines both reports', async () => {
    const { page, errors, warnings } = await open('reports.html');
    await page.evaluate(allReady);
    const charts = await page.evaluate(() =>
      [...document.querySelectorAll('foi-report')].map(({ shadowRoot }) => ({
        charts: shadowRoot!.querySelectorAll('.charts > *').length,
        findings: shadowRoot!.querySelectorAll('.rest li').length > 1,
      })),
    );
    expect(charts).toEqual([
      { charts: 6, findings: true },
      { charts: 6, findings: true },
    ]);
    expect([errors, warnings]).toEqual([[], []]);
    await page.close();
  });

  test.each(['charts.html', 'reports.html'])('%s fits in 240 px', async (name) => {
    const { page } = await open(name);
    await page.setViewport({ width: 240, height: 900 });
    await page.evaluate(allReady);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(240);
    await page.close();
  });

  test('loaded twice, it runs once, with one warning', async () => {
    const { page, errors, warnings } = await open('twice.html');
    await page.evaluate(allReady);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/^foi-charts .*foi-charts is already on this page/)]);
    await page.close();
  });

  test('beside another version that has defined only one chart, it does nothing, with one warning', async () => {
    const { page, errors, warnings } = await open('beside.html');
    expect(await page.evaluate(() => customElements.get('foi-report') === undefined)).toBe(true);
    expect(await page.evaluate(() => 'litHtmlVersions' in globalThis)).toBe(false);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/^foi-charts .*foi-charts is already on this page/)]);
    await page.close();
  });
});

function firstOfKind({ chart, report, language }: ExpectedChart, index: number): boolean {
  const same = (other: ExpectedChart) =>
    other.chart === chart && other.report === report && other.language === language;
  return language !== 'en' && expectedCharts.findIndex(same) === index;
}

async function click(page: Page, id: string, selector: string): Promise<void> {
  const handle = await page.evaluateHandle(
    (chart, inside) => document.getElementById(chart)!.shadowRoot!.querySelector(inside),
    id,
    selector,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`#${id} has no ${selector}`);
  await element.click();
}

/** A file that the browser has finished writing. */
function complete(path: string): Buffer {
  if (!existsSync(path) || existsSync(`${path}.crdownload`)) throw new Error(`${path} did not come`);
  const content = readFileSync(path);
  if (content.length === 0) throw new Error(`${path} is empty`);
  return content;
}

function pngSize(png: Buffer): readonly number[] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** In the page: waits until every element shows its content. */
async function allReady(): Promise<void> {
  const elements = [...document.querySelectorAll('[report-id]')] as (HTMLElement & {
    updateComplete: Promise<unknown>;
  })[];
  for (const element of elements) {
    while (
      !element.shadowRoot ||
      !element.shadowRoot.querySelector('h2') ||
      element.shadowRoot.querySelector('[aria-busy=true]')
    ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await element.updateComplete;
  }
}

/** In the page: what charts show. A mark counts if each of its shapes has a width and a height. */
async function inspectCharts(ids: readonly string[]) {
  const shown = [];
  for (const id of ids) {
    const chart = document.getElementById(id) as HTMLElement & {
      toCSV(): Promise<string>;
      toSVG(): Promise<string>;
    };
    const root = chart.shadowRoot!;
    const text = (selector: string) => {
      const found = root.querySelector(selector);
      return found ? found.textContent!.trim() : '';
    };
    const drawn = (svg: Element) => {
      const boxes = [...svg.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect());
      return boxes.some(({ width }) => width > 0) && boxes.every(({ height }) => height > 0);
    };
    // A table with a column for each group has a path on each of its figures, and on the label with their key.
    const rows = root.querySelectorAll('tbody tr[data-path], tbody td[data-path]');
    const labelled = [...root.querySelectorAll('tbody tr[data-path], tbody th[data-path]')];
    const marked = labelled.filter((row) => [...row.querySelectorAll('svg')].some(drawn));
    const strips = [...root.querySelectorAll('svg.strip')].filter(drawn);
    shown.push({
      id,
      heading: text('h2'),
      summary: text('.summary'),
      rows: rows.length,
      marks: marked.length + strips.length,
      csv: await chart.toCSV(),
      svg: await chart.toSVG(),
    });
  }
  return shown;
}

/** In the page: what statutory tables show. */
function inspectTables(ids: readonly string[]) {
  return ids.map((id) => {
    const root = document.getElementById(id)!.shadowRoot!;
    const figures = [...root.querySelectorAll('td')].filter(
      (cell) => cell.getBoundingClientRect().height > 10,
    );
    return { id, heading: root.querySelector('h2')!.textContent, figures: figures.length };
  });
}

/** In the page: the open evidence, and its size. */
function openedEvidence(id: string) {
  const evidence = document.getElementById(id)!.shadowRoot!.querySelector('tr.evidence');
  return {
    height: evidence ? evidence.getBoundingClientRect().height : 0,
    text: (evidence ? evidence.textContent! : '').trim(),
  };
}
