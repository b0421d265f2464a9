import type { Language } from '../report/language.js';
import type { Code, Report } from '../report/report.js';
import { translate } from '../report/translate.js';

/** The labels of the codes of a report in one language, and how often each occurs. */
interface CodeLabels {
  readonly labels: ReadonlyMap<Code, string>;
  /** By list, group and label; and by list and label. */
  readonly counts: ReadonlyMap<string, number>;
  readonly codes: ReadonlyMap<string, Code>;
}

const known = new WeakMap<Report['codes'], Map<string, CodeLabels>>();

const place = (...words: readonly (string | undefined)[]) => words.map((word) => word ?? '').join('\n');

const groupKey = ({ list, parent }: Code, label: string) => place('group', list, parent, label);

/** Computed once a report and language: a report may have thousands of codes, each named several times. */
function codeLabels({ codes, language }: Report, spoken: Language): CodeLabels {
  const own = known.get(codes) ?? new Map<string, CodeLabels>();
  known.set(codes, own);
  const name = place(spoken, language);
  const found = own.get(name);
  if (found) return found;
  const counts = new Map<string, number>();
  const labels = new Map<Code, string>();
  for (const code of codes) {
    const label = translate(code.label, spoken, language);
    labels.set(code, label);
    for (const key of [groupKey(code, label), place(code.list, label)])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const made = { labels, counts, codes: new Map(codes.map((code) => [place(code.list, code.id), code])) };
  own.set(name, made);
  return made;
}

/** The label of a code, as the report has it. */
export function ownLabel(report: Report, spoken: Language, code: Code): string {
  return codeLabels(report, spoken).labels.get(code) ?? translate(code.label, spoken, report.language);
}

/** Whether the group of a code has another of its label. */
export function alikeInGroup(report: Report, spoken: Language, code: Code): boolean {
  const key = groupKey(code, ownLabel(report, spoken, code));
  return (codeLabels(report, spoken).counts.get(key) ?? 0) > 1;
}

/** How many codes of a list have a label. */
export function alikeInList(report: Report, spoken: Language, list: string, label: string): number {
  return codeLabels(report, spoken).counts.get(place(list, label)) ?? 0;
}

/** The code of a list by its id. */
export function codeById(
  report: Report,
  spoken: Language,
  list: string | undefined,
  id: string | undefined,
): Code | undefined {
  return codeLabels(report, spoken).codes.get(place(list, id));
}
