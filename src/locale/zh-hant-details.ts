import { chineseDetails } from './chinese-details.js';
import { traditional } from './traditional.js';

export const details = /* @__PURE__ */ chineseDetails('zh-Hant', traditional);
