import { chinesePage } from './chinese-page.js';
import { traditional } from './traditional.js';

export const messages = /* @__PURE__ */ chinesePage('zh-Hant', traditional);
