import { FoiAppealResults } from './foi-appeal-results.js';
import { FoiApplicants } from './foi-applicants.js';
import { FoiDisclosureCategories } from './foi-disclosure-categories.js';
import type { FoiElement } from './foi-element.js';
import { FoiKeyFigures } from './foi-key-figures.js';
import { FoiReport } from './foi-report.js';
import { FoiRequestChannels } from './foi-request-channels.js';
import { FoiRequestFlow } from './foi-request-flow.js';
import { FoiRequestOutcomes } from './foi-request-outcomes.js';
import { FoiRequestSubjects } from './foi-request-subjects.js';
import { FoiStatutoryTable } from './foi-statutory-table.js';

type ElementClass = (new () => FoiElement) & Pick<typeof FoiElement, 'styles' | 'observedAttributes'>;

/** Every element by its tag, except the charts of several reports (`series-classes.ts`). */
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

export {
  FoiAppealResults,
  FoiApplicants,
  FoiDisclosureCategories,
  FoiKeyFigures,
  FoiReport,
  FoiRequestChannels,
  FoiRequestFlow,
  FoiRequestOutcomes,
  FoiRequestSubjects,
  FoiStatutoryTable,
};
