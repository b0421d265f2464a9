import { FoiRequestFlow } from '../elements/foi-request-flow.js';
import { defineElement } from './define-element.js';

defineElement('foi-request-flow', FoiRequestFlow);
