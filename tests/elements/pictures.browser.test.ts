import { afterEach, expect, test } from 'vitest';
import { page, server } from 'vitest/browser';
import '../../src/define/all.js';
import { clear, mount } from './mount.js';

afterEach(clear);

const CHARTS = [
  ['foi-disclosure-categories', ''],
  ['foi-request-outcomes', ''],
  ['foi-request-outcomes', 'strip'],
  ['foi-appeal-results', ''],
] as const;

/** References are of Linux, with the fonts of the development packages; other systems draw text otherwise. */
const onLinux = test.runIf(server.platform === 'linux');

for (const [lang, width, theme] of [
  ['zh-Hans', 768, 'light'],
  ['en', 320, 'light'],
  ['zh-Hant', 1280, 'dark'],
] as const) {
  onLinux.each(CHARTS)(`<%s> %s looks as it did: ${lang}, ${width} px, ${theme}`, async (tag, variant) => {
    await page.viewport(1280, 1600);
    const chart = await mount(tag, {
      'report-id': 'liwan-2017',
      lang,
      width,
      theme,
      ...(variant && { variant }),
    });
    await document.fonts.ready;
    const name = `${tag.replace('foi-', '')}${variant && `-${variant}`}-${lang}-${width}`;
    await expect(page.elementLocator(chart)).toMatchScreenshot(name);
  });
}
