export { check } from './check/check.js';
export type { Finding, Operand, Rule, Severity } from './check/finding.js';
export { FoiAppealResults } from './elements/foi-appeal-results.js';
export { FoiChart } from './elements/foi-chart.js';
export { FoiDisclosureCategories } from './elements/foi-disclosure-categories.js';
export { FoiApplicants } from './elements/foi-applicants.js';
export { FoiKeyFigures } from './elements/foi-key-figures.js';
export { FoiReport } from './elements/foi-report.js';
export { FoiRequestChannels } from './elements/foi-request-channels.js';
export { FoiRequestFlow } from './elements/foi-request-flow.js';
export { FoiRequestSubjects } from './elements/foi-request-subjects.js';
export { FoiStatutoryTable } from './elements/foi-statutory-table.js';
export { FoiRequestOutcomes } from './elements/foi-request-outcomes.js';
export { FoiErrorEvent, FoiLoadEvent } from './elements/events.js';
export { FoiSelectEvent } from './elements/select-event.js';
export { readReport } from './forms/read-report.js';
export { LANGUAGES, type Language } from './report/language.js';
export type { Failure } from './locale/messages.js';
export type { Problem } from './report/problem.js';
export type {
  ApproximateStatus,
  Code,
  Evidence,
  Measure,
  MissingStatus,
  Observation,
  ObservationKey,
  Report,
  Share,
  Source,
  Status,
  Text,
  Topic,
} from './report/report.js';
export { breakDown, type Breakdown } from './statistics/breakdown.js';
export type { Part, PartShare } from './statistics/part.js';
export { proof, type ProofLine } from './proof/proof.js';
export { proofCsv } from './proof/proof-csv.js';
