const SIMPLIFIED = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC','Hiragino Sans GB'";
const TRADITIONAL = "'PingFang TC','Microsoft JhengHei','Noto Sans CJK TC','Noto Sans TC'";

/**
 * The CSS font family of a picture, from fonts available on readers' systems. For English a Latin font comes first,
 * because the quotation marks of Chinese fonts are full width.
 */
export function fontsOf(language: string): string {
  if (language === 'en')
    return `Arial,'Liberation Sans','Helvetica Neue','DejaVu Sans',${SIMPLIFIED},sans-serif`;
  return `${language === 'zh-Hant' ? TRADITIONAL : SIMPLIFIED},Arial,sans-serif`;
}
