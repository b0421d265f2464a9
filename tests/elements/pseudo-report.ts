import type { Report } from '../../src/report/report.js';

const LETTERS = 'ابتثجحخدذرزسشصضطظعغف';

/** A pseudo-locale: each letter becomes one of a right-to-left script; digits and signs stay. */
function pseudo(text: string): string {
  return text.replace(
    /\p{L}/gu,
    (letter) => LETTERS[(letter.codePointAt(0) ?? 0) % LETTERS.length] ?? letter,
  );
}

/** A copy of a report whose every text, in every language, is half as long again, and right to left. */
export function pseudoReport(report: Report): Report {
  return JSON.parse(JSON.stringify(report), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('zh-Hans' in value && 'en' in value)) return value;
    const words = pseudo(String(value.en));
    const text = `${words} ${words.slice(0, words.length / 2)}`;
    return { 'zh-Hans': text, 'zh-Hant': text, en: text };
  });
}
