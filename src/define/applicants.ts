import { FoiApplicants } from '../elements/foi-applicants.js';
import { defineElement } from './define-element.js';

defineElement('foi-applicants', FoiApplicants);
