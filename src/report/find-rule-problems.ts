import { decimalsOf, shareOf } from './decimal.js';
import { keyText } from './observation-key.js';
import { printedFraction, printedShare } from './printed-numbers.js';
import type { Problem } from './problem.js';
import type { Measure, Observation, Report, Share } from './report.js';
import { rulesOf } from './report-rules.js';
import { LIMITS } from './schema.js';
import { unitFits, unitLabelFits, valueInUnit } from './units.js';

/**
 * Finds the rules of `rulesOf` that a report breaks, and where. Convertible units and shares in words are not
 * problems, although a page leaves them to this code.
 *
 * @param report A report of the right shape, as written.
 * @param complete The same report with the measures and codes of its form.
 * @returns Every problem, list by list; empty if there are none.
 */
export function findRuleProblems(report: Report, complete: Report): readonly Problem[] {
  const { ids, ...rules } = rulesOf(report, complete, convertible, (share) => !shareProblem(share, ''));
  const measures = new Map(complete.measures.map((measure) => [measure.id, measure]));
  return [
    ...repeated(ids.sources, (index) => `sources[${index}].id`),
    ...repeated(ids.measures, (index) => `measures[${index}].id`),
    ...repeated(ids.codes, (index) => `codes[${index}].id`),
    ...report.codes.flatMap((code, index): readonly Problem[] => {
      const obeyed = rules.code(code);
      const path = `codes[${index}].parent`;
      if (!obeyed.parent) return [problem('unresolved', path, code.parent)];
      return obeyed.depth ? [] : [problem('too-deep', path, code.parent, LIMITS.depth)];
    }),
    ...report.measures.flatMap((measure, index) => unitProblems(measure, `measures[${index}]`)),
    ...repeated(ids.observations, (index) => `observations[${index}]`),
    ...report.observations.flatMap((observation, index) => {
      const path = `observations[${index}]`;
      const measure = measures.get(observation.measure);
      return [
        ...observationProblems(observation, rules.observation(observation), measure, path),
        ...observation.evidence.flatMap((evidence, place): readonly Problem[] => {
          const obeyed = rules.evidence(evidence);
          const at = `${path}.evidence[${place}]`;
          return [
            ...(obeyed.source ? [] : [problem('unresolved', `${at}.source`, evidence.source)]),
            ...(obeyed.place ? [] : [{ kind: 'no-evidence' as const, path: at }]),
          ];
        }),
      ];
    }),
  ];
}

type Obeyed = ReturnType<ReturnType<typeof rulesOf>['observation']>;

function observationProblems(
  observation: Observation,
  obeyed: Obeyed,
  measure: Measure | undefined,
  path: string,
): readonly Problem[] {
  const { value, status, previous, change, share, printedUnit } = observation;
  const problems: Readonly<Record<keyof Obeyed, Problem | undefined>> = {
    measure: problem('unresolved', `${path}.measure`, observation.measure),
    category: problem('unresolved', `${path}.category`, observation.category),
    applicant: problem('unresolved', `${path}.applicant`, observation.applicant),
    status: problem('no-status', `${path}.status`, status),
    previous: problem('previous', `${path}.previous`, status, 'revised'),
    sign: problem('negative', `${path}.value`, value),
    decimals: [
      decimalsProblem(value, `${path}.value`),
      decimalsProblem(previous, `${path}.previous`),
      decimalsProblem(change?.value, `${path}.change.value`),
    ].find((found) => found !== undefined),
    unit: problem('unit', `${path}.printedUnit`, printedUnit, measure && sizedUnit(measure)),
    share: share && shareProblem(share, `${path}.share.value`),
    base: problem('unresolved', `${path}.share.of`, share && keyText(share.of)),
  };
  return (Object.keys(obeyed) as (keyof Obeyed)[]).flatMap((rule) =>
    obeyed[rule] ? [] : (problems[rule] ?? []),
  );
}

/** Whether the value of an observation can be converted to the unit of its measure. */
function convertible(observation: Observation, measure: Measure): boolean {
  return valueInUnit(observation, measure) !== undefined;
}

function unitProblems(measure: Measure, path: string): readonly Problem[] {
  const unit = sizedUnit(measure);
  return [
    ...(unitFits(measure) ? [] : [problem('unit', `${path}.unit`, measure.unit, unit)]),
    ...Object.entries(measure.unitLabel ?? {}).flatMap(([tag, label]) =>
      unitLabelFits(measure, tag)
        ? []
        : [problem('unit', `${path}.unitLabel[${JSON.stringify(tag)}]`, label, unit)],
    ),
  ];
}

function sizedUnit({ unit: name, multiplier = 1 }: Measure): string {
  return multiplier === 1 ? name : `${multiplier} ${name}`;
}

function shareProblem(share: Share, path: string): Problem | undefined {
  const other = otherShare(share);
  return (
    decimalsProblem(share.value, path) ??
    (other === undefined ? undefined : problem('share-text', path, share.value, other))
  );
}

function decimalsProblem(value: number | null | undefined, path: string): Problem | undefined {
  if (decimalsOf(value ?? 0) <= LIMITS.decimals) return undefined;
  return problem('decimals', path, value, LIMITS.decimals);
}

/** The number in a share's text if it differs from its value. The value of a fraction may be rounded or truncated. */
function otherShare({ text, value }: Share): number | undefined {
  const printed = printedShare(text)?.value;
  if (printed !== undefined) return printed === value ? undefined : printed;
  const fraction = printedFraction(text);
  if (!fraction) return undefined;
  const at = (digits: number, rounding?: 'truncate') => shareOf(...fraction, digits, rounding) ?? undefined;
  const digits = decimalsOf(value);
  return [at(digits), at(digits, 'truncate')].includes(value) ? undefined : at(2);
}

function repeated(ids: readonly string[], path: (index: number) => string): readonly Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const first = !seen.has(id);
    seen.add(id);
    return first ? [] : [problem('duplicate', path(index), id)];
  });
}

function problem(kind: Problem['kind'], path: string, received: unknown, expected?: unknown): Problem {
  return {
    kind,
    path,
    ...(expected !== undefined && { expected: String(expected) }),
    received: String(received),
  };
}
