import { existsSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { findFonts } from '../../src/server/find-fonts.js';
import { CHINESE_FONTS } from '../fonts.js';

vi.mock('node:fs', { spy: true });

const LIBERATION = ['Regular', 'Bold'].map(
  (weight) => `/usr/share/fonts/truetype/liberation/LiberationSans-${weight}.ttf`,
);
const DEJAVU = ['', '-Bold'].map((weight) => `/usr/share/fonts/truetype/dejavu/DejaVuSans${weight}.ttf`);
const NOTO = ['Regular', 'Bold'].map((weight) => `/usr/share/fonts/opentype/noto/NotoSansCJK-${weight}.ttc`);

/** A machine with only these files. */
function machineWith(...files: readonly string[]): void {
  vi.mocked(existsSync).mockImplementation((path) => files.includes(String(path)));
}

test('findFonts("en") returns a Latin font before the Chinese one, so that quotation marks are narrow', async () => {
  machineWith(...DEJAVU, ...NOTO);
  expect(await findFonts('en')).toEqual([...DEJAVU, ...NOTO]);
  machineWith(...DEJAVU, ...LIBERATION, ...NOTO);
  expect(await findFonts('en')).toEqual([...LIBERATION, ...NOTO]);
});

test('findFonts("zh-Hans") returns a Chinese font only', async () => {
  machineWith(...DEJAVU, ...NOTO);
  expect(await findFonts('zh-Hans')).toEqual(NOTO);
});

test('findFonts() asks fontconfig, if present, for a Chinese font in other places', async () => {
  machineWith(CHINESE_FONTS[0]);
  expect([[], [CHINESE_FONTS[0]]]).toContainEqual(await findFonts('zh-Hans'));
  machineWith();
  expect(await findFonts('en')).toEqual([]);
});
