import type { Code, Report } from './report.js';

/** The codes of a list directly under `parent`, or its top-level codes, in published order. */
export function childCodes(report: Report, list: string | undefined, parent?: string): readonly Code[] {
  let children = codeTrees.get(report.codes);
  if (!children) {
    children = new Map<string, Code[]>();
    for (const code of report.codes) {
      const key = `${code.list}/${code.parent ?? ''}`;
      const siblings = children.get(key);
      if (siblings) siblings.push(code);
      else children.set(key, [code]);
    }
    codeTrees.set(report.codes, children);
  }
  return children.get(`${list}/${parent ?? ''}`) ?? [];
}

/** Codes by list and parent, cached because the rules of a form look them up repeatedly. */
const codeTrees = new WeakMap<Report['codes'], Map<string, Code[]>>();
