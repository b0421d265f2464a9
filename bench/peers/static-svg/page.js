import { draw } from './draw.js';

/** The page has its chart already. */
export const body = (data) => draw(data);
export const script = false;
