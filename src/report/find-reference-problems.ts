import { decimalsOf, shareOf } from './decimal.js';
import { keyText } from './observation-key.js';
import { printedFraction, printedShare } from './printed-numbers.js';
import type { Problem } from './problem.js';
import type { Code, Measure, Observation, Report, Share } from './report.js';
import { LIMITS, MISSING_STATUSES } from './schema.js';
import { unitFits, unitLabelFits, valueInUnit } from './units.js';

/**
 * Finds problems that the schema cannot express: unresolved references, duplicate ids, a figure without a value or
 * a status, evidence that is neither a quotation nor a cell.
 *
 * @param report A report of the right shape, as written.
 * @param complete The same report with the measures and codes of its form.
 * @returns Every problem, in document order; empty if there are none.
 */
export function findReferenceProblems(report: Report, complete: Report): readonly Problem[] {
  const measures = new Map(complete.measures.map((measure) => [measure.id, measure]));
  const codes = new Set(complete.codes.map((code) => `${code.list}/${code.id}`));
  const parents = new Map(complete.codes.map((code) => [`${code.list}/${code.id}`, code.parent]));
  const sources = new Set(report.sources.map((source) => source.id));
  const keys = new Set(report.observations.map(keyText));

  return [
    ...duplicates(
      report.sources.map((source) => source.id),
      (index) => `sources[${index}].id`,
    ),
    ...duplicates(
      report.measures.map((measure) => measure.id),
      (index) => `measures[${index}].id`,
    ),
    ...duplicates(
      report.codes.map((code) => `${code.list}/${code.id}`),
      (index) => `codes[${index}].id`,
    ),
    ...report.codes.flatMap((code, index) =>
      code.parent === undefined
        ? []
        : !codes.has(`${code.list}/${code.parent}`)
          ? [unresolved(`codes[${index}].parent`, code.parent)]
          : deeperThan(LIMITS.depth, code, parents)
            ? [
                {
                  kind: 'too-deep' as const,
                  path: `codes[${index}].parent`,
                  expected: String(LIMITS.depth),
                  received: code.parent,
                },
              ]
            : [],
    ),
    ...report.measures.flatMap((measure, index) =>
      unitFits(measure) ? [] : [unit(`measures[${index}].unit`, sizedUnit(measure), measure.unit)],
    ),
    ...report.measures.flatMap((measure, index) =>
      Object.entries(measure.unitLabel ?? {}).flatMap(([tag, received]): Problem[] =>
        unitLabelFits(measure, tag)
          ? []
          : [unit(`measures[${index}].unitLabel[${JSON.stringify(tag)}]`, sizedUnit(measure), received)],
      ),
    ),
    ...duplicates(report.observations.map(keyText), (index) => `observations[${index}]`),
    ...report.observations.flatMap((observation, index) => problemsOf(observation, `observations[${index}]`)),
  ];

  function problemsOf(observation: Observation, path: string): Problem[] {
    const problems: Problem[] = [];
    const measure = measures.get(observation.measure);
    if (!measure) problems.push(unresolved(`${path}.measure`, observation.measure));
    if (
      measure &&
      observation.category !== undefined &&
      (measure.list === undefined || !codes.has(`${measure.list}/${observation.category}`))
    ) {
      problems.push(unresolved(`${path}.category`, observation.category));
    }
    if (observation.applicant !== undefined && !codes.has(`applicant/${observation.applicant}`)) {
      problems.push(unresolved(`${path}.applicant`, observation.applicant));
    }
    const missing = (MISSING_STATUSES as readonly (string | undefined)[]).includes(observation.status);
    if ((observation.value === null) !== missing) {
      problems.push({ kind: 'no-status', path: `${path}.status`, received: String(observation.status) });
    }
    if (observation.value !== null && observation.value < 0 && measure && !measure.signed) {
      problems.push({ kind: 'negative', path: `${path}.value`, received: String(observation.value) });
    }
    if (observation.value !== null) problems.push(...tooManyDecimals(`${path}.value`, observation.value));
    const { printedUnit } = observation;
    if (measure && printedUnit !== undefined && valueInUnit(observation, measure) === undefined) {
      problems.push(unit(`${path}.printedUnit`, sizedUnit(measure), printedUnit));
    }
    const { share } = observation;
    if (share) problems.push(...tooManyDecimals(`${path}.share.value`, share.value));
    const expected = share && otherShare(share);
    if (share && expected !== undefined) {
      problems.push({
        kind: 'share-text',
        path: `${path}.share.value`,
        expected: String(expected),
        received: String(share.value),
      });
    }
    if (share && !keys.has(keyText(share.of))) {
      problems.push(unresolved(`${path}.share.of`, keyText(share.of)));
    }
    observation.evidence.forEach((evidence, index) => {
      const at = `${path}.evidence[${index}]`;
      if (!sources.has(evidence.source)) problems.push(unresolved(`${at}.source`, evidence.source));
      if ((evidence.quote === undefined) === (evidence.cell === undefined)) {
        problems.push({ kind: 'no-evidence', path: at });
      }
    });
    return problems;
  }
}

/** The number that a share prints, where it is not its value: of a fraction, its value is rounded or cut off. */
function otherShare({ text, value }: Share): number | undefined {
  const printed = printedShare(text)?.value;
  if (printed !== undefined) return printed === value ? undefined : printed;
  const fraction = printedFraction(text);
  if (!fraction) return undefined;
  const at = (digits: number, rounding?: 'truncate') => shareOf(...fraction, digits, rounding) ?? undefined;
  const digits = decimalsOf(value);
  return [at(digits), at(digits, 'truncate')].includes(value) ? undefined : at(2);
}

/** Whether a code has more than `depth` parents above it, as it has if they lead back to it. */
function deeperThan(depth: number, code: Code, parents: ReadonlyMap<string, string | undefined>): boolean {
  let at = code.parent;
  for (let steps = 0; at !== undefined && steps < depth; steps += 1) at = parents.get(`${code.list}/${at}`);
  return at !== undefined;
}

function tooManyDecimals(path: string, value: number): Problem[] {
  const decimals = decimalsOf(value);
  if (decimals <= LIMITS.decimals) return [];
  return [{ kind: 'decimals', path, expected: String(LIMITS.decimals), received: String(value) }];
}

function unit(path: string, expected: string, received: string): Problem {
  return { kind: 'unit', path, expected, received };
}

function sizedUnit({ unit: name, multiplier = 1 }: Measure): string {
  return multiplier === 1 ? name : `${multiplier} ${name}`;
}

function unresolved(path: string, received: string): Problem {
  return { kind: 'unresolved', path, received };
}

function duplicates(ids: readonly string[], path: (index: number) => string): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return [{ kind: 'duplicate' as const, path: path(index), received: id }];
    seen.add(id);
    return [];
  });
}
