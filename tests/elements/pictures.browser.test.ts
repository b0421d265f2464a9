/// <reference types="vite/client" />
import { afterEach, expect, test } from 'vitest';
import { cdp, page, server } from 'vitest/browser';
import '../../src/define/all.js';
import '../../src/define/appeals-over-years.js';
import '../../src/define/comparison.js';
import '../../src/define/disclosure-over-years.js';
import '../../src/define/requests-over-years.js';
import { chartRow } from '../../src/report/charts.js';
import { clear, mount } from './mount.js';

/** Each file of `src/define` is a tag, except the languages, the list of tags and the function that registers them. */
const TAGS = Object.keys(
  import.meta.glob(['../../src/define/*.ts', '!**/{all,define-element,en,zh-hans,zh-hant}.ts']),
).map((file) => `foi-${/([a-z-]+)\.ts$/.exec(file)?.[1]}`);

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

const SUQIAN = 'suqian-2023 suqian-2024 suqian-2025';

/** The other elements, once each. */
const OTHERS = [
  ['foi-report', 'liwan-2017', '', 'zh-Hans', 1280, 'light'],
  ['foi-key-figures', 'huaian-2024', '', 'en', 768, 'light'],
  ['foi-request-flow', 'huaian-2024', '', 'en', 480, 'dark'],
  ['foi-request-channels', 'liwan-2017', 'strip', 'zh-Hant', 320, 'light'],
  ['foi-request-subjects', 'liwan-2017', '', 'en', 480, 'light'],
  ['foi-applicants', 'huaian-2024', '', 'zh-Hans', 480, 'light'],
  ['foi-statutory-table', 'huaian-2024', 'disputes', 'en', 768, 'light'],
  ['foi-statutory-table', 'huaian-2024', 'requests', 'zh-Hans', 1280, 'dark'],
  ['foi-statutory-table', 'huaian-2024', 'disclosure', 'en', 320, 'light'],
  ['foi-requests-over-years', SUQIAN, '', 'en', 768, 'light'],
  ['foi-disclosure-over-years', SUQIAN, '', 'zh-Hans', 1280, 'light'],
  ['foi-appeals-over-years', SUQIAN, '', 'zh-Hant', 1280, 'dark'],
  ['foi-comparison', 'huaian-2024 suqian-2024', '', 'en', 480, 'light'],
] as const;

/**
 * Reference pictures are from Linux, with the fonts of the development packages; other systems render text
 * differently.
 */
const onLinux = test.runIf(server.platform === 'linux');

const pointer = cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> };

/** A picture cannot be higher than the page: these are captured at half their size. */
const HALVED: readonly string[] = ['foi-report', 'foi-disclosure-over-years'];

async function looksAsItDid(
  tag: string,
  attributes: Readonly<Record<'reports' | 'variant' | 'lang' | 'theme', string>>,
  width: number,
): Promise<void> {
  await page.viewport(1280, 1600);
  // A row under the pointer of an earlier test would look different.
  await pointer.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
  const { reports, variant, ...others } = attributes;
  const ids = /-over-years$|-comparison$/.test(tag) ? 'report-ids' : 'report-id';
  const chart = await mount(tag, { ...others, [ids]: reports, width, ...(variant && { variant }) });
  if (HALVED.includes(tag)) document.body.style.zoom = '0.5';
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
    looksAsItDid(tag, { reports: 'liwan-2017', variant, lang, theme }, width),
  );
}

onLinux.each(OTHERS)(
  '<%s> of %s %s looks as it did: %s, %s px, %s',
  (tag, reports, variant, lang, width, theme) => looksAsItDid(tag, { reports, variant, lang, theme }, width),
);

test('each element has a picture, and each statutory table', () => {
  const pictured = [...CHARTS, ...OTHERS];
  expect([...new Set<string>(pictured.map(([tag]) => tag))].sort()).toEqual([...TAGS].sort());
  const variants = OTHERS.flatMap(([tag, , variant]) => (tag === 'foi-statutory-table' ? [variant] : []));
  expect([...variants].sort()).toEqual([...(chartRow('statutory-table')?.variants ?? [])].sort());
});
