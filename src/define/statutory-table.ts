import { FoiStatutoryTable } from '../elements/foi-statutory-table.js';
import { defineElement } from './define-element.js';

defineElement('foi-statutory-table', FoiStatutoryTable);
