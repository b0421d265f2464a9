import { about as complete } from '../foi-complete/about.js';

/** Only its cold load differs from the complete chart's: nothing is fetched or validated. */
export const about = {
  ...complete,
  name: '**foi-charts**, complete, shipped report in the bundle',
  only: ['bytes', 'cold', 'trace'],
};
