import type { Finding } from './finding.js';

/** What cannot be assessed is told once for each rule and measure; all else as often as it is found. */
export function summariseFindings(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.filter(({ rule, severity, subject }) => {
    const about = `${rule}/${subject.measure}`;
    if (severity !== 'not-assessable' || rule === 'share') return true;
    return !told.has(about) && told.add(about);
  });
}
