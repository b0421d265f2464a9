import { check } from '../../src/check/check.js';
import type { Finding } from '../../src/check/finding.js';
import { keyText } from '../../src/report/observation-key.js';
import { printedShare } from '../../src/report/printed-numbers.js';
import type { Observation, Report } from '../../src/report/report.js';

/** A report with one wrong figure; `figure` is its key, followed by `share` if the share is wrong. */
export interface Mutation {
  readonly figure: string;
  readonly name: string;
  readonly report: Report;
}

/**
 * Every report with one wrong figure: each value one more, one less and tenfold (a digit too many), and each printed
 * share, including its text, one unit of its last decimal more and less.
 */
export function mutationsOf(report: Report): readonly Mutation[] {
  return report.observations.flatMap((observation, index) =>
    wrongFigures(observation).map(([figure, change, wrong]) => ({
      figure,
      name: `${figure} ${change}`,
      report: { ...report, observations: report.observations.with(index, wrong) },
    })),
  );
}

type Wrong = readonly [figure: string, change: string, wrong: Observation];

function wrongFigures(observation: Observation): readonly Wrong[] {
  const { value, share } = observation;
  const key = keyText(observation);
  const wrong: Wrong[] = [];
  if (value !== null) wrong.push([key, '+1', { ...observation, value: value + 1 }]);
  if (value !== null && value > 0) {
    wrong.push([key, '−1', { ...observation, value: value - 1 }]);
    wrong.push([key, '×10', { ...observation, value: value * 10 }]);
  }
  if (share) {
    const digits = printedShare(share.text)?.digits ?? 0;
    for (const units of [1, -1]) {
      const words = (share.value + units * 10 ** -digits).toFixed(digits);
      const text = share.text.replace(/[\d.]+/, words);
      const changed = { ...share, text, value: Number(words) };
      wrong.push([`${key} share`, `${share.text} → ${text}`, { ...observation, share: changed }]);
    }
  }
  return wrong;
}

/**
 * The mutations that `check` does not detect: they add no error, warning or sum of shares. A finding that a figure
 * cannot be assessed, is approximate or merged does not mean that it is wrong.
 *
 * @param heard Which findings count.
 */
export function escapedFrom(report: Report, heard: (finding: Finding) => boolean): readonly string[] {
  const accusations = (candidate: Report) =>
    check(candidate)
      .filter(({ rule, severity }) => severity === 'error' || severity === 'warning' || rule === 'shares')
      .filter(heard)
      .map((finding) => JSON.stringify(finding));
  const before = new Set(accusations(report));
  return mutationsOf(report)
    .filter((mutation) => accusations(mutation.report).every((finding) => before.has(finding)))
    .map(({ name }) => name);
}

/** The names of every mutation of the excused figures, in the order of the report. */
export function excusedIn(report: Report, reasons: Readonly<Record<string, string>>): readonly string[] {
  return mutationsOf(report)
    .filter(({ figure }) => Object.hasOwn(reasons, figure))
    .map(({ name }) => name);
}
