import { chineseDetails } from './chinese-details.js';
import { simplified } from './script.js';

export const details = /* @__PURE__ */ chineseDetails('zh-Hans', simplified);
