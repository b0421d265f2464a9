import type { Row } from './words.js';

/** A document of the repository as a page of the site: its file, and its name in the menu. */
export interface DocumentPage {
  readonly file: string;
  readonly name: Row;
  readonly language: 'en' | 'zh-Hans';
}

const english = (file: string, ...name: Row): DocumentPage => ({ file, name, language: 'en' });

/** The documents by the name of their page, in the order of the menu. */
export const DOCUMENTS: Readonly<Record<string, DocumentPage>> = {
  readme: english('README.md', '简介（英文）', '簡介（英文）', 'Introduction'),
  'readme.zh-hans': {
    file: 'README.zh-Hans.md',
    name: ['中文简介', '中文簡介', 'Introduction in Chinese'],
    language: 'zh-Hans',
  },
  embedding: english('docs/embedding.md', '嵌入网页', '嵌入網頁', 'Embedding'),
  static: english('docs/static.md', '不用 JavaScript', '不用 JavaScript', 'Without JavaScript'),
  'page-tables': english('docs/page-tables.md', '网页里的表格', '網頁裡的表格', 'Tables in the page'),
  data: english('docs/data.md', '数据集', '資料集', 'The dataset'),
  reading: english('docs/reading.md', '读取已发布的网页', '讀取已發布的網頁', 'Reading published pages'),
  years: english('docs/years.md', '历年图表', '歷年圖表', 'Several years'),
  faq: english('docs/faq.md', '常见问题', '常見問題', 'Questions and answers'),
  elements: english(
    'docs/elements.md',
    '标签、属性和方法',
    '標籤、屬性和方法',
    'Tags, attributes and methods',
  ),
  accessibility: english('docs/accessibility.md', '无障碍', '無障礙', 'Accessibility'),
  performance: english('docs/performance.md', '速度和大小', '速度和大小', 'Speed and size'),
  architecture: english('ARCHITECTURE.md', '架构', '架構', 'Architecture'),
  contributing: english('CONTRIBUTING.md', '参与开发', '參與開發', 'Contributing'),
  changelog: english('CHANGELOG.md', '变更记录', '變更記錄', 'Changelog'),
};
