import type { Language } from '../report/language.js';

/** Why `embed.html` shows a message: part of its address is invalid, or the script cannot be loaded. */
export type EmbedProblem =
  | { readonly kind: 'value'; readonly name: string; readonly value: string; readonly known: string }
  | { readonly kind: 'data' }
  | { readonly kind: 'source'; readonly value: string }
  | { readonly kind: 'origin'; readonly value: string }
  | { readonly kind: 'script' };

/** The messages of `embed.html`. They are separate from the others because it has its own script. */
export const embedWords: Readonly<Record<Language, (problem: EmbedProblem) => string>> = {
  'zh-Hans': (problem) => {
    switch (problem.kind) {
      case 'value':
        return `网址参数 ${problem.name} 的值“${problem.value}”无效，可用的有：${problem.known}。`;
      case 'data':
        return '请在网址参数中用 report-id 或 src 指明一份报告，二者取一。';
      case 'source':
        return `不允许读取这个地址的数据：${problem.value}。如需允许，请把它的网站加入 embed.html 的 connect-src。`;
      case 'origin':
        return `网址参数 origin 应为外层页面所在的网站，例如 https://www.example.gov.cn，现为“${problem.value}”。`;
      case 'script':
        return '读取不到 foi-charts.js，它应与 embed.html 放在同一目录。';
    }
  },
  'zh-Hant': (problem) => {
    switch (problem.kind) {
      case 'value':
        return `網址參數 ${problem.name} 的值「${problem.value}」無效，可用的有：${problem.known}。`;
      case 'data':
        return '請在網址參數中用 report-id 或 src 指明一份報告，二者取一。';
      case 'source':
        return `不允許讀取這個地址的資料：${problem.value}。如需允許，請把它的網站加入 embed.html 的 connect-src。`;
      case 'origin':
        return `網址參數 origin 應為外層頁面所在的網站，例如 https://www.example.gov.cn，現為「${problem.value}」。`;
      case 'script':
        return '讀取不到 foi-charts.js，它應與 embed.html 放在同一目錄。';
    }
  },
  en: (problem) => {
    switch (problem.kind) {
      case 'value':
        return `The address has the unknown value ${problem.name}=${problem.value}. Use one of: ${problem.known}.`;
      case 'data':
        return 'The address must name one report, with either report-id or src.';
      case 'source':
        return `Data from this address is not allowed: ${problem.value}. To allow it, add its site to connect-src in embed.html.`;
      case 'origin':
        return `The origin parameter in the address must be the site of the page that contains the frame, such as https://www.example.gov, but is “${problem.value}”.`;
      case 'script':
        return 'foi-charts.js could not be loaded; it must be in the same folder as embed.html.';
    }
  },
};
