import { describe, expect, test } from 'vitest';
import { composeReport } from '../../src/cards/compose-report.js';
import { huaian2024, liwan2017, suqian2023, suqian2024, suqian2025 } from '../../src/data/index.js';
import { formatNumber } from '../../src/locale/format-number.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';

const REPORTS = [liwan2017, huaian2024, suqian2023, suqian2024, suqian2025];

const numbersIn = (text: string) => [...text.matchAll(/\d[\d,.]*\d|\d/g)].map(([number]) => number);

/** Words or, of Chinese, characters; a digit is half as wide. */
function lengthOf(text: string): number {
  return /[\u3400-\u9fff]/.test(text)
    ? [...text].reduce((length, one) => length + (one < '\u0080' ? 0.5 : 1), 0)
    : text.split(' ').length;
}

describe.each(LANGUAGES)('%s', (language) => {
  const messages = locales[language];
  const charts = REPORTS.flatMap((report) =>
    composeReport({ report, messages }).charts.map(({ kind, card }) => ({
      name: `${report.id}, ${kind.name}`,
      report,
      card,
    })),
  );

  test.each(charts)('a heading is short, and its finding has two sentences at most: $name', ({ card }) => {
    expect(lengthOf(card.heading)).toBeLessThanOrEqual(language === 'en' ? 15 : 32);
    expect(card.summary.match(/[.。](?= |$|(?<=。))/g)?.length ?? 0).toBeLessThanOrEqual(2);
  });

  test.each(charts)(
    'a finding repeats no number of its heading, bases aside: $name',
    ({ name, report, card }) => {
      const totals = report.observations.filter(({ category, applicant }) => !category && !applicant);
      const bases = name.endsWith('flow') ? [] : totals.map(({ value }) => formatNumber(value ?? 0));
      const repeated = numbersIn(card.summary).filter((number) => numbersIn(card.heading).includes(number));
      expect(repeated.filter((number) => bases.every((base) => base !== number))).toEqual([]);
    },
  );
});
