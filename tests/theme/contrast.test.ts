import { expect, test } from 'vitest';
import { cardStyles } from '../../src/elements/card-styles.js';
import { directionStyles } from '../../src/elements/direction-styles.js';
import { markStyles } from '../../src/elements/mark-styles.js';
import { mediaStyles } from '../../src/elements/media-styles.js';
import { openStyles } from '../../src/elements/open-styles.js';
import { openedStyles } from '../../src/elements/opened-styles.js';
import { reportStyles } from '../../src/elements/report-styles.js';
import { formStyles } from '../../src/elements/form-styles.js';
import { tableStyles } from '../../src/elements/table-styles.js';
import { yearDrawingStyles } from '../../src/elements/year-drawing-styles.js';
import { yearTableStyles } from '../../src/elements/year-table-styles.js';
import { paleFill } from '../../src/theme/tone-fill.js';
import { dark, darkTones, light, lightTones } from '../../src/theme/tokens.js';

const SHEETS = [
  cardStyles,
  directionStyles,
  markStyles,
  mediaStyles,
  openStyles,
  openedStyles,
  reportStyles,
  formStyles,
  tableStyles,
  yearDrawingStyles,
  yearTableStyles,
];

/** The contrast ratio of two colours, as defined by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, linear, 0 to 1. */
function channels(hex: string): readonly number[] {
  return [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
}

/** Each tone with each other. */
function pairs(tones: readonly string[]): readonly (readonly [string, string])[] {
  return tones.flatMap((one, index) => tones.slice(index + 1).map((other) => [one, other] as const));
}

test('contrast(a, b) is 21 for black on white and 1 for the same', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
});

/** Text colours and their backgrounds. */
const TEXTS = [
  ['ink', 'background'],
  ['ink', 'note'],
  ['ink', 'rule'],
  ['quiet-ink', 'background'],
  ['quiet-ink', 'note'],
  ['link', 'background'],
] as const;

/** The tokens that a style sheet uses for a property. */
function tokensOf(property: string): readonly string[] {
  const uses = SHEETS.flatMap(({ cssText }) => [
    ...cssText.matchAll(new RegExp(`(?<![\\w-])${property}: ?(?:[^;]*?\\s)?var\\(--_([\\w-]+)`, 'g')),
  ]);
  const names = uses.map(([, name = '']) => name.replace(/tone-\d/, 'tone'));
  // Lengths, such as the start of a gradient, need no test.
  return [...new Set(names.filter((name) => name === 'tone' || name in light))].sort();
}

test('the tested pairs are all that the style sheets use', () => {
  const sorted = (names: readonly string[]) => [...new Set(names)].sort();
  // Text on the tones of the strip has a test of its own.
  expect(tokensOf('color')).toEqual(sorted([...TEXTS.map(([text]) => text), 'on-odd-tone', 'on-tone']));
  // At the sides of a region that scrolls, the background is the colours of its edge.
  expect(tokensOf('background').filter((name) => name !== 'ground' && name !== 'tone')).toEqual(
    sorted(TEXTS.map(([, ground]) => ground)).filter((name) => name !== 'rule'),
  );
  expect(tokensOf('--_ground')).toEqual(['background']);
  expect(tableStyles.cssText).toContain('--_edge: var(--_quiet-ink) 1px, var(--_rule) 1px, transparent;');
  expect(tokensOf('fill')).toEqual([
    'background',
    'ink',
    'mark',
    'note',
    'on-odd-tone',
    'on-tone',
    'problem',
    'quiet-ink',
    'tone',
  ]);
  expect(tokensOf('stroke')).toEqual(['background', 'hatch', 'ink', 'mark', 'rule']);
  expect(tokensOf('outline')).toEqual(['ink']);
});

/** A colour as perceived, from linear RGB: Machado, Oliveira and Fernandes 2009, severity 1; and without any colour. */
const DEFICIENCIES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  achromatopsia: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
} as const;

function seen(hex: string, matrix: readonly number[]): string {
  const colours = channels(hex);
  const rows = [0, 3, 6].map((row) =>
    colours.reduce((sum, value, index) => sum + value * (matrix[row + index] ?? 0), 0),
  );
  const bytes = rows.map((value) => {
    const linear = Math.min(1, Math.max(0, value));
    return Math.round(255 * (linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055));
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

test('seen(colour, …) leaves grey unchanged, and removes the hue of red without colour vision', () => {
  for (const matrix of Object.values(DEFICIENCIES)) expect(seen('#808080', matrix)).toBe('#808080');
  expect(seen('#ff0000', DEFICIENCIES.achromatopsia)).toBe('#7f7f7f');
});

for (const [name, palette, tones] of [
  ['light', light, lightTones],
  ['dark', dark, darkTones],
] as const) {
  test.each(TEXTS)(`${name}: text in %s on %s has 4.5:1`, (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['mark', 'hatch', 'ink', 'problem'] as const)(
    `${name}: %s has 3:1 against the background`,
    (mark) => {
      expect(contrast(palette[mark], palette.background)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(['mark', 'hatch'] as const)(`${name}: a bar in %s has 3:1 against its track`, (mark) => {
    expect(contrast(palette[mark], palette.note)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.note, palette.background)).toBeGreaterThanOrEqual(1.1);
  });

  test(`${name}: a pale bar has 3:1 against its track, and differs from other bars in lightness`, () => {
    const pale = paleFill(palette);
    expect(contrast(pale, palette.note)).toBeGreaterThanOrEqual(3);
    expect(contrast(pale, palette.mark)).toBeGreaterThanOrEqual(1.3);
  });

  test(`${name}: each tone of the strip has 3:1 against the background`, () => {
    const ratios = tones.map((tone) => contrast(tone, palette.background));
    expect(ratios.filter((ratio) => ratio < 3)).toEqual([]);
    expect(tones.length).toBe(5);
  });

  test(`${name}: any two tones of the strip differ in lightness, because any two classes may be neighbours`, () => {
    const ratios = pairs(tones).map(([one, other]) => contrast(one, other));
    expect(ratios.length).toBe(10);
    expect(ratios.filter((ratio) => ratio < 1.2)).toEqual([]);
  });

  test(`${name}: prefers-contrast: more gives text of 7:1`, () => {
    expect(contrast(palette.ink, palette.background)).toBeGreaterThanOrEqual(7);
  });

  test.each(Object.entries(DEFICIENCIES))(
    `${name}: with %s, marks, hatching and tones have nearly 3:1 against the background, letters nearly 4.5:1, tones differ`,
    (_, matrix) => {
      const ground = seen(palette.background, matrix);
      const marks = [palette.mark, palette.hatch, palette.ink, ...tones].map((mark) => seen(mark, matrix));
      expect(marks.filter((mark) => contrast(mark, ground) < 2.9)).toEqual([]);
      const apart = pairs(tones).map(([one, other]) => contrast(seen(one, matrix), seen(other, matrix)));
      expect(apart.filter((ratio) => ratio < 1.1)).toEqual([]);
      const letters = tones.map((tone, index) =>
        contrast(seen(palette[index % 2 ? 'on-odd-tone' : 'on-tone'], matrix), seen(tone, matrix)),
      );
      expect(letters.filter((ratio) => ratio < 4.3)).toEqual([]);
    },
  );

  test(`${name}: a letter in the strip has 4.5:1 on each tone`, () => {
    const ratios = tones.map((tone, index) => contrast(palette[index % 2 ? 'on-odd-tone' : 'on-tone'], tone));
    expect(ratios.filter((ratio) => ratio < 4.5)).toEqual([]);
  });
}
