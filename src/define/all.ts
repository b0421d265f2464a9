import './appeal-results.js';
import './disclosure-categories.js';
import './request-outcomes.js';
