import { afterEach, expect, test, vi } from 'vitest';
import { hatchPath } from '../../src/picture/scene.js';
import { textWidth } from '../../src/picture/text-width.js';
import { balanceText, wrapText } from '../../src/picture/wrap-text.js';

afterEach(() => vi.unstubAllGlobals());

test('textWidth(text, size) counts an ideograph as one em, a digit as less', () => {
  expect(textWidth('公开', 15)).toBe(30);
  expect(textWidth('7', 15)).toBeLessThan(15);
  expect(textWidth('', 15)).toBe(0);
  expect(textWidth('公开', 15, true)).toBeGreaterThan(30);
});

test('wrapText(text, width, size) breaks between ideographs, never before a closing mark', () => {
  expect(wrapText('主动公开，动态类', 60, 15)).toEqual(['主动公', '开，动态', '类']);
  expect(wrapText('公开（计算值）', 45, 15)).toEqual(['公开', '（计算', '值）']);
});

test('wrapText(text, width, size) breaks between words, and a word only if it is wider than a line', () => {
  expect(wrapText('Requests answered', 90, 15)).toEqual(['Requests', 'answered']);
  const lines = wrapText('Unbreakablereconsideration', 60, 15);
  expect(lines.join('')).toBe('Unbreakablereconsideration');
  expect(lines.length).toBeGreaterThan(3);
});

test('wrapText(text, width, size) loses no word of a text', () => {
  const text = '“News and updates” is the largest, with 6,274 items (71.6%); 其他信息1,651条。';
  for (const width of [60, 120, 300]) {
    expect(wrapText(text, width, 15).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  }
});

test('wrapText(text, width, size) gives one empty line for no text', () => {
  expect(wrapText('', 100, 15)).toEqual(['']);
});

test('hatchPath(x, y, width, height) stays inside its rectangle, and is empty without one', () => {
  const numbers = (hatchPath(10, 20, 12, 18).match(/[\d.]+,[\d.]+/g) ?? []).map((pair) =>
    pair.split(',').map(Number),
  );
  expect(numbers.length).toBeGreaterThan(6);
  expect(numbers.filter(([x = 0, y = 0]) => x < 10 || x > 22 || y < 20 || y > 38)).toEqual([]);
  expect(hatchPath(0, 0, 0, 0)).toBe('');
});

test('wrapText(text, width, size) leaves no closing mark alone where a word is broken', () => {
  expect(wrapText('reconsideration:', 138, 15)).toEqual(['reconsideratio', 'n:']);
});

test('wrapText(text, width, size) does not cut a character of two code units', () => {
  expect(wrapText('𠮷𠮷𠮷𠮷', 30, 15)).toEqual(['𠮷𠮷', '𠮷𠮷']);
});

test('wrapText(text, width, size) breaks an address after its slashes and dots', () => {
  const lines = wrapText('https://www.example.gov.cn/zwgk/annual_report-2024.html', 150, 13);
  expect(lines.join('')).toBe('https://www.example.gov.cn/zwgk/annual_report-2024.html');
  expect(lines.slice(0, -1).filter((line) => !/[/_.-]$/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.length < 4)).toEqual([]);
});

test.each([true, false])(
  'wrapText(text, width, size) never cuts an emoji of several parts (with Intl.Segmenter: %s)',
  (segmenter) => {
    if (!segmenter) vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    const [family, thumb] = ['👨‍👩‍👧‍👦', '👍🏽'];
    for (const width of [16, 30, 47, 60, 140]) {
      const text = family + thumb + family + thumb;
      const lines = wrapText(`${text}${segmenter ? '' : ' '}`, width, 15);
      expect(lines.join('')).toBe(text);
      const rest = lines.map((line) => line.replaceAll(family, '').replaceAll(thumb, '')).join('');
      expect(rest).toBe('');
    }
  },
);

test('wrapText(text, width, size) keeps a figure and its unit on one line', () => {
  for (const [before, figure, unit] of [
    ['办结', '3,050', '件'],
    ['荔湾区', '2017', '年'],
  ] as const) {
    const width = textWidth(before + figure, 15) + 1;
    expect(wrapText(before + figure + unit, width, 15)).toEqual([before, figure + unit]);
  }
});

test('balanceText(text, width, size) leaves no single character on the last line, and adds no line', () => {
  const title = '淮安市人民政府2024年政府信息公开工作年度报告';
  expect(wrapText(title, 580, 26, true).at(-1)).toBe('报告');
  for (const [text, width] of [
    [title, 580],
    ['Granted in full: 43.9% for natural persons and 62.7% for legal persons and other organisations', 450],
  ] as const) {
    const lines = balanceText(text, width, 26, true);
    expect(lines.length).toBe(wrapText(text, width, 26, true).length);
    expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
    const widths = lines.map((line) => textWidth(line, 26, true));
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
  }
  expect(balanceText('All of reconsiderations', 220, 20)).toEqual(['All of', 'reconsiderations']);
  expect(balanceText('公开', 580, 26)).toEqual(['公开']);
  expect(balanceText('', 580, 26)).toEqual(['']);
});

test.each([
  ['3,985,758', 60],
  ['共3,985,758件', 60],
  ['398,575.85万元', 70],
  ['fines/3,985,758.25/year', 90],
  ['over 12,345,678,901', 50],
])('wrapText(%s, %s) never breaks a number, even one that is wider than its line', (text, width) => {
  const lines = wrapText(text, width, 15);
  expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
  const [number = ''] = /\d[\d,.]*\d/.exec(text) ?? [];
  expect(lines.some((line) => line.includes(number))).toBe(true);
});
