import './define/all.js';
