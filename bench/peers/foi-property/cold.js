import 'foi-charts/define/disclosure-categories.js';
import 'foi-charts/define/zh-hans.js';
import { liwan2017 } from 'foi-charts/data/liwan-2017.js';

const element = document.createElement('foi-disclosure-categories');
element.report = liwan2017;
document.getElementById('chart').append(element);
