import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, mount } from './mount.js';

afterEach(clear);

const CHARTS = [
  ['foi-disclosure-categories', 'liwan-2017', ''],
  ['foi-request-channels', 'liwan-2017', 'strip'],
  ['foi-request-subjects', 'liwan-2017', ''],
  ['foi-request-outcomes', 'liwan-2017', 'strip'],
  ['foi-appeal-results', 'liwan-2017', ''],
  ['foi-key-figures', 'liwan-2017', ''],
  ['foi-request-flow', 'huaian-2024', ''],
  ['foi-applicants', 'huaian-2024', ''],
  ['foi-request-outcomes', 'huaian-2024', ''],
  ['foi-appeal-results', 'huaian-2024', ''],
  ['foi-statutory-table', 'huaian-2024', 'requests'],
] as const;

function active(chart: FoiChart): Element | null {
  return (chart.renderRoot as ShadowRoot).activeElement;
}

function shown(chart: FoiChart, selector: string): readonly HTMLElement[] {
  return [...chart.renderRoot.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.getBoundingClientRect().height > 0,
  );
}

function opener(chart: FoiChart, selector: string): HTMLElement {
  const button = chart.renderRoot.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`no ${selector}`);
  return button;
}

async function press(chart: FoiChart, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await chart.updateComplete;
}

test.each(CHARTS)(
  'Tab goes through every control of <%s> of %s %s in page order, each with a focus ring',
  async (tag, dataset, variant) => {
    const chart = await mount(tag, { 'report-id': dataset, width: 480, ...(variant && { variant }) });
    // Only one figure of a grid is a tab stop.
    const controls = shown(chart, 'button, a[href], summary, [tabindex="0"]').filter(
      ({ tabIndex }) => tabIndex >= 0,
    );
    expect(controls.length).toBeGreaterThan(0);
    for (const control of controls) {
      await userEvent.tab();
      expect(active(chart)).toBe(control);
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
    }
  },
);

test.each(CHARTS)(
  'with everything open, every control of <%s> of %s %s is at least 24 px in size, and none overlaps another',
  async (tag, dataset, variant) => {
    for (const width of [240, 768]) {
      const chart = await mount(tag, { 'report-id': dataset, width, ...(variant && { variant }) });
      for (const button of shown(chart, 'button')) button.click();
      await chart.updateComplete;
      const boxes = shown(chart, 'button, a[href], [tabindex="0"]').map((control) =>
        control.getBoundingClientRect(),
      );
      expect(boxes.filter((box) => box.width < 24 || box.height < 24)).toEqual([]);
      const overlaps = boxes.filter((a, index) =>
        boxes
          .slice(index + 1)
          .some(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5,
          ),
      );
      expect(overlaps).toEqual([]);
      clear();
    }
  },
);

test('Escape closes the download buttons, and returns the focus to the button that opened them', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const button = opener(chart, '[data-opens="download"]');
  button.focus();
  await press(chart, '{Enter}');
  expect(shown(chart, '[data-take]').length).toBe(4);
  opener(chart, '[data-take="png"]').focus();
  await press(chart, '{Escape}');
  expect(shown(chart, '[data-take]')).toEqual([]);
  expect(active(chart)).toBe(button);
});

test('Escape closes the evidence first, then the group around the focus, and returns the focus each time', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'huaian-2024' });
  const group = opener(chart, 'tr[data-path="request-outcomes/refused"] [data-opens="group"]');
  group.focus();
  await press(chart, '{Enter}');
  const member = opener(chart, 'tr.member:not([hidden]) [data-opens="evidence"]');
  member.focus();
  await press(chart, '{Enter}');
  expect(shown(chart, '.evidence').length).toBe(1);
  await press(chart, '{Escape}');
  expect(shown(chart, '.evidence')).toEqual([]);
  expect(shown(chart, 'tr.member').length).toBe(8);
  expect(active(chart)).toBe(member);
  await press(chart, '{Escape}');
  expect(shown(chart, 'tr.member')).toEqual([]);
  expect(active(chart)).toBe(group);
});

test('clicking a mark opens its evidence and focuses its number, and Escape closes it', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  await userEvent.click(opener(chart, 'tr[data-path$="/refused"] .mark svg'));
  await chart.updateComplete;
  expect(shown(chart, '.evidence').length).toBe(1);
  const number = opener(chart, 'tr[data-path$="/refused"] [data-opens="evidence"]');
  expect(active(chart)).toBe(number);
  await press(chart, '{Escape}');
  expect(shown(chart, '.evidence')).toEqual([]);
  expect(active(chart)).toBe(number);
});

test('Escape elsewhere in the chart closes what was opened last, and focuses its button', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const first = opener(chart, 'tr[data-path$="/refused"] [data-opens="evidence"]');
  const second = opener(chart, 'tr[data-path$="/granted-in-part"] [data-opens="evidence"]');
  for (const button of [first, second]) {
    button.focus();
    await press(chart, '{Enter}');
  }
  opener(chart, 'a[href]').focus();
  await press(chart, '{Escape}');
  expect(shown(chart, '.evidence').length).toBe(1);
  expect(active(chart)).toBe(second);
  await userEvent.tab();
  await press(chart, '{Escape}');
  expect(shown(chart, '.evidence')).toEqual([]);
  expect(active(chart)).toBe(first);
});

test('Escape with the pointer on the chart also closes it, without moving the focus', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const number = opener(chart, 'tr[data-path$="/refused"] [data-opens="evidence"]');
  await userEvent.click(number);
  const elsewhere = document.body.appendChild(document.createElement('button'));
  elsewhere.focus();
  await press(chart, '{Escape}');
  expect(shown(chart, '.evidence')).toEqual([]);
  expect(document.activeElement).toBe(elsewhere);
  await userEvent.click(number);
  elsewhere.focus();
  await userEvent.hover(elsewhere);
  await press(chart, '{Escape}');
  expect(shown(chart, '.evidence').length).toBe(1);
});

test('the name of the download button includes its chart and begins with the visible word', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', lang: 'en' });
  const button = opener(chart, '[data-opens="download"]');
  expect(button.textContent?.trim()).toBe('Download');
  expect(button.ariaLabel).toBe(
    'Download: Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%',
  );
});

test('Escape that closes something is not passed on to the page; Escape that closes nothing is', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  let heard = 0;
  const listener = () => (heard += 1);
  document.addEventListener('keydown', listener);
  opener(chart, '[data-opens="download"]').focus();
  await press(chart, ' ');
  await press(chart, '{Escape}');
  expect(heard).toBe(1);
  await press(chart, '{Escape}');
  expect(heard).toBe(2);
  document.removeEventListener('keydown', listener);
});

test('everything that opens by pointer opens by keyboard, too: each mark is in the row of a number', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'huaian-2024' });
  const marks = [...chart.renderRoot.querySelectorAll('td .mark svg')];
  expect(marks.length).toBeGreaterThan(5);
  expect(marks.filter((mark) => !mark.closest('tr')?.querySelector('[data-opens="evidence"]'))).toEqual([]);
});
