/** The supported languages, as BCP 47 tags. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The supported language for a tag: zh-TW, zh-HK, zh-MO and Cantonese (yue) mean Traditional characters, other
 * Chinese (zh, cmn) Simplified ones.
 *
 * @param tag A BCP 47 tag as written in a page, in any case.
 * @returns null if the language is not supported or there is no tag.
 */
export function languageOf(tag: string | null | undefined): Language | null {
  const subtags = (tag ?? '').trim().toLowerCase().split(/[-_]/);
  const [primary = ''] = subtags;
  if (primary === 'en') return 'en';
  if (!/^(zh|cmn|yue)$/.test(primary)) return null;
  if (subtags.includes('hans')) return 'zh-Hans';
  return subtags.some((subtag) => /^(hant|tw|hk|mo|yue)$/.test(subtag)) ? 'zh-Hant' : 'zh-Hans';
}
