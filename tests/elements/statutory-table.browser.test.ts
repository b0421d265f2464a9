import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { huaian2024 } from '../../src/data/huaian-2024.js';
import '../../src/define/statutory-table.js';
import type { FoiStatutoryTable } from '../../src/elements/foi-statutory-table.js';
import { locales } from '../../src/locale/locales.js';
import { keyText } from '../../src/report/observation-key.js';
import type { Report } from '../../src/report/report.js';
import { clear, failureIn, mount as mountChart, type Mounting, textOf } from './mount.js';

const VARIANTS = ['requests', 'disclosure', 'disputes'] as const;
/** Widths of the box, and of the window around it. */
const BOXES = [
  [320, 320],
  [320, 1280],
  [768, 768],
  [1280, 1280],
] as const;
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;

afterEach(async () => {
  clear();
  await page.viewport(1280, 900);
});

async function mount(attributes: Mounting): Promise<FoiStatutoryTable> {
  return (await mountChart('foi-statutory-table', attributes)) as unknown as FoiStatutoryTable;
}

/** The same report under another id, with one figure one more. */
function wrong(key: string): Report {
  const report = structuredClone(huaian2024);
  const observations = report.observations.map((o) =>
    keyText(o) === key ? { ...o, value: (o.value ?? 0) + 1 } : o,
  );
  return { ...report, observations };
}

const all = (chart: FoiStatutoryTable, selector: string) =>
  [...chart.renderRoot.querySelectorAll<HTMLElement>(selector)] as readonly HTMLElement[];
const text = (node: Element) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
const scroller = (chart: FoiStatutoryTable) => all(chart, '.scroll')[0] as HTMLElement;

test.each([
  ['zh-Hans', '三、收到和处理政府信息公开申请情况', '（三）不予公开', '自然人'],
  ['zh-Hant', '三、收到和處理政府信息公開申請情況', '（三）不予公開', '自然人'],
  ['en', 'III. Requests for government information received and processed', '(3) Refused', 'Natural persons'],
])('shows table 三 in %s: 25 rows of 7 figures under their headers', async (lang, heading, group, column) => {
  const chart = await mount({ 'report-id': 'huaian-2024', lang });
  expect(textOf(chart.renderRoot, 'h2')).toBe(heading);
  expect(all(chart, 'tbody tr').map((row) => row.querySelectorAll('td').length)).toEqual(
    Array.from({ length: 25 }, () => 7),
  );
  expect(all(chart, 'th').map(text)).toEqual(expect.arrayContaining([group, column]));
  expect(all(chart, 'td')[0] && text(all(chart, 'td')[0] as HTMLElement)).toBe('3,001');
  expect(textOf(chart.renderRoot, '.sources')).toContain('2024');
});

test.each([
  ['disclosure', 10],
  ['disputes', 15],
])('variant="%s" has %i figures', async (variant, count) => {
  const chart = await mount({ 'report-id': 'huaian-2024', variant });
  expect(all(chart, 'td').length).toBe(count);
});

test('a browser associates each figure with the headers that it names', async () => {
  const chart = await mount({ 'report-id': 'huaian-2024' });
  const root = chart.renderRoot as ShadowRoot;
  const heard = (cell: HTMLElement) =>
    (cell.getAttribute('headers') ?? '').split(' ').map((id) => text(root.getElementById(id) as HTMLElement));
  const cells = all(chart, 'tbody td');
  expect(heard(cells[4 * 7 + 1] as HTMLElement)).toEqual([
    '申请人情况',
    '法人或其他组织',
    '商业企业',
    '三、本年度办理结果',
    '（三）不予公开',
    '1.属于国家秘密',
  ]);
  expect(all(chart, 'th').filter((header) => !header.getAttribute('scope'))).toEqual([]);
});

test('a report in another form has no such table, which is reported', async () => {
  const chart = await mount({ 'report-id': 'liwan-2017' });
  expect(all(chart, 'table').length).toBe(0);
  expect(failureIn(chart)).toBe('报告未公布这项统计：法定统计表。');
});

