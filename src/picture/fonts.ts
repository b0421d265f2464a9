/** Typefaces of a picture by its language, as CSS has them: those that readers' systems bring. */
export function fontsOf(language: string): string {
  return language === 'zh-Hant'
    ? "'PingFang TC','Microsoft JhengHei','Noto Sans CJK TC','Noto Sans TC',Arial,sans-serif"
    : "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC','Hiragino Sans GB',Arial,sans-serif";
}
