import { chineseSeries } from './chinese-series.js';
import { simplified } from './script.js';

export const seriesMessages = /* @__PURE__ */ chineseSeries('zh-Hans', simplified);
