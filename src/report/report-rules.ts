import { decimalsOf } from './decimal.js';
import { keyText } from './observation-key.js';
import { plainShare } from './observed-share.js';
import { inPlainUnit, plainlyLabelled } from './observed-value.js';
import type { Code, Evidence, Measure, Observation, Report, Share } from './report.js';
import { LIMITS, MISSING_STATUSES } from './schema.js';

/**
 * The rules of a report that its schema cannot express: unique ids, references, a figure with a value or a status.
 * Each function returns the rules that an item satisfies, by name; `findRuleProblems` describes a broken rule.
 *
 * @param report A report of the right shape, as written.
 * @param complete The same report with the measures and codes of its form.
 * @param unitFits Whether the printed unit of an observation can be converted; a page accepts only units that need
 *   no conversion.
 * @param shareFits Whether the text of a share matches its value; a page accepts only plain texts.
 */
export function rulesOf(
  report: Report,
  complete: Report,
  unitFits: (observation: Observation, measure: Measure) => boolean = inPlainUnit,
  shareFits: (share: Share) => boolean = plainShare,
) {
  const idOf = ({ id }: { readonly id: string }) => id;
  const codeKey = ({ list, id }: Code) => `${list}/${id}`;
  const ids = {
    sources: report.sources.map(idOf),
    measures: report.measures.map(idOf),
    codes: report.codes.map(codeKey),
    observations: report.observations.map(keyText),
  };
  const sources = new Set(ids.sources);
  const keys = new Set(ids.observations);
  const measures = new Map(complete.measures.map((measure) => [measure.id, measure]));
  const parents = new Map(complete.codes.map((code) => [codeKey(code), code.parent]));
  const known = (list: string, id: string | undefined) => id === undefined || parents.has(`${list}/${id}`);
  return {
    /** The ids in each list, which must be unique. */
    ids,
    code: ({ list, parent }: Code) => {
      let at = parent;
      for (let steps = 0; at !== undefined && steps < LIMITS.depth; steps += 1) {
        at = parents.get(`${list}/${at}`);
      }
      return { parent: known(list, parent), depth: at === undefined };
    },
    observation: (observation: Observation) => {
      const { measure, category, applicant, value, status, previous, change, share } = observation;
      const of = measures.get(measure);
      return {
        measure: of !== undefined,
        category: !of || known(of.list ?? '', category),
        applicant: known('applicant', applicant),
        status: (value === null) === (MISSING_STATUSES as readonly unknown[]).includes(status),
        sign: !of || of.signed || Number(value) >= 0,
        previous: previous === undefined || status === 'revised',
        decimals: [value, previous, change?.value].every(
          (number) => decimalsOf(number ?? 0) <= LIMITS.decimals,
        ),
        unit: !of || unitFits(observation, of),
        share: !share || shareFits(share),
        base: !share || keys.has(keyText(share.of)),
      };
    },
    evidence: ({ source, quote, cell }: Evidence) => ({
      source: sources.has(source),
      place: (quote === undefined) !== (cell === undefined),
    }),
  };
}

/** Whether a report satisfies these rules, and its units and shares are plain. */
export function obeysRules(report: Report, complete: Report): boolean {
  const { ids, code, observation, evidence } = rulesOf(report, complete);
  const good = (obeyed: object) => Object.values(obeyed).every(Boolean);
  return (
    Object.values(ids).every((all) => new Set(all).size === all.length) &&
    complete.measures.every(plainlyLabelled) &&
    report.codes.every((item) => good(code(item))) &&
    report.observations.every(
      (item) => good(observation(item)) && item.evidence.every((one) => good(evidence(one))),
    )
  );
}
