import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { allCharts } from '../../src/cards/all-charts.js';
import type { Card } from '../../src/cards/card.js';
import { composeReport } from '../../src/cards/compose-report.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import '../../src/define/all.js';
import { drawCard } from '../../src/picture/draw-card.js';
import { drawReport } from '../../src/picture/draw-report.js';
import { sceneSvg } from '../../src/picture/scene-svg.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';
import { clear, mount } from '../elements/mount.js';
import { pictureFaults } from './picture-faults.js';

afterEach(clear);

const TAGS = ['svg', 'rect', 'path', 'text'];
const ATTRIBUTES =
  'xmlns viewBox width height role aria-label font-family x y d fill stroke stroke-width font-size font-weight text-anchor'.split(
    ' ',
  );

/** Anything that would not survive an editor that removes all but plain shapes and attributes; parsed as XML. */
function unsafe(svg: string): readonly string[] {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const error = document.querySelector('parsererror');
  if (error) return [error.textContent ?? 'not well-formed'];
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...(TAGS.includes(element.localName) ? [] : [`<${element.localName}>`]),
    ...element.getAttributeNames().filter((name) => !ATTRIBUTES.includes(name)),
    ...[...element.attributes]
      .filter(
        ({ name, value }) =>
          name !== 'xmlns' && /url\(|var\(|calc\(|currentcolor|javascript:|https?:/i.test(value),
      )
      .map(({ name, value }) => `${name}="${value}"`),
  ]);
}

function cards(): readonly (readonly [string, Card])[] {
  return [liwan2017, huaian2024].flatMap((report) =>
    LANGUAGES.flatMap((language) =>
      allCharts.flatMap(({ name, compose, variants, order }) =>
        variants.flatMap((variant) => {
          const card = compose(report, { messages: locales[language], variant, order });
          return card ? [[`${report.id} ${name} ${variant} ${language}`, card] as const] : [];
        }),
      ),
    ),
  );
}

test('every picture is well-formed, and uses only elements that survive pasting', () => {
  const all = cards();
  expect(all.length).toBeGreaterThan(40);
  expect(
    all.flatMap(([name, card]) => unsafe(sceneSvg(drawCard(card))).map((what) => `${name}: ${what}`)),
  ).toEqual([]);
});

test('the checker of pictures finds elements that would not survive', () => {
  expect(unsafe('<svg xmlns="http://www.w3.org/2000/svg"><g id="a" style="x"/></svg>')).toEqual([
    '<g>',
    'id',
    'style',
  ]);
  expect(unsafe('<svg xmlns="http://www.w3.org/2000/svg"><rect fill="url(#a)"/></svg>')).toEqual([
    'fill="url(#a)"',
  ]);
  expect(unsafe('<svg><rect></svg>').length).toBe(1);
});

test.each([240, 320, 677])(
  'no text of any picture overlaps another or leaves it, in real fonts: %s px',
  (width) => {
    for (const [name, card] of cards()) {
      const box = document.createElement('div');
      box.append(
        new DOMParser().parseFromString(sceneSvg(drawCard(card, width)), 'image/svg+xml').documentElement,
      );
      document.body.append(box);
      expect(pictureFaults(box.firstElementChild as SVGSVGElement), name).toEqual([]);
      box.remove();
    }
  },
);

test('a picture of the outcomes shows the twelve, hatched, with a note', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const svg = (await chart.toSVG()) ?? '';
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.documentElement.getAttribute('aria-label')).toContain('另有12件未分项');
  expect([...document.querySelectorAll('text')].map((text) => text.textContent)).toContain('报告未分项');
  expect(svg).toContain('不作推测');
  expect(document.querySelectorAll('path[stroke="#47535f"]').length).toBe(1);
});

test('text of a dataset is text in a picture too', () => {
  const evil = { ...liwan2017, publisher: { ...liwan2017.publisher, shortName: { en: '<script>"&\u0000' } } };
  const card = allCharts[1]?.compose(evil, { messages: locales.en, variant: 'bars', order: 'value' });
  expect(card).not.toBeNull();
  if (card) expect(unsafe(sceneSvg(drawCard(card)))).toEqual([]);
});

test('drawCard(card, width) rejects an illegible width', () => {
  const [first] = cards();
  expect(() => first && drawCard(first[1], 100)).toThrow(RangeError);
});

