import type { Form } from '../forms/form.js';
import { sumExactly } from '../report/decimal.js';
import { exhaustive } from '../report/exhaustive.js';
import {
  applicantFigures,
  certainSum,
  type Figure,
  figureOf,
  inexact,
  partFigures,
} from '../report/figure.js';
import { keyOf } from '../report/observation-key.js';
import type { ObservationKey, Report } from '../report/report.js';
import { sameUnit } from '../report/same-unit.js';
import { flowOf } from '../statistics/flow.js';
import { compareSums, operandOf } from './equality.js';
import type { Finding } from './finding.js';

/**
 * Checks each printed total and subtotal against its classes. A partition must add up; in a form that is not
 * exhaustive, a smaller sum is only a warning, because the report does not itemise the rest. No class may exceed
 * its total.
 */
export function checkPartitions(report: Report): readonly Finding[] {
  const measures = new Map(report.measures.map((measure) => [measure.id, measure]));
  return report.observations.flatMap((observation) => {
    const { relation, signed } = measures.get(observation.measure) ?? {};
    const subject = keyOf(observation);
    const parts = partFigures(report, subject, exhaustive(report) ? 'unknown' : 'omit');
    const total = figureOf(report, subject);
    if (!total || parts.length === 0 || relation === 'none') return [];
    const larger = signed ? [] : parts.filter((part) => exceeds(part, total));
    if (larger.length > 0) {
      return larger.map((part) => ({
        rule: 'part' as const,
        severity: 'error' as const,
        subject: part.key,
        operands: [operandOf('expected', total), operandOf('found', part)],
        expected: total.value,
        found: part.value,
        difference: sumExactly([total.value ?? 0, -(part.value ?? 0)]),
      }));
    }
    // Classes that are not applicable need not add up.
    if (relation === 'multi-label' || parts.every(({ status }) => status === 'not-applicable')) return [];
    const known = parts.filter((part) => part.value !== null);
    const assessed = relation === 'subset' ? known : parts;
    return compareSums({ rule: 'partition', subject }, [total], assessed, (difference) => {
      if (difference < 0) return 'error';
      if (relation === 'subset') return null;
      return exhaustive(report) ? 'error' : 'warning';
    });
  });
}

function exceeds(part: Figure, total: Figure): boolean {
  if (total.value === null || part.value === null) return false;
  return certainSum([part]) > total.value && !inexact(total.status);
}

/** Checks each figure that is also split by applicant: the groups must add up to all applicants. */
export function checkApplicants(report: Report): readonly Finding[] {
  return report.observations.flatMap((observation) => {
    const subject = keyOf(observation);
    const groups = applicantFigures(report, subject);
    const whole = figureOf(report, subject);
    if (!whole || groups.length === 0) return [];
    return compareSums({ rule: 'applicants', subject }, [whole], groups, () => 'error');
  });
}

/** Checks the identities of the form, for each category and applicant of the measures on their left. */
export function checkIdentities(report: Report, form: Form): readonly Finding[] {
  return form.identities.flatMap((identity) => {
    const slices = slicesOf(report, identity.left);
    const side = (measures: readonly string[], { category, applicant }: Omit<ObservationKey, 'measure'>) =>
      measures.map((measure) => {
        const key = keyOf({ measure, category, applicant });
        const figure = figureOf(report, key);
        // Figures in different units cannot be added.
        const first = { key: { measure: identity.left[0] ?? measure } };
        return figure && sameUnit(report, first, figure) ? figure : { key, value: null };
      });
    return slices.flatMap((slice) =>
      compareSums(
        {
          rule: 'identity',
          identity: identity.id,
          subject: keyOf({ ...slice, measure: identity.left[0] ?? '' }),
        },
        side(identity.left, slice),
        side(identity.right, slice),
        () => (identity.hard ? 'error' : 'warning'),
      ),
    );
  });
}

/** Checks requests in against requests out, unless an identity of the form already does. */
export function checkFlow(report: Report, form: Form): readonly Finding[] {
  const flow = flowOf(report);
  if (!flow || form.identities.some(({ left }) => left.includes(flow.received.key.measure))) return [];
  const { received, carriedOver, concluded, carriedForward } = flow;
  return compareSums(
    { rule: 'identity', identity: 'flow', subject: received.key },
    [received, carriedOver],
    [concluded, carriedForward],
    () => 'error',
  );
}

/** Each category and applicant for which one of these measures is printed, without duplicates. */
function slicesOf(report: Report, measures: readonly string[]): readonly Omit<ObservationKey, 'measure'>[] {
  const slices = new Map(
    report.observations
      .filter(({ measure }) => measures.includes(measure))
      .map(({ category, applicant }) => [`${category}/${applicant}`, { category, applicant }]),
  );
  return [...slices.values()];
}

/** Checks the requests carried over against those carried forward in the previous year, for each applicant. */
export function checkCarriedOver(report: Report, previous: Report): readonly Finding[] {
  const before = previous.measures.find((measure) => measure.topic === 'requests-carried-forward');
  const now = report.measures.find((measure) => measure.topic === 'requests-carried-over');
  if (!before || !now) return [];
  return report.observations
    .filter((observation) => observation.measure === now.id)
    .flatMap((observation) => {
      const subject = keyOf(observation);
      const carried = figureOf(previous, { ...subject, measure: before.id });
      const figure = figureOf(report, subject);
      if (!carried || !figure) return [];
      return compareSums({ rule: 'carried-over', subject }, [carried], [figure], () => 'warning');
    });
}
