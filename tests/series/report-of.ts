import type { Report } from '../../src/report/report.js';
import { code, figure, measure, tinyReport } from '../report/tiny-report.js';

/** The content of a report of a year; omitted properties are omitted from it. */
export interface YearOptions extends Partial<Omit<Report, 'period'>> {
  readonly received?: number | null;
  readonly label?: string;
}

/** A report of a year with requests received and their outcomes: a third granted, the rest refused. */
export function reportOf(
  start: string,
  { received = 90, label = 'received', ...more }: YearOptions = {},
  end = start,
): Report {
  const concluded = received ?? 0;
  const granted = Math.floor(concluded / 3);
  const report = tinyReport({
    measures: [
      measure('r', { topic: 'requests-received', relation: 'none', label: { en: label } }),
      measure('o', { relation: 'partition' }),
    ],
    codes: [code('granted-in-full'), code('refused')],
    observations: [
      figure('r', received),
      figure('o', concluded),
      figure('o/granted-in-full', granted),
      figure('o/refused', concluded - granted),
    ],
  });
  return { ...report, id: `y-${start}`, period: { start, end }, ...more };
}
