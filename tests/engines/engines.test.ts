import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readAloud } from './accessible-tree.js';
import { ENGINES, type EnginePage, missingFiles } from './engines.js';
import { missingForDesktop, startDesktop, type VirtualDesktop } from './virtual-desktop.js';

const TITLE = 'A page with a chart';
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${TITLE}</title>
<style>body { margin: 0; width: 640px; font: 16px/1.5 'Noto Sans CJK SC', sans-serif }</style>
<script defer src="/foi-charts.js"></script>
<foi-request-outcomes dataset="liwan-2017"></foi-request-outcomes>`;

const CHART = `document.querySelector('foi-request-outcomes')`;
const inside = (selector: string) => `${CHART}.shadowRoot.querySelector('${selector}')`;
const READY = `!!(${CHART}.shadowRoot && ${inside('table')})`;
const NUMBER = inside('tbody .number button');

/** What is read of the chart in each engine, from the first to the last word. */
const READING = [
  'heading: Requests answered: 618; granted in full: 411',
  'paragraph: Liwan District · 2017 · by outcome · unit: requests',
  'paragraph: Requests answered, 618 in all: 411 granted in full (66.5%), 55 granted in part (8.9%) and 7 refused (1.1%). The report itemises 606; a further 12 are not itemised.',
  'table: Requests answered (Liwan District, 2017)',
  'caption: Requests answered (Liwan District, 2017)',
  'row: column header Category | column header Requests | column header Share',
  'row: row header Granted in full | cell 411, source of “Granted in full” | cell 66.5%',
  'row: row header Not this body, or information does not exist | cell 73, source of “Not this body, or information does not exist” | cell 11.8%',
  'row: row header Granted in part | cell 55, source of “Granted in part” | cell 8.9%',
  'row: row header Not government information | cell 31, source of “Not government information” | cell 5%',
  'row: row header Unclear request | cell 29, source of “Unclear request” | cell 4.7%',
  'row: row header Refused | cell 7, source of “Refused” | cell 1.1%',
  'row: row header Not itemised in the report | cell 12 (derived), source of “Not itemised in the report” | cell 1.9% (derived)',
  'row: row header Total | cell 618, source of “Total” | cell',
  'list item: The classes that the report itemises add up to 606, 12 short of its total of 618. What became of these 12 it does not say: they stand as “not itemised”, and nothing is guessed.',
  'list item: The shares shown add up to 99.9%: 98.0% as printed and 1.9% derived; none was adjusted.',
  'list item: The report counts “Not this body, or information does not exist” as one class; it cannot be divided.',
  'list item: Derived from the published figures; not printed in the report.',
  'paragraph: The figures were read from a re-host in Traditional characters, which was not compared with the official original beyond its beginning.',
  "link: Source: Liwan District People's Government, Guangzhou: 2017 annual report on open government information",
  'push button: Download: Requests answered: 618; granted in full: 411',
];

const server = createServer(({ url }, response) => {
  const script = url === '/foi-charts.js';
  response.setHeader('content-type', `text/${script ? 'javascript' : 'html'}; charset=utf-8`);
  response.end(script ? readFileSync('dist/foi-charts.js') : PAGE);
});
let desktop: VirtualDesktop;
let address: string;

const lacking = missingForDesktop();

beforeAll(async () => {
  if (lacking.length > 0) return;
  desktop = await startDesktop();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  await desktop?.stop();
  server.close();
});

/** Boxes of the marks and numbers of each row, in whole pixels, as each engine lays them out. */
const boxes = new Map<string, readonly (readonly number[])[]>();

for (const engine of ENGINES) {
  const absent = [...lacking, ...(missingFiles(engine).length > 0 ? [engine.packages] : [])];
  const reason = absent.length > 0 ? ` (skipped: on Debian, apt-get install ${absent.join(' ')})` : '';

  describe.skipIf(absent.length > 0)(`${engine.name}${reason}`, () => {
    let page: EnginePage;

    beforeAll(async () => {
      page = await engine.open(address, desktop.env);
      await vi.waitFor(async () => expect(await page.evaluate(READY)).toBe(true), 20_000);
    });

    afterAll(async () => {
      await page?.close();
    });

    test('reads heading, finding, one table with its headers, notes, source, and nothing of the marks', async () => {
      expect(await readAloud(TITLE, desktop.env)).toEqual(READING);
    });

    test('draws bars in true proportion, and nothing scrolls sideways', async () => {
      const rows = await page.evaluate<readonly (readonly number[])[]>(
        `[...${CHART}.shadowRoot.querySelectorAll('tbody tr')].map((row) =>
          ['.bar rect:last-child', '.number', '.share'].flatMap((selector) => {
            const box = row.querySelector(selector)?.getBoundingClientRect();
            return box ? [box.left, box.right].map(Math.round) : [];
          }))`,
      );
      boxes.set(engine.name, rows);
      const widths = rows.slice(0, 7).map(([left = 0, right = 0]) => right - left);
      const [longest = 0] = widths;
      expect(longest).toBeGreaterThan(100);
      [411, 73, 55, 31, 29, 7, 12].forEach((count, index) => {
        expect(Math.abs((widths[index] ?? 0) - (longest * count) / 411)).toBeLessThanOrEqual(1.5);
      });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    });

    test('a number opens its evidence; Escape closes it, and the number has the focus', async () => {
      await page.click(NUMBER);
      await expect.poll(() => page.evaluate(`${NUMBER}.getAttribute('aria-expanded')`)).toBe('true');
      expect(await page.evaluate(`${inside('.evidence dd')}.textContent`)).toContain('‘同意公開’的411件');
      await page.escape();
      await expect.poll(() => page.evaluate(`!!${inside('.evidence')}`)).toBe(false);
      expect(await page.evaluate(`${CHART}.shadowRoot.activeElement === ${NUMBER}`)).toBe(true);
    });
  });
}

test.skipIf(lacking.length > 0)('bars, numbers and shares stand at the same places in all engines', () => {
  const [first, ...others] = [...boxes.values()];
  expect(first?.length).toBe(8);
  for (const other of others) {
    other.forEach((row, at) =>
      row.forEach((edge, index) =>
        expect(Math.abs(edge - (first?.[at]?.[index] ?? 0)), `row ${at}`).toBeLessThanOrEqual(2),
      ),
    );
  }
});
