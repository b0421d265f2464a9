import { FoiRequestSubjects } from '../elements/foi-request-subjects.js';
import { defineElement } from './define-element.js';

defineElement('foi-request-subjects', FoiRequestSubjects);
