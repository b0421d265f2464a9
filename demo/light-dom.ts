import '../src/define/all.js';
import { showPage } from './page.js';
import type { Word } from './words.js';

/** Characters in this page's tables, Simplified and Traditional. */
const PAIRS =
  '请請 当當 网網 数數 总總 计計 荔荔 湾灣 区區 复復 开開 机機 关關 属屬 于於 内內 确確 报報 项項 结結 议議 诉訴 讼訟 维維 为為 体體 销銷 变變 认認 违違 动動 态態 类類 组組 织織 条條 别別 这這 应應'.split(
    ' ',
  );
const LARGE = 1.5;

/** The page is in the chosen language; its tables keep theirs and declare it. */
showPage('lightDom', [], ({ say }) => {
  document.querySelectorAll<HTMLElement>('[data-word]').forEach((element) => {
    element.textContent = say(element.dataset['word'] as Word);
  });
});

/** Like the toolbar of a government site, these tools walk the light DOM and ignore shadow roots. */
const tools: Readonly<Record<string, (root: HTMLElement) => void>> = {
  convert: (root) => rewrite(root, new Map(PAIRS.map((pair) => [pair.charAt(0), pair.charAt(1)]))),
  restore: (root) => rewrite(root, new Map(PAIRS.map((pair) => [pair.charAt(1), pair.charAt(0)]))),
  enlarge: (root) =>
    root.querySelectorAll<HTMLElement>('th, td, caption, p').forEach((element) => {
      element.style.fontSize ||= `${parseFloat(getComputedStyle(element).fontSize) * LARGE}px`;
    }),
  reduce: (root) =>
    root
      .querySelectorAll<HTMLElement>('th, td, caption, p')
      .forEach(({ style }) => style.removeProperty('font-size')),
};

document.querySelector('main')?.addEventListener('click', ({ target }) => {
  const tool = (target as Element).closest('button')?.dataset['tool'];
  const charts = document.querySelectorAll<HTMLElement>('main > :not(.head, .tools)');
  if (tool) charts.forEach((chart) => tools[tool]?.(chart));
});

function rewrite(root: Node, characters: ReadonlyMap<string, string>): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    text.nodeValue = [...(text.nodeValue ?? '')].map((one) => characters.get(one) ?? one).join('');
  }
}
