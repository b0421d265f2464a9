import { elementClasses } from '../elements/element-classes.js';
import { defineElement } from './define-element.js';

for (const [tag, element] of elementClasses) defineElement(tag, element);
