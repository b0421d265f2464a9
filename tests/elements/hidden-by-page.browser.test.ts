import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import '../../src/define/all.js';
import { clear, mount } from './mount.js';

afterEach(() => {
  clear();
  document.head.querySelectorAll('[data-page]').forEach((style) => style.remove());
});

const devTools = cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> };

function page(css: string): void {
  const style = document.createElement('style');
  style.dataset['page'] = '';
  style.textContent = css;
  document.head.append(style);
}

const outcomes = () => mount('foi-request-outcomes', { 'report-id': 'liwan-2017', width: 600 });
const height = (element: Element) => element.getBoundingClientRect().height;

type Hide = (chart: HTMLElement) => void;

test.each<[string, string, Hide]>([
  ['an inline style', '', (chart) => (chart.style.display = 'none')],
  ['an important inline style', '', (chart) => chart.style.setProperty('display', 'none', 'important')],
  ['a class', '.hide { display: none }', (chart) => (chart.className = 'hide')],
  ['an important class', '.hide { display: none !important }', (chart) => (chart.className = 'hide')],
  ['its tag', 'foi-request-outcomes { display: none }', () => undefined],
  ['the attribute hidden', '', (chart) => (chart.hidden = true)],
  [
    'hidden, although it is displayed as flex',
    'foi-request-outcomes { display: flex }',
    (chart) => (chart.hidden = true),
  ],
])('a page hides a chart with %s, and shows it again', async (_, css, hide) => {
  const chart = await outcomes();
  const before = height(chart);
  expect(before).toBeGreaterThan(200);
  page(css);
  hide(chart);
  expect([getComputedStyle(chart).display, height(chart)]).toEqual(['none', 0]);
  clear();
  document.head.querySelectorAll('[data-page]').forEach((style) => style.remove());
  expect(height(await outcomes())).toBe(before);
});

test('a page hides a chart with a table, and one that a server rendered', async () => {
  page('.hide { display: none }');
  const box = document.createElement('div');
  box.setHTMLUnsafe(`<foi-request-outcomes class="hide"><table data-period="2023">
    <tr><th>办理结果</th><th>件数</th></tr><tr><th>予以公开</th><td>4</td></tr><tr><th>合计</th><td>4</td></tr>
    </table></foi-request-outcomes>
    <foi-request-outcomes class="hide"><template shadowrootmode="open"><p>rendered</p></template></foi-request-outcomes>`);
  document.body.append(box);
  for (const chart of box.querySelectorAll('foi-request-outcomes')) {
    await chart.updateComplete;
    expect(height(chart)).toBe(0);
  }
});

test('a page hides a chart on paper only', async () => {
  page('@media print { foi-request-outcomes { display: none } }');
  const chart = await outcomes();
  expect(height(chart)).toBeGreaterThan(200);
  await devTools.send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(height(chart)).toBe(0);
  await devTools.send('Emulation.setEmulatedMedia', { media: '' });
});

test('hidden="until-found" is left to the browser, which finds the text', async () => {
  const chart = await outcomes();
  chart.setAttribute('hidden', 'until-found');
  expect(getComputedStyle(chart).display).toBe('block');
  expect(getComputedStyle(chart).contentVisibility).toBe('hidden');
});

test.each(['flex', 'inline-flex', 'grid', 'inline-block', 'inline', 'contents', 'flow-root'])(
  'a chart that a page displays as %s keeps its width and height',
  async (display) => {
    const plain = await outcomes();
    const card = (chart: typeof plain) => chart.renderRoot.querySelector('.card')!.getBoundingClientRect();
    const { width, height: high } = card(plain);
    clear();
    page(`foi-request-outcomes { display: ${display} }`);
    const chart = await outcomes();
    expect([card(chart).width, Math.round(card(chart).height)]).toEqual([width, Math.round(high)]);
  },
);
