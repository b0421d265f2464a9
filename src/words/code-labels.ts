import type { Language } from '../report/language.js';
import type { Code, Report } from '../report/report.js';
import { translate } from '../report/translate.js';

/** How many codes have a label in a list, and in a group of it; and each code by its id. */
interface Known {
  readonly times: Map<string, number>;
  readonly codes: Map<string, Code>;
}

const kept = new WeakMap<Report['codes'], Map<string, Known>>();

/** Computed once a report and language: a report may have thousands of codes, each named several times. */
function knownOf({ codes, language }: Report, spoken: Language): Known {
  const all = kept.get(codes) ?? new Map<string, Known>();
  let known = all.get(spoken);
  if (known) return known;
  known = { times: new Map(), codes: new Map() };
  kept.set(codes, all.set(spoken, known));
  for (const code of codes) {
    const label = translate(code.label, spoken, language);
    known.codes.set(`${code.list}/${code.id}`, code);
    for (const key of [`${code.list}/${label}`, `${code.list}/${code.parent}/${label}`])
      known.times.set(key, (known.times.get(key) ?? 0) + 1);
  }
  return known;
}

/** How many codes of a list, or of one of its groups (`list/parent`), have a label. */
export function timesOf(report: Report, spoken: Language, group: string, label: string): number {
  return knownOf(report, spoken).times.get(`${group}/${label}`) ?? 0;
}

/** The code of a list by its id. */
export function codeById(
  report: Report,
  spoken: Language,
  list: string | undefined,
  id: string | undefined,
): Code | undefined {
  return knownOf(report, spoken).codes.get(`${list}/${id}`);
}
