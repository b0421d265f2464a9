import { cn2021Codes } from '../forms/cn-2021-codes.js';
import { type Language, languageOf } from '../report/language.js';

/** The characters of the statutory labels in one Chinese script. */
function charactersOf(language: Language): readonly string[] {
  return cn2021Codes.flatMap(({ label }) => [...(label[language] ?? '')]);
}

/**
 * The language of a table. For Chinese, its characters determine the script: script converters change the
 * characters, but no `lang` attribute.
 *
 * @param stated The nearest `lang` of the table, of its surroundings in the chart, or of the chart.
 * @param text All text of the table.
 * @returns null if neither decides: the characters are the same in both scripts, or there are no letters.
 */
export function tableLanguage(stated: string | null, text: string): Language | null {
  const language = languageOf(stated);
  if (language === 'en') return language;
  const scripts = (['zh-Hans', 'zh-Hant'] as const).map((script) => new Set(charactersOf(script)));
  const [simplified = 0, traditional = 0] = scripts.map((own, index) => {
    const others = scripts[1 - index];
    return [...text].filter((character) => own.has(character) && !others?.has(character)).length;
  });
  if (simplified !== traditional) return simplified > traditional ? 'zh-Hans' : 'zh-Hant';
  return language ?? (/[\u4e00-\u9fff]/.test(text) || !/[a-z]/i.test(text) ? null : 'en');
}
