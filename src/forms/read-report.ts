import { acceptedReport, acceptReport } from '../report/accepted-reports.js';
import { findReferenceProblems } from '../report/find-reference-problems.js';
import type { Problem } from '../report/problem.js';
import type { Report } from '../report/report.js';
import { type Validation, validateReport } from '../report/validate-report.js';
import { completeReport } from './complete-report.js';
import { formOf } from './forms.js';

/**
 * Makes a report of anything that was read from outside.
 *
 * @param input Anything, for example what `JSON.parse` returned.
 * @returns The report, complete with what its form brings and frozen, or every problem with its path. It does not
 *   throw.
 */
export function readReport(input: unknown): Validation {
  if (acceptedReport(input)) return { report: input };
  const { report, problems } = validateReport(input);
  if (!report) return { problems: [...problems, ...referenceProblemsOfTheRest(input, problems)] };
  const complete = completeReport(report, formOf(report));
  const unresolved = findReferenceProblems(report, complete);
  return unresolved.length > 0 ? { problems: unresolved } : { report: acceptReport(complete) };
}

/**
 * References of the observations that are in good shape, where others are not. Nothing is said of them where the
 * lists that they refer to are themselves in bad shape.
 */
function referenceProblemsOfTheRest(input: unknown, problems: readonly Problem[]): readonly Problem[] {
  const malformed = new Set<number>();
  for (const { path } of problems) {
    const index = /^observations\[(\d+)\]/.exec(path)?.[1];
    if (index !== undefined) malformed.add(Number(index));
    else if (/^(sources|measures|codes|observations|form)?(\[|$)/.test(path)) return [];
  }
  const document = input as Report;
  const kept = document.observations.map((_, index) => index).filter((index) => !malformed.has(index));
  const rest = { ...document, observations: kept.map((index) => document.observations[index]) } as Report;
  return findReferenceProblems(rest, completeReport(rest, formOf(rest)))
    .filter(({ path }) => !path.endsWith('.share.of'))
    .map((problem) => ({
      ...problem,
      path: problem.path.replace(
        /^observations\[(\d+)\]/,
        (_, index) => `observations[${kept[Number(index)]}]`,
      ),
    }));
}
