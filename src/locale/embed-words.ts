import type { Language } from '../report/language.js';

/** Why the page for frames shows a message: a part of its address cannot be used, or the script is not beside it. */
export type EmbedProblem =
  | { readonly kind: 'value'; readonly name: string; readonly value: string; readonly known: string }
  | { readonly kind: 'data' }
  | { readonly kind: 'source'; readonly value: string }
  | { readonly kind: 'origin'; readonly value: string }
  | { readonly kind: 'script' };

/** What the page for frames says, apart from the other words, as it is a script of its own. */
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
        return `The address has ${problem.name}=${problem.value}, which is not known. Known are: ${problem.known}.`;
      case 'data':
        return 'The address has to name one report, either by report-id or by src.';
      case 'source':
        return `Data from this address may not be shown: ${problem.value}. To allow it, add its site to connect-src in embed.html.`;
      case 'origin':
        return `In the address, origin has to be the site of the page around the frame, such as https://www.example.gov; it is “${problem.value}”.`;
      case 'script':
        return 'foi-charts.js could not be loaded; it belongs beside embed.html.';
    }
  },
};
