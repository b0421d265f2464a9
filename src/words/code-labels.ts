import type { Language } from '../report/language.js';
import type { Code, Report } from '../report/report.js';
import { translate } from '../report/translate.js';

const kept = new WeakMap<Report['codes'], Map<string, Code[]>>();

/**
 * The codes of a report at `id list`, `list/label` or `list/parent/label`: indexed once per language, because a
 * report may have thousands, each named several times.
 */
export function codesAt({ codes, language }: Report, target: Language, place: string): readonly Code[] {
  const all = kept.get(codes) ?? new Map<string, Code[]>();
  if (!all.has(target)) {
    kept.set(codes, all.set(target, []));
    for (const code of codes) {
      const { list, id, parent } = code;
      const label = `/${translate(code.label, target, language)}`;
      for (const key of [`${id} ${list}`, list + label, `${list}/${parent}${label}`]) {
        const found = all.get(target + key);
        if (found) found.push(code);
        else all.set(target + key, [code]);
      }
    }
  }
  return all.get(target + place) ?? [];
}
