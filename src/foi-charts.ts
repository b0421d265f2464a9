import './define/all.js';
import './define/en.js';
import './define/zh-hans.js';
import './define/zh-hant.js';
