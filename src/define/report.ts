import { FoiReport } from '../elements/foi-report.js';
import './appeal-results.js';
import './applicants.js';
import { defineElement } from './define-element.js';
import './disclosure-categories.js';
import './key-figures.js';
import './request-channels.js';
import './request-flow.js';
import './request-outcomes.js';
import './request-subjects.js';

defineElement('foi-report', FoiReport);
