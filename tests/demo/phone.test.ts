import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { LANGUAGES } from '../../src/report/language.js';
import type { ChartRequest } from '../../src/server/chart-request.js';
import { renderHtml, renderSnippet } from '../../src/server/render-html.js';
import { chromiumArguments, findChromium } from '../find-chromium.js';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});

afterAll(() => browser?.close());

/** The widest common typeface, and one with the widths of Arial. */
const FONTS = ['dejavu-sans', 'arimo'] as const;

const { resolve } = createRequire(import.meta.url);

/** An empty page whose only style is the typeface of its Latin text. */
function emptyPage(font: (typeof FONTS)[number]): string {
  const faces = [400, 700].map((weight) => {
    const file = resolve(`@fontsource/${font}/files/${font}-latin-${weight}-normal.woff2`);
    const address = `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
    return `@font-face { font-family: measured; font-weight: ${weight}; src: url(${address}) }`;
  });
  return `<!doctype html><html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <style>${faces.join('\n')} body { font-family: measured }</style><main></main></html>`;
}

const FORMATS: Readonly<Record<string, (choice: ChartRequest) => readonly (string | null)[]>> = {
  html: (choice) => [liwan2017, huaian2024].map((report) => renderHtml(report, choice)),
  snippet: (choice) => [liwan2017, huaian2024].map((report) => renderSnippet(report, choice)),
};

const CHARTS = [
  ...allCharts.map(({ name, variants }) => ({ name: name as ChartRequest['chart'], variants })),
  { name: 'report' as const, variants: [undefined] },
];

test.each(FONTS.flatMap((font) => Object.keys(FORMATS).map((format) => [format, font] as const)))(
  'every chart and report as %s fits a phone of 320 px in %s, and no bar is squeezed',
  async (format, font) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.setContent(emptyPage(font));
    await page.evaluate(() =>
      Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 1em measured`))),
    );
    const all = CHARTS.flatMap(({ name, variants }) =>
      variants.flatMap((variant) =>
        LANGUAGES.flatMap((language) => {
          const written = FORMATS[format]?.({ chart: name, variant, language }) ?? [];
          return written.flatMap((html) => (html === null ? [] : { name, variant, language, html }));
        }),
      ),
    );
    expect(all.length).toBeGreaterThan(50);
    const problems = await page.evaluate((written) => {
      const main = document.querySelector('main') as HTMLElement;
      return written.flatMap(({ name, variant, language, html }) => {
        main.setHTMLUnsafe(html);
        const wide = document.documentElement.scrollWidth;
        const narrow = [...main.querySelectorAll('td > svg, th > svg')]
          .filter((svg) => svg.getAttribute('width') === '100%')
          .map((svg) => Math.round(svg.getBoundingClientRect().width))
          .filter((width) => width < 80);
        return wide > 320 || narrow.length > 0
          ? `${name} ${variant} ${language}: ${wide} px, bars ${narrow}`
          : [];
      });
    }, all);
    expect(problems).toEqual([]);
    await page.close();
  },
);
