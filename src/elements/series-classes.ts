import { FoiAppealsOverYears } from './foi-appeals-over-years.js';
import { FoiComparison } from './foi-comparison.js';
import { FoiDisclosureOverYears } from './foi-disclosure-over-years.js';
import type { FoiElement } from './foi-element.js';
import { FoiRequestsOverYears } from './foi-requests-over-years.js';

type ElementClass = (new () => FoiElement) & Pick<typeof FoiElement, 'styles' | 'observedAttributes'>;

/** Every chart of several reports, by its tag. They are in a list of their own, so that other pages load none of them. */
export const seriesClasses: ReadonlyMap<string, ElementClass> = new Map<string, ElementClass>([
  ['foi-requests-over-years', FoiRequestsOverYears],
  ['foi-disclosure-over-years', FoiDisclosureOverYears],
  ['foi-appeals-over-years', FoiAppealsOverYears],
  ['foi-comparison', FoiComparison],
]);
