import type { CardKind, ChartKind } from './chart-kind.js';
import { appealResults } from './compose-appeal-results.js';
import { applicants } from './compose-applicants.js';
import { disclosureCategories } from './compose-disclosure-categories.js';
import { keyFigures } from './compose-key-figures.js';
import { requestChannels } from './compose-request-channels.js';
import { requestFlow } from './compose-request-flow.js';
import { requestOutcomes } from './compose-request-outcomes.js';
import { requestSubjects } from './compose-request-subjects.js';
import { statutoryTable } from './compose-statutory-table.js';

/** Every chart, in the order of the statutory form. */
export const allCharts: readonly ChartKind[] = [
  keyFigures,
  disclosureCategories,
  requestFlow,
  requestChannels,
  requestSubjects,
  applicants,
  requestOutcomes,
  appealResults,
];

/** Every chart of one report, and the tables of its form. */
export const allKinds: readonly CardKind[] = [...allCharts, statutoryTable];
