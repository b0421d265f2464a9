import { decimalsOf } from '../report/decimal.js';
import { approximate } from '../report/figure.js';
import { keyOf } from '../report/observation-key.js';
import { observedValue } from '../report/observed-value.js';
import { convertExactly } from '../report/convert-exactly.js';
import { type PrintedAmount, printedAmounts } from '../report/printed-amounts.js';
import { printedShare, printedShares } from '../report/printed-numbers.js';
import type { Measure, Observation, Report } from '../report/report.js';
import { valueInUnit } from '../report/units.js';
import type { Finding } from './finding.js';

/**
 * Checks each figure and share against the text it was read from, in the unit that is printed there. Text without digits (十二件, 百分之百), fractions (三分之二)
 * and table cells are not checked. If a table also prints the figure, different prose is a warning.
 */
export function checkEvidence(report: Report): readonly Finding[] {
  return report.observations.flatMap((observation) => {
    const quotes = observation.evidence.flatMap(({ quote }) => quote ?? []);
    const measure = report.measures.find(({ id }) => id === observation.measure);
    return [
      ...(measure ? valueContradicted(observation, measure, quotes) : []),
      ...shareContradicted(observation, quotes),
    ];
  });
}

function valueContradicted(
  observation: Observation,
  measure: Measure,
  quotes: readonly string[],
): readonly Finding[] {
  const value = observedValue(observation);
  if (value === null) return [];
  // A number without a multiplier of its own is in the unit that the figure was printed in.
  const inUnit = ({ value: number, size }: PrintedAmount) =>
    size === null
      ? (valueInUnit({ ...observation, value: number }, measure) ?? null)
      : convertExactly(number, size, measure.multiplier ?? 1);
  return quotes
    .map((quote) => printedAmounts(quote).map(inUnit))
    .filter((numbers) => numbers.length > 0 && !numbers.includes(Math.abs(value)))
    .map((numbers) => contradiction(observation, numbers.length === 1 ? (numbers[0] ?? null) : null, value));
}

function shareContradicted(observation: Observation, quotes: readonly string[]): readonly Finding[] {
  const { share } = observation;
  if (!share) return [];
  const printed = printedShare(share.text);
  if (!printed) return [];
  if (printed.value !== share.value) return [contradiction(observation, printed.value, share.value)];
  // “about 55%” may have been read from 大約55%, in another language.
  const contains = (quote: string) =>
    quote.includes(share.text) || printedShares(quote).some(({ value }) => value === share.value);
  const quoted = quotes.length === 0 || quotes.some(contains);
  return quoted ? [] : [contradiction(observation, null, share.value)];
}

function contradiction(observation: Observation, expected: number | null, found: number): Finding {
  return {
    rule: 'evidence',
    severity: observation.evidence.some(({ cell }) => cell) ? 'warning' : 'error',
    subject: keyOf(observation),
    operands: [],
    expected,
    found,
    difference: null,
  };
}

/** The units, by id, of things counted one by one. */
const WHOLE = /^(?:item|request|case|document|decision|result|matter|column|site)$/;

/** Finds fractions in counts of whole things, such as 2.5 requests. 1.2 in units of ten thousand is not one. */
export function checkFractions(report: Report): readonly Finding[] {
  const sizes = new Map(
    report.measures.flatMap(({ id, unit, multiplier = 1 }) => (WHOLE.test(unit) ? [[id, multiplier]] : [])),
  );
  return report.observations.flatMap((observation): readonly Finding[] => {
    const size = sizes.get(observation.measure);
    const found = observedValue(observation);
    if (size === undefined || found === null || decimalsOf(found) <= Math.log10(size)) return [];
    return [{ ...information('fraction', observation), severity: 'warning', found }];
  });
}

/** Notes figures and shares printed as approximate. */
export function noteApproximate(report: Report): readonly Finding[] {
  return report.observations
    .filter(
      ({ value, status, share }) => approximate(status) || (value === null && approximate(share?.status)),
    )
    .map((observation) => information('approximate', observation));
}

/** Notes classes in which the report merges two or more standard classes. */
export function noteMerged(report: Report): readonly Finding[] {
  const lists = new Map(report.measures.map((measure) => [measure.id, measure.list]));
  const merged = new Set(
    report.codes.filter((code) => (code.mapsTo?.length ?? 0) > 1).map((code) => `${code.list}/${code.id}`),
  );
  return report.observations
    .filter(
      ({ measure, category, applicant }) => !applicant && merged.has(`${lists.get(measure)}/${category}`),
    )
    .map((observation) => information('merged', observation));
}

function information(rule: 'fraction' | 'approximate' | 'merged', observation: Observation): Finding {
  const found = observation.value;
  return {
    rule,
    severity: 'information',
    subject: keyOf(observation),
    operands: [],
    expected: null,
    found,
    difference: null,
  };
}
