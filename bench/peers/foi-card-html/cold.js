import 'foi-charts/define/disclosure-categories.js';
import 'foi-charts/define/zh-hans.js';
