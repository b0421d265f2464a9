import { about as complete } from '../foi-complete/about.js';

/** The page has its chart already, as a server wrote it, and takes it over when its script is there. */
export const about = {
  ...complete,
  name: '**foi-charts**, complete, rendered by a server',
  only: ['bytes', 'cold', 'trace', 'server'],
};
