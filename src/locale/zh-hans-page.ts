import { chinesePage } from './chinese-page.js';
import { simplified } from './script.js';

export const messages = /* @__PURE__ */ chinesePage('zh-Hans', simplified);
