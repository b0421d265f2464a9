import type { FoiChart } from '../../src/elements/foi-chart.js';

/** A browser font that every machine of the tests has, for boxes and pictures that do not depend on it. */
const FONT = "'Noto Sans CJK SC', sans-serif";

export interface Mounting {
  readonly lang?: string;
  readonly width?: number;
  readonly [attribute: string]: string | number | undefined;
}

/** Puts a chart on the page, in a box of `width` pixels, and waits until it is complete. */
export async function mount(
  tag: string,
  { width = 768, lang = 'zh-Hans', ...attributes }: Mounting,
): Promise<FoiChart> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.style.fontFamily = FONT;
  box.lang = lang;
  const chart = document.createElement(tag) as FoiChart;
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, String(value));
  box.append(chart);
  document.body.append(box);
  await settled(chart);
  return chart;
}

/** Waits until a chart has read what it reads and shows it. */
export async function settled(chart: FoiChart): Promise<void> {
  await chart.updateComplete;
}

/** Takes everything off the page that a test put there. */
export function clear(): void {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('style');
}

/** The text of an element as a reader sees it, without what is only said. */
export function textOf(root: ParentNode, selector: string): string {
  return (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
