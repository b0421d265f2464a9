import { cardStyles } from './card-styles.js';
import { directionStyles } from './direction-styles.js';
import { markStyles } from './mark-styles.js';
import { mediaStyles } from './media-styles.js';
import { openStyles } from './open-styles.js';
import { tableStyles } from './table-styles.js';

/** The styles of every element, in cascade order. */
export const baseStyles = [cardStyles, tableStyles, markStyles, openStyles, mediaStyles, directionStyles];
