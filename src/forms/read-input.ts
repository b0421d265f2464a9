import { findMismatches } from '../report/find-mismatches.js';
import { findRuleProblems } from '../report/find-rule-problems.js';
import type { Problem } from '../report/problem.js';
import type { Report, Share } from '../report/report.js';
import { reportSchema } from '../report/schema.js';
import { acceptReport } from '../report/accepted-reports.js';
import { keepShare, type ObservedShare, plainShare } from '../report/observed-share.js';
import { keepConverted } from '../report/observed-value.js';
import { isolated } from '../report/one-line.js';
import { readShareText } from '../report/share-words.js';
import { valueInUnit, withSize } from '../report/units.js';
import { acceptInput, copyOf, reportOf } from './accept-input.js';
import { completeReport } from './complete-report.js';
import { deriveBlanks } from './derive-blanks.js';
import type { Form } from './form.js';

export { identifyInput, identifyText } from '../report/identify-input.js';

export type Validation =
  | { readonly report: Report; readonly problems?: never }
  | { readonly report?: never; readonly problems: readonly Problem[] };

/** The same as `readReport`, with the form that the input names: a page loads only that one. */
export function readInput(input: unknown, form: Form): Validation {
  const report = acceptInput(input, form);
  if (report) return { report };
  const malformed = findMismatches(reportSchema, input);
  if (malformed.length > 0) {
    return { problems: [...malformed, ...problemsOfTheRest(input, malformed, form)] };
  }
  const own = sized(reportOf(copyOf(input)));
  const complete = completeReport(own, form);
  const problems = findRuleProblems(own, complete);
  return problems.length > 0 ? { problems } : { report: acceptReport(withRead(complete, form)) };
}

/** The report with the multipliers that its unit names state. */
function sized(report: Report): Report {
  return { ...report, measures: report.measures.map(withSize) };
}

/**
 * Stores what the report is shown with: values converted to the unit of their measure, the format of shares, and
 * the figures derived for blanks.
 */
function withRead(report: Report, form: Form): Report {
  const measures = new Map(report.measures.map((measure) => [measure.id, measure]));
  for (const observation of report.observations) {
    const measure = measures.get(observation.measure);
    const value = measure && valueInUnit(observation, measure);
    if (value != null && value !== observation.value) keepConverted(observation, value);
    const { share } = observation;
    if (share && !plainShare(share)) keepShare(share, shownAs(share));
  }
  deriveBlanks(report, form);
  return report;
}

/** A share without a percent sign, or with words not covered by its status, is shown as printed. */
function shownAs({ text, status }: Share): ObservedShare {
  const read = readShareText(text, status);
  return read.text === undefined ? read : { ...read, text: isolated(text) };
}

/**
 * Broken rules of the observations that are valid, if others are not. Skipped if the lists they refer to are
 * invalid.
 */
function problemsOfTheRest(input: unknown, problems: readonly Problem[], form: Form): readonly Problem[] {
  const malformed = new Set<number>();
  for (const { path } of problems) {
    const index = /^observations\[(\d+)\]/.exec(path)?.[1];
    if (index !== undefined) malformed.add(Number(index));
    else if (/^(sources|measures|codes|observations|form)?(\[|$)/.test(path)) return [];
  }
  const document = reportOf(input);
  const kept = document.observations.map((_, index) => index).filter((index) => !malformed.has(index));
  const rest = sized({
    ...document,
    observations: kept.flatMap((index) => document.observations[index] ?? []),
  });
  return findRuleProblems(rest, completeReport(rest, form))
    .filter(({ path }) => !path.endsWith('.share.of'))
    .map((problem) => ({
      ...problem,
      path: problem.path.replace(
        /^observations\[(\d+)\]/,
        (_, index) => `observations[${kept[Number(index)]}]`,
      ),
    }));
}
