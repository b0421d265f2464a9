import { FoiKeyFigures } from '../elements/foi-key-figures.js';
import { defineElement } from './define-element.js';

defineElement('foi-key-figures', FoiKeyFigures);