test('toCSV() returns each figure with its kind and basis, and harmless text', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', lang: 'en' });
  const csv = (await chart.toCSV()) ?? '';
  expect(
    csv.startsWith('\ufeff"Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%"\r\n'),
  ).toBe(true);
  expect(csv).toContain(
    '"","","Granted in full","411","","printed","66.5%","printed","Quotation: “‘同意公開’的411件,占總數的66.5%”',
  );
  expect(csv).toContain(
    '"","","Not itemised in the report","12","","derived","1.9%","derived","Formula: 618 − (411 + 55 + 7 + 31 + 73 + 29) = 12 | Derived share: 12 ÷ 618 = 1.9%"',
  );
});

test('toPNG() paints the picture at double density, with its marks where they are in the SVG', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const blob = await chart.toPNG(400);
  expect(blob?.type).toBe('image/png');
  const bitmap = await createImageBitmap(blob as Blob);
  expect(bitmap.width).toBe(800);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const colourAt = (x: number, y: number) =>
    Array.from(context.getImageData(2 * x, 2 * y, 1, 1).data).slice(0, 3);
  const svg = new DOMParser().parseFromString((await chart.toSVG(400)) ?? '', 'image/svg+xml');
  const bars = ['#1d5b8f', '#5c88ae'].map((fill) => [
    ...svg.querySelectorAll(`rect[height="18"][fill="${fill}"]`),
  ]);
  expect(bars.map(({ length }) => length)).toEqual([2, 4]);
  const colours = [
    [29, 91, 143],
    [92, 136, 174],
  ];
  bars.forEach((own, place) => {
    for (const bar of own) {
      const [x, y] = ['x', 'y'].map((name) => Number(bar.getAttribute(name)));
      expect(colourAt((x ?? 0) + 1.5, (y ?? 0) + 9)).toEqual(colours[place]);
    }
  });
  expect(colourAt(399, 200)).toEqual([255, 255, 255]);
});

test('a reader downloads the chart as a file, also by keyboard', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const opener = chart.renderRoot.querySelector<HTMLElement>('[data-opens="download"]');
  opener?.focus();
  await userEvent.keyboard('{Enter}');
  await chart.updateComplete;
  const buttons = [...chart.renderRoot.querySelectorAll<HTMLElement>('[data-take]')];
  expect(buttons.map((button) => button.textContent)).toEqual(['CSV', 'SVG', 'PNG', 'JSON']);
  const taken: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    taken.push(this.download);
  });
  for (const button of buttons) button.click();
  await expect
    .poll(() => [...taken].sort(), { timeout: 10_000 })
    .toEqual(['csv', 'json', 'png', 'svg'].map((form) => `liwan-2017-request-outcomes-zh-Hans.${form}`));
  click.mockRestore();
});

test('toSVG() and toCSV() return null while there is no chart', async () => {
  const chart = await mount('foi-request-outcomes', {});
  expect([await chart.toSVG(), await chart.toCSV()]).toEqual([null, null]);
});

test('toSVG() uses the colours of the page, the light one of a pair, and no other kind of value', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  chart.style.setProperty('--foi-mark', 'rgb(122, 31, 61)');
  chart.style.setProperty('--foi-note', 'light-dark(#fefefe, #000)');
  chart.style.setProperty('--foi-ink', 'url(x)');
  const svg = (await chart.toSVG()) ?? '';
  expect(svg).toContain('fill="#7a1f3d"');
  expect(svg).toContain('fill="#fefefe"');
  expect(svg).toContain('fill="#1b2733"');
  expect(unsafe(svg)).toEqual([]);
});

test.each([240, 320, 677])('no text of the long picture overlaps another or leaves it: %s px', (width) => {
  for (const report of [liwan2017, huaian2024]) {
    for (const language of LANGUAGES) {
      const composed = composeReport({ report, messages: locales[language] });
      const box = document.createElement('div');
      box.append(
        new DOMParser().parseFromString(sceneSvg(drawReport(composed, width)), 'image/svg+xml')
          .documentElement,
      );
      document.body.append(box);
      expect(pictureFaults(box.firstElementChild as SVGSVGElement), `${report.id} ${language}`).toEqual([]);
      box.remove();
    }
  }
});