test('a figure that fails a check has a sign, an outline, hidden text for screen readers, and a note', async () => {
  const chart = await mount({ lang: 'en' });
  chart.report = wrong('request-outcomes/state-secret/natural-person');
  await expect.poll(() => all(chart, '.marked').length).toBe(28);
  const [secret] = all(chart, 'tr:nth-child(3) .marked');
  expect(text(secret as HTMLElement)).toBe('‡1,2 3 (inconsistent, see note 1; 2)');
  expect(all(chart, 'sup').every((sign) => sign.getAttribute('aria-hidden') === 'true')).toBe(true);
  const subjects = all(chart, '.subject');
  expect(subjects.map((cell) => getComputedStyle(cell).outlineStyle)).toEqual(['solid', 'solid']);
  expect(all(chart, '.notes li').map(text)).toEqual([
    locales.en.contradictedNote,
    '‡1 Requests concluded this year · Natural persons: the categories add up to 2,933, 1 more than the total of 2,932.',
    '‡2 Requests concluded this year · State secret: the applicants add up to 3, which differs from the total of 2 by 1.',
  ]);
});

test('at 320 px the table scrolls in a box of its own, with its labels in place, and the page does not', async () => {
  await page.viewport(320, 640);
  for (const lang of LANGUAGES) {
    const chart = await mount({ 'report-id': 'huaian-2024', lang, width: 320 });
    const region = scroller(chart);
    expect(region.scrollWidth).toBeGreaterThan(region.clientWidth + 100);
    expect(chart.scrollWidth).toBeLessThanOrEqual(320);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    const label = all(chart, 'tbody th.level-2')[0] as HTMLElement;
    const before = label.getBoundingClientRect().left;
    region.scrollLeft = 200;
    expect(region.scrollLeft).toBe(200);
    expect(label.getBoundingClientRect().left).toBeCloseTo(before, 0);
    expect(region.getBoundingClientRect().right - label.getBoundingClientRect().right).toBeGreaterThan(80);
    clear();
  }
});

const pressed = async (chart: FoiStatutoryTable, keys: string) => {
  await userEvent.keyboard(keys);
  await chart.updateComplete;
  const { activeElement } = chart.renderRoot as ShadowRoot;
  return activeElement?.closest('[data-path]')?.getAttribute('data-path');
};

test('Tab goes to one figure of the table, arrow keys to the others, and the box scrolls with them', async () => {
  const chart = await mount({ 'report-id': 'huaian-2024', width: 320 });
  expect(await pressed(chart, '{Tab}')).toBe('requests-received//natural-person');
  expect(await pressed(chart, '{ArrowDown}{ArrowDown}')).toBe(
    'request-outcomes/granted-in-full/natural-person',
  );
  expect(await pressed(chart, '{ArrowRight}')).toBe('request-outcomes/granted-in-full/commercial-enterprise');
  expect(await pressed(chart, '{End}')).toBe('request-outcomes/granted-in-full/');
  expect(scroller(chart).scrollLeft).toBeGreaterThan(100);
  expect(await pressed(chart, '{ArrowRight}')).toBe('request-outcomes/granted-in-full/');
  expect(await pressed(chart, '{Control>}{End}{/Control}')).toBe('requests-carried-forward//');
  expect(await pressed(chart, '{ArrowDown}{Home}')).toBe('requests-carried-forward//natural-person');
  const focus = (chart.renderRoot as ShadowRoot).activeElement as HTMLElement;
  const label = all(chart, 'tbody tr:last-child .row')[0] as HTMLElement;
  expect(focus.getBoundingClientRect().left).toBeGreaterThanOrEqual(label.getBoundingClientRect().right - 1);
  expect(all(chart, '[tabindex="0"]')).toEqual([focus]);
  expect(await pressed(chart, '{Tab}')).toBeUndefined();
  expect(await pressed(chart, '{Shift>}{Tab}{/Shift}')).toBe('requests-carried-forward//natural-person');
  expect(await pressed(chart, '{Control>}{Home}{/Control}')).toBe('requests-received//natural-person');
});

test('on a right-to-left page the arrow keys move in the direction they point', async () => {
  const chart = await mount({ 'report-id': 'huaian-2024', dir: 'rtl' });
  await pressed(chart, '{Tab}');
  expect(await pressed(chart, '{ArrowLeft}')).toBe('requests-received//commercial-enterprise');
  expect(await pressed(chart, '{ArrowRight}')).toBe('requests-received//natural-person');
});

