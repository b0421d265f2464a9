export { check } from './check/check.js';
export type { Finding, Operand, Rule, Severity } from './check/finding.js';
export * from './elements/element-classes.js';
export { FoiChart } from './elements/foi-chart.js';
export { FoiErrorEvent, FoiLoadEvent } from './elements/events.js';
export { FoiSelectEvent } from './elements/select-event.js';
export { readReport } from './forms/read-report.js';
export { LANGUAGES, type Language } from './report/language.js';
export type { Failure } from './intake/failure.js';
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
