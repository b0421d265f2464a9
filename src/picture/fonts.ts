const SIMPLIFIED = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC','Hiragino Sans GB'";
const TRADITIONAL = "'PingFang TC','Microsoft JhengHei','Noto Sans CJK TC','Noto Sans TC'";

/**
 * Typefaces of a picture by its language, as CSS has them: those that readers' systems bring. English has a Latin one
 * first, since the quotation marks of Chinese ones are as wide as ideographs.
 */
export function fontsOf(language: string): string {
  if (language === 'en')
    return `Arial,'Liberation Sans','Helvetica Neue','DejaVu Sans',${SIMPLIFIED},sans-serif`;
  return `${language === 'zh-Hant' ? TRADITIONAL : SIMPLIFIED},Arial,sans-serif`;
}
