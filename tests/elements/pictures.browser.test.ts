/// <reference types="vite/client" />
import { afterEach, expect, test } from 'vitest';
import { page, server } from 'vitest/browser';
import '../../src/define/all.js';
import { clear, mount } from './mount.js';

const ELEMENTS = Object.keys(import.meta.glob('../../src/elements/foi-*.ts'))
  .map((file) => /(foi-[a-z-]+)\.ts$/.exec(file)?.[1] ?? '')
  .filter((tag) => customElements.get(tag));

afterEach(() => {
  clear();
  document.body.style.zoom = '';
});

const CHARTS = [
  ['foi-disclosure-categories', ''],
  ['foi-request-outcomes', ''],
  ['foi-request-outcomes', 'strip'],
  ['foi-appeal-results', ''],
] as const;

/** The other elements, once each. */
const OTHERS = [
  ['foi-report', 'liwan-2017', '', 'zh-Hans', 1280, 'light'],
  ['foi-key-figures', 'huaian-2024', '', 'en', 768, 'light'],
  ['foi-request-flow', 'huaian-2024', '', 'en', 480, 'dark'],
  ['foi-request-channels', 'liwan-2017', 'strip', 'zh-Hant', 320, 'light'],
  ['foi-request-subjects', 'liwan-2017', '', 'en', 480, 'light'],
  ['foi-applicants', 'huaian-2024', '', 'zh-Hans', 480, 'light'],
  ['foi-statutory-table', 'huaian-2024', 'disputes', 'en', 768, 'light'],
] as const;

/** References are of Linux, with the fonts of the development packages; other systems draw text otherwise. */
const onLinux = test.runIf(server.platform === 'linux');

/** A picture is no higher than the page: a whole report is taken at half its size. */
async function looksAsItDid(
  tag: string,
  attributes: Readonly<Record<'report-id' | 'variant' | 'lang' | 'theme', string>>,
  width: number,
): Promise<void> {
  await page.viewport(1280, 1600);
  const { variant, ...others } = attributes;
  const chart = await mount(tag, { ...others, width, ...(variant && { variant }) });
  if (tag === 'foi-report') document.body.style.zoom = '0.5';
  await document.fonts.ready;
  const name = `${tag.replace('foi-', '')}${variant && `-${variant}`}-${attributes.lang}-${width}`;
  await expect(page.elementLocator(chart)).toMatchScreenshot(name);
}

for (const [lang, width, theme] of [
  ['zh-Hans', 768, 'light'],
  ['en', 320, 'light'],
  ['zh-Hant', 1280, 'dark'],
] as const) {
  onLinux.each(CHARTS)(`<%s> %s looks as it did: ${lang}, ${width} px, ${theme}`, (tag, variant) =>
    looksAsItDid(tag, { 'report-id': 'liwan-2017', variant, lang, theme }, width),
  );
}

onLinux.each(OTHERS)(
  '<%s> of %s %s looks as it did: %s, %s px, %s',
  (tag, report, variant, lang, width, theme) =>
    looksAsItDid(tag, { 'report-id': report, variant, lang, theme }, width),
);

test('each of the ten elements has a picture', () => {
  const pictured = new Set<string>([...CHARTS, ...OTHERS].map(([tag]) => tag));
  expect([...pictured].sort()).toEqual([...ELEMENTS].sort());
});
