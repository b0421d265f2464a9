import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locale/locales.js';
import { everyMessage, UNITS } from './every-message.js';
import { foreignCharacters, textsIn } from './national-characters.js';

const { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en } = locales;

/** Pairs of characters that occur in our text: Simplified first. */
const PAIRS =
  '报報 开開 总總 数數 项項 类類 据據 读讀 图圖 条條 单單 为為 个個 万萬 没沒 标標 显顯 无無 与與 计計 间間 这這 内內 给給 称稱 须須 说說 误誤 余餘 细細 属屬 审審 简簡 处處 认認 实實 应應 录錄 画畫 仅僅 请請 发發 时時'.split(
    ' ',
  );
const charactersIn = (side: 0 | 1) => PAIRS.map((pair) => pair.charAt(side));

describe.each(Object.values(locales))('$language', (messages) => {
  test('covers every message, and calls each function', () => {
    expect([...everyMessage(messages).keys()].sort()).toEqual(Object.keys(messages).sort());
  });

  test('has text in every message, and never “undefined” or “null”', () => {
    for (const [name, texts] of everyMessage(messages)) {
      expect(texts.length, name).toBeGreaterThan(0);
      for (const words of texts) {
        expect(words, name).toBeTypeOf('string');
        expect(String(words).trim(), name).not.toBe('');
        expect(String(words), name).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });

  test('names each known unit, and no other', () => {
    expect(UNITS.map((unit) => messages.unit(unit, 2)).filter((word) => word === null)).toEqual([]);
    expect(messages.unit('interpretation', 1)).toBeNull();
  });

  test('keeps every amount, label and share of a sentence', () => {
    const part = {
      label: 'L',
      amount: { full: '411F', bare: '411B' },
      share: { text: '66.5%', derived: false },
    };
    const texts = messages.outcomes('M', { full: '618F', bare: '618B' }, [part, { ...part, label: 'K' }]);
    for (const words of [/618[FB]/, /411[FB]/, /66\.5%/, /k/i, /l/i, /m/i]) expect(texts).toMatch(words);
  });

  test('distinguishes a derived share from a printed one', () => {
    const part = { label: 'L', amount: { full: '12', bare: '12' } };
    const printed = messages.named({ ...part, share: { text: '1.9%', derived: false } });
    const derived = messages.named({ ...part, share: { text: '1.9%', derived: true } });
    expect(derived).not.toBe(printed);
    expect(derived).toContain(messages.derived.replace(/[（）() ]/g, ''));
  });

  test('distinguishes the seven reasons for a missing figure', () => {
    expect(new Set(Object.values(messages.missing)).size).toBe(7);
  });

  test('distinguishes over, about and under', () => {
    const statuses = ['approximate-over', 'approximate-about', 'approximate-under'] as const;
    const texts = statuses.map((status) => messages.approximate(status, '5,500'));
    expect(new Set(texts).size).toBe(3);
    for (const words of texts) expect(words).toContain('5,500');
  });

  test('names the path of a problem, or the document if there is none', () => {
    const at = (path: string) => messages.problem({ kind: 'missing', path });
    expect(at('observations[3].value')).toContain('observations[3].value');
    expect(at('')).toContain(
      { 'zh-Hans': '整个文件', 'zh-Hant': '整個檔案', en: 'the document' }[messages.language],
    );
  });
});

const everythingOf = (messages: typeof en) => JSON.stringify([...everyMessage(messages)]);

test('zhHant has no Simplified characters', () => {
  expect(charactersIn(0).filter((character) => everythingOf(zhHant).includes(character))).toEqual([]);
});

test('zhHans has no Traditional characters', () => {
  expect(charactersIn(1).filter((character) => everythingOf(zhHans).includes(character))).toEqual([]);
});

test.each([zhHans, zhHant])(
  'each character of $language is in the national standard of its script',
  (messages) => {
    const texts = [...everyMessage(messages).values()].flat().concat(textsIn(messages)).join('');
    expect(foreignCharacters(texts, messages.language as 'zh-Hans' | 'zh-Hant')).toEqual([]);
  },
);

test('zhHans and zhHant use most of the characters that these tests look for', () => {
  const used = (side: 0 | 1, words: string) =>
    charactersIn(side).filter((character) => words.includes(character));
  expect(used(0, everythingOf(zhHans)).length).toBeGreaterThan(20);
  expect(used(1, everythingOf(zhHant)).length).toBeGreaterThan(20);
});

test('en has no Chinese characters', () => {
  expect(everythingOf(en)).not.toMatch(/\p{Script=Han}/u);
});

test('zhHans and zhHant have the same messages', () => {
  expect(Object.keys(zhHant)).toEqual(Object.keys(zhHans));
});

test('en.unit(unit, count) has a singular and a plural', () => {
  expect([0, 1, 2].map((count) => en.unit('case', count))).toEqual(['cases', 'case', 'cases']);
});

test('manyOf(“10,000”, unit) is 万元 in each language', () => {
  expect(
    [zhHans, zhHant, en].map((messages) => messages.manyOf('10,000', messages.unit('CNY', 2) ?? '')),
  ).toEqual(['万元', '萬元', '× 10,000 yuan']);
});

test('date(iso) is as precise as the date', () => {
  const dates = ['2017', '2024-07', '2024-07-01'];
  expect(dates.map((date) => en.date(date))).toEqual(['2017', 'July 2024', '1 July 2024']);
  expect(dates.map((date) => zhHans.date(date))).toEqual(['2017年', '2024年7月', '2024年7月1日']);
  expect(dates.map((date) => zhHant.date(date))).toEqual(['2017年', '2024年7月', '2024年7月1日']);
});

test('largest(classes) is empty for no class', () => {
  expect([zhHans, zhHant, en].map((messages) => messages.largest([]))).toEqual(['', '', '']);
});
