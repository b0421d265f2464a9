import { FoiAppealsOverYears } from '../elements/foi-appeals-over-years.js';
import { defineElement } from './define-element.js';

defineElement('foi-appeals-over-years', FoiAppealsOverYears);
