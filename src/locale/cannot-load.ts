import type { Language } from '../report/language.js';

/**
 * Shown in place of a part of the page that could not be loaded. It is always loaded, in every language, because
 * the missing part may be the text of a language.
 */
export const CANNOT_LOAD: Readonly<Record<Language, string>> = {
  'zh-Hans': '这部分未能载入，请刷新页面后重试。',
  'zh-Hant': '這部分未能載入，請重新整理頁面後再試。',
  en: 'This part could not be loaded. Please reload the page.',
};
