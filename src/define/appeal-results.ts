import { FoiAppealResults } from '../elements/foi-appeal-results.js';
import { defineElement } from './define-element.js';

defineElement('foi-appeal-results', FoiAppealResults);
