import { FoiRequestsOverYears } from '../elements/foi-requests-over-years.js';
import { defineElement } from './define-element.js';

defineElement('foi-requests-over-years', FoiRequestsOverYears);
