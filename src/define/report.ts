import './all.js';
