import { FoiRequestOutcomes } from '../elements/foi-request-outcomes.js';
import { defineElement } from './define-element.js';

defineElement('foi-request-outcomes', FoiRequestOutcomes);
