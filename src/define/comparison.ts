import { FoiComparison } from '../elements/foi-comparison.js';
import { defineElement } from './define-element.js';

defineElement('foi-comparison', FoiComparison);
