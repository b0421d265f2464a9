import type { Language } from '../report/language.js';

/** Why a page cannot show a chart: it is XML, or its Trusted Types allow the charts no policy. */
export type NoChartPage = 'xml' | 'policy';

/** Shown in place of a chart on such a page. */
export const NO_CHART_PAGE: Readonly<Record<NoChartPage, Readonly<Record<Language, string>>>> = {
  xml: {
    'zh-Hans': '此页为 XML（application/xhtml+xml），无法显示图表；请以 text/html 提供此页。',
    'zh-Hant': '此頁為 XML（application/xhtml+xml），無法顯示圖表；請以 text/html 提供此頁。',
    en: 'This page is XML (application/xhtml+xml), which cannot show charts. Serve it as text/html.',
  },
  policy: {
    'zh-Hans':
      '此页的安全策略不允许显示图表；请在 Content-Security-Policy 的 trusted-types 中加入 foi-charts。',
    'zh-Hant':
      '此頁的安全政策不允許顯示圖表；請在 Content-Security-Policy 的 trusted-types 中加入 foi-charts。',
    en: 'The Content-Security-Policy of this page does not allow charts. Add foi-charts to its trusted-types.',
  },
};
