import type { FoiRequestsOverYears } from '../../src/elements/foi-requests-over-years.js';

export const allIn = (chart: FoiRequestsOverYears, selector: string) => [
  ...chart.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The texts of elements, each on one line. */
export const textsIn = (chart: FoiRequestsOverYears, selector: string) =>
  allIn(chart, selector).map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
