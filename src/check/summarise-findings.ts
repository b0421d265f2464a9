import type { Finding } from './finding.js';

/** Keeps one `not-assessable` finding per rule and measure, and all other findings. */
export function summariseFindings(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, severity, subject }) => {
    const about = `${rule}/${subject.measure}`;
    if (severity !== 'not-assessable' || rule === 'share') return true;
    return !seen.has(about) && seen.add(about);
  });
}
