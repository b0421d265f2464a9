import type { Language } from '../report/language.js';
import type { Code, Report } from '../report/report.js';
import { translate } from '../report/translate.js';

const kept = new WeakMap<Report['codes'], Map<string, Code[]>>();

/**
 * The codes of a report at `id list`, `list/label` or `list/parent/label`: sorted once a language, since a report may have
 * thousands, each named several times.
 */
export function codesAt({ codes, language }: Report, spoken: Language, place: string): readonly Code[] {
  const all = kept.get(codes) ?? new Map<string, Code[]>();
  if (!all.has(spoken)) {
    kept.set(codes, all.set(spoken, []));
    for (const code of codes) {
      const { list, id, parent } = code;
      const label = `/${translate(code.label, spoken, language)}`;
      for (const key of [`${id} ${list}`, list + label, `${list}/${parent}${label}`]) {
        const found = all.get(spoken + key);
        if (found) found.push(code);
        else all.set(spoken + key, [code]);
      }
    }
  }
  return all.get(spoken + place) ?? [];
}
