/** The languages that we speak, as BCP 47 tags. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The language of ours that a tag asks for: zh-TW, zh-HK, zh-MO and Cantonese (yue) read Traditional characters,
 * other Chinese (zh, cmn) Simplified ones.
 *
 * @param tag A BCP 47 tag as a page's author writes it, in any case.
 * @returns null if we do not speak it, or if there is no tag.
 */
export function languageOf(tag: string | null | undefined): Language | null {
  const subtags = (tag ?? '').trim().toLowerCase().split(/[-_]/);
  const [primary = ''] = subtags;
  if (primary === 'en') return 'en';
  if (!/^(zh|cmn|yue)$/.test(primary)) return null;
  if (subtags.includes('hans')) return 'zh-Hans';
  return subtags.some((subtag) => /^(hant|tw|hk|mo|yue)$/.test(subtag)) ? 'zh-Hant' : 'zh-Hans';
}