test('a figure opens the cell it was read from, below its row, and Escape closes it again', async () => {
  const chart = await mount({ 'report-id': 'huaian-2024', lang: 'en' });
  const selected: string[] = [];
  chart.addEventListener('foi-select', ({ figure }) => selected.push(keyText(figure.key)));
  await pressed(chart, '{Tab}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  const path = await pressed(chart, '{Enter}');
  expect([path, selected]).toEqual([
    'request-outcomes/state-secret/natural-person',
    ['request-outcomes/state-secret/natural-person'],
  ]);
  await expect.poll(() => all(chart, '.evidence').length).toBe(1);
  const [row] = all(chart, '.evidence');
  expect(row?.previousElementSibling).toBe(all(chart, 'button[aria-expanded="true"]')[0]?.closest('tr'));
  expect(text(row as HTMLElement)).toContain('自然人');
  // The groups around it span its evidence too: no cell is displaced.
  scroller(chart).scrollLeft = 10_000;
  const right = (cell: Element | null | undefined) => cell?.getBoundingClientRect().right ?? 0;
  for (const other of all(chart, 'tbody tr')) {
    expect(right(other.lastElementChild)).toBeCloseTo(right(all(chart, 'thead tr')[0]?.lastElementChild), 0);
  }
  expect(await pressed(chart, '{Escape}')).toBe(path);
  expect(all(chart, '.evidence').length).toBe(0);
});

test('its figures can be downloaded as CSV and JSON, but not as a picture', async () => {
  const chart = await mount({ 'report-id': 'huaian-2024', variant: 'disputes', lang: 'en' });
  (all(chart, '[data-opens="download"]')[0] as HTMLElement).click();
  await expect.poll(() => all(chart, '[data-take]').map(text)).toEqual(['CSV', 'JSON']);
  expect(await chart.toCSV()).toContain(`"Administrative reconsideration","","Authority's act upheld","72"`);
});

test('in a box where no figure fits beside the labels, they scroll with the rest', async () => {
  const chart = await mount({ 'report-id': 'huaian-2024', width: 200 });
  const label = all(chart, 'tbody th.level-2')[0] as HTMLElement;
  const before = label.getBoundingClientRect().left;
  scroller(chart).scrollLeft = 100;
  expect(label.getBoundingClientRect().left).toBeCloseTo(before - 100, 0);
});

test('no text leaves its cell', async () => {
  for (const variant of VARIANTS) {
    for (const lang of LANGUAGES) {
      for (const [width, screen] of BOXES) {
        await page.viewport(screen, 900);
        const chart = await mount({ 'report-id': 'huaian-2024', variant, lang, width });
        const escaped = all(chart, 'th, td').flatMap((cell) => {
          const box = cell.getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(cell);
          return [...range.getClientRects()]
            .filter(({ width: wide, height }) => wide > 0 && height > 0)
            .filter(
              ({ left, right, top, bottom }) =>
                left < box.left - 0.5 ||
                right > box.right + 0.5 ||
                top < box.top - 0.5 ||
                bottom > box.bottom + 0.5,
            )
            .map(() => text(cell));
        });
        expect(escaped, `${variant} in ${lang}, ${width} px of ${screen}`).toEqual([]);
        clear();
      }
    }
  }
});

test('no English word breaks over two lines', async () => {
  for (const variant of VARIANTS) {
    for (const [width, screen] of BOXES) {
      await page.viewport(screen, 900);
      const chart = await mount({ 'report-id': 'huaian-2024', variant, lang: 'en', width });
      const words = all(chart, '.words').flatMap((label) => {
        const child = [...label.childNodes].find((candidate) => candidate.nodeType === Node.TEXT_NODE);
        return child
          ? [...(child.textContent ?? '').matchAll(/\w+/g)].map((match) => ({ child, match }))
          : [];
      });
      const broken = words.filter(({ child, match }) => {
        const range = document.createRange();
        range.setStart(child, match.index);
        range.setEnd(child, match.index + match[0].length);
        return range.getClientRects().length > 1;
      });
      expect(words.length).toBeGreaterThan(15);
      expect(
        broken.map(({ match }) => match[0]),
        `${variant}, ${width} px of ${screen}`,
      ).toEqual([]);
      clear();
    }
  }
});

test.each(VARIANTS)(
  'axe finds no violation in %s, light and dark, marked or not',
  async (variant) => {
    for (const theme of ['light', 'dark']) {
      for (const key of ['', 'request-outcomes//', 'rules/issued/', 'litigation-direct//']) {
        const chart = await mount({ variant, theme, lang: 'en', width: 320 });
        chart.report = key === '' ? huaian2024 : wrong(key);
        await expect.poll(() => all(chart, 'td').length).toBeGreaterThan(9);
        const { violations, passes } = await axe.run(chart, {
          resultTypes: ['violations'],
          rules: { region: { enabled: false } },
        });
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        ).toEqual([]);
        expect(passes.length).toBeGreaterThan(5);
        clear();
      }
    }
  },
  60_000,
);
