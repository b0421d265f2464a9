import { FoiDisclosureOverYears } from '../elements/foi-disclosure-over-years.js';
import { defineElement } from './define-element.js';

defineElement('foi-disclosure-over-years', FoiDisclosureOverYears);
