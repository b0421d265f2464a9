import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readAloud } from './accessible-tree.js';
import { ENGINES, type EnginePage, missingFiles } from './engines.js';
import { ENGLISH, PAGES } from './pages.js';
import { missingForDesktop, startDesktop, type VirtualDesktop } from './virtual-desktop.js';

const CHART = `document.querySelector('foi-request-outcomes')`;
const inside = (selector: string) => `${CHART}.shadowRoot.querySelector('${selector}')`;
const READY = `!!(${CHART}.shadowRoot && ${inside('table')})`;
const NUMBER = inside('tbody .number button');

const server = createServer(({ url }, response) => {
  const script = url === '/foi-charts.js';
  response.setHeader('content-type', `text/${script ? 'javascript' : 'html'}; charset=utf-8`);
  response.end(script ? readFileSync('dist/foi-charts.js') : PAGES[Number(url?.slice(1))]?.html);
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

/** WebKit includes the letter of a key, which is hidden, in the name of its row. */
function withoutLetter(line: string): string {
  return line.replace(/^row: row header [A-Z] /, 'row: row header ');
}

/** Boxes of the marks and numbers of each row, in whole pixels, as laid out by each engine. */
const boxes = new Map<string, readonly (readonly number[])[]>();

for (const engine of ENGINES) {
  const absent = [...lacking, ...(missingFiles(engine).length > 0 ? [engine.packages] : [])];
  const reason = absent.length > 0 ? ` (skipped: on Debian, apt-get install ${absent.join(' ')})` : '';

  describe.skipIf(absent.length > 0)(`${engine.name}${reason}`, () => {
    let page: EnginePage;

    beforeAll(async () => {
      page = await engine.open(`${address}${PAGES.indexOf(ENGLISH)}`, desktop.env);
      await vi.waitFor(async () => expect(await page.evaluate(READY)).toBe(true), 20_000);
    });

    afterAll(async () => {
      await page?.close();
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

    test.each(PAGES)(
      'exposes the heading, summary, one table with its headers, notes and source of $title, and nothing of the marks',
      async ({ title, reading }) => {
        await page.goTo(`${address}${PAGES.findIndex((one) => one.title === title)}`);
        const read = async () =>
          (await readAloud(title, desktop.env))
            .map(engine.name === 'WebKitGTK' ? withoutLetter : String)
            // Each engine has its own role for what opens details, and one has it twice.
            .map((line) => line.replace(/^(?:toggle button|unknown): /, 'push button: '))
            .filter((line, at, all) => line !== all[at - 1]);
        await expect.poll(read, { timeout: 20_000 }).toEqual(reading);
      },
    );
  });
}

test.skipIf(lacking.length > 0)('bars, numbers and shares are at the same places in all engines', () => {
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
