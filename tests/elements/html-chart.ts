import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { failureIn, settled } from './mount.js';

/** The chart in the HTML of a page, in a box of `width` pixels, once it is drawn. */
export async function chartIn(html: string, width = 768, lang = 'zh-CN'): Promise<FoiChart> {
  document.documentElement.lang = lang;
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.style.fontFamily = "'Noto Sans CJK SC', sans-serif";
  box.innerHTML = html;
  document.body.append(box);
  const chart = [...box.querySelectorAll('*')].find(({ localName }) => localName.startsWith('foi-'));
  await drawnAnew(chart as FoiChart);
  return chart as FoiChart;
}

/** Waits until a change in the light DOM is drawn: reading begins in a microtask after the change. */
export async function drawnAnew(chart: FoiChart): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settled(chart);
  }
}

/** The rows of the drawing, cell by cell. */
export function drawnIn(chart: FoiChart): readonly string[] {
  return [...chart.renderRoot.querySelectorAll('.drawing tr')].map((line) =>
    [...line.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' | '),
  );
}

export const messageIn = failureIn;
