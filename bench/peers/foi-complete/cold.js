import 'foi-charts/define/disclosure-categories.js';
