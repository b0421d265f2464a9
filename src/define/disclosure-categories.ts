import { FoiDisclosureCategories } from '../elements/foi-disclosure-categories.js';
import { defineElement } from './define-element.js';

defineElement('foi-disclosure-categories', FoiDisclosureCategories);
