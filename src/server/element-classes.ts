import { FoiAppealResults } from '../elements/foi-appeal-results.js';
import { FoiApplicants } from '../elements/foi-applicants.js';
import { FoiDisclosureCategories } from '../elements/foi-disclosure-categories.js';
import type { FoiElement } from '../elements/foi-element.js';
import { FoiKeyFigures } from '../elements/foi-key-figures.js';
import { FoiReport } from '../elements/foi-report.js';
import { FoiRequestChannels } from '../elements/foi-request-channels.js';
import { FoiRequestFlow } from '../elements/foi-request-flow.js';
import { FoiRequestOutcomes } from '../elements/foi-request-outcomes.js';
import { FoiRequestSubjects } from '../elements/foi-request-subjects.js';
import { FoiStatutoryTable } from '../elements/foi-statutory-table.js';

type ElementClass = (new () => FoiElement) & Pick<typeof FoiElement, 'styles' | 'observedAttributes'>;

/** The element of each chart, by its tag. */
export const elementClasses: ReadonlyMap<string, ElementClass> = new Map<string, ElementClass>([
  ['foi-appeal-results', FoiAppealResults],
  ['foi-applicants', FoiApplicants],
  ['foi-disclosure-categories', FoiDisclosureCategories],
  ['foi-key-figures', FoiKeyFigures],
  ['foi-report', FoiReport],
  ['foi-request-channels', FoiRequestChannels],
  ['foi-request-flow', FoiRequestFlow],
  ['foi-request-outcomes', FoiRequestOutcomes],
  ['foi-request-subjects', FoiRequestSubjects],
  ['foi-statutory-table', FoiStatutoryTable],
]);
