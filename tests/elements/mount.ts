import type { FoiChart } from '../../src/elements/foi-chart.js';

/** A font available to all tests, for boxes and pictures that must not depend on the machine. */
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

/** Waits until a chart has read its data and shows them. */
export async function settled(chart: FoiChart): Promise<void> {
  await chart.updateComplete;
}

/** Removes everything from the page that a test added. */
export function clear(): void {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('style');
}

/** What a failed chart tells the editor of a page, or all that it says if that is not shown; empty without a message. */
export function failureIn({ renderRoot }: Pick<FoiChart, 'renderRoot'>): string {
  const lines = [...renderRoot.querySelectorAll('.message details > :not(summary)')];
  const said = lines.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()).join(' ');
  return said || textOf(renderRoot, '.message');
}

/** The visible text of an element, without text for screen readers only. */
export function textOf(root: ParentNode, selector: string): string {
  return (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
