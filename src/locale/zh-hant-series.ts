import { chineseSeries } from './chinese-series.js';
import { traditional } from './traditional.js';

export const seriesMessages = /* @__PURE__ */ chineseSeries('zh-Hant', traditional);
