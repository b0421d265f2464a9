import type { Language } from '../report/language.js';

/** Shown in place of a chart on an XML page, which cannot show one. */
export const XML_PAGE: Readonly<Record<Language, string>> = {
  'zh-Hans': '此页为 XML（application/xhtml+xml），无法显示图表；请以 text/html 提供此页。',
  'zh-Hant': '此頁為 XML（application/xhtml+xml），無法顯示圖表；請以 text/html 提供此頁。',
  en: 'This page is XML (application/xhtml+xml), which cannot show charts. Serve it as text/html.',
};
