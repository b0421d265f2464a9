import { expect, test } from 'vitest';
import { dark, darkTones, light, lightTones } from '../../src/theme/tokens.js';

/** Contrast ratio of two colours, by the definition of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('contrast(a, b) is 21 for black on white and 1 for the same', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
});

for (const [name, palette, tones] of [
  ['light', light, lightTones],
  ['dark', dark, darkTones],
] as const) {
  test.each([
    ['ink', 'background'],
    ['quiet-ink', 'background'],
    ['link', 'background'],
    ['ink', 'note'],
  ] as const)(`${name}: text in %s on %s has 4.5:1`, (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['mark', 'hatch', 'ink'] as const)(`${name}: %s has 3:1 against the background`, (mark) => {
    expect(contrast(palette[mark], palette.background)).toBeGreaterThanOrEqual(3);
  });

  test(`${name}: each tone of the strip has 3:1 against the background`, () => {
    const ratios = tones.map((tone) => contrast(tone, palette.background));
    expect(ratios.filter((ratio) => ratio < 3)).toEqual([]);
    expect(tones.length).toBe(8);
  });

  test(`${name}: neighbours in the strip differ in lightness, the last and the first too`, () => {
    const ratios = tones.map((tone, index) => contrast(tone, tones[(index + 1) % tones.length] ?? ''));
    expect(ratios.filter((ratio) => ratio < 1.35)).toEqual([]);
  });

  test(`${name}: a number in the strip has 4.5:1 on each tone`, () => {
    const ratios = tones.map((tone, index) => contrast(palette[index % 2 ? 'on-odd-tone' : 'on-tone'], tone));
    expect(ratios.filter((ratio) => ratio < 4.5)).toEqual([]);
  });
}
