import { readReport } from '../../src/forms/read-report.js';
import type { Report } from '../../src/report/report.js';
import { code, draft, figure, measure } from '../report/tiny-report.js';

/**
 * Year, body, requests received, resolvable requests, granted in full, partially withheld, fully withheld, not yet
 * answered: from the annual file of the Cabinet Office, Freedom of Information statistics 2010 to 2020 (gov.uk).
 */
const ROWS: readonly (readonly [number, string, ...number[]])[] = [
  [2016, 'Cabinet Office', 1649, 987, 249, 96, 616, 26],
  [2020, 'Cabinet Office', 2210, 1383, 320, 160, 753, 150],
  [2016, "Attorney General's Office", 236, 119, 67, 11, 41, 0],
  [2020, "Attorney General's Office", 232, 104, 54, 14, 36, 0],
  [2016, 'Department for Business, Innovation and Skills', 539, 404, 120, 88, 192, 4],
  [2016, 'Department of Energy and Climate Change', 389, 318, 91, 88, 138, 1],
  [2016, 'Department for Business, Energy and Industrial Strategy', 477, 349, 100, 71, 147, 31],
  [2020, 'Department for Business, Energy and Industrial Strategy', 849, 655, 215, 171, 245, 24],
  [2016, 'Foreign and Commonwealth Office', 1191, 918, 197, 322, 371, 28],
  [2020, 'Foreign and Commonwealth Office', 828, 667, 137, 168, 273, 89],
  [2016, 'Department for International Development', 403, 356, 194, 35, 120, 7],
  [2020, 'Department for International Development', 288, 247, 126, 36, 83, 2],
  [2020, 'Foreign, Commonwealth and Development Office', 352, 262, 45, 52, 105, 60],
  [2016, 'Communities and Local Government', 848, 639, 262, 117, 213, 47],
  [2020, 'Ministry of Housing, Communities and Local Government', 970, 681, 227, 167, 282, 5],
  [2016, 'Department for Exiting the European Union', 172, 108, 37, 21, 50, 0],
  [2020, 'Department for Exiting the European Union', 35, 17, 6, 4, 7, 0],
  [2016, 'Office of Gas and Electricity Markets', 560, 407, 293, 42, 70, 2],
  [2020, 'Office of Gas and Electricity Markets', 427, 352, 194, 86, 68, 4],
  [2016, 'Scotland Office', 151, 100, 75, 6, 18, 1],
  [2020, 'Scotland Office', 178, 136, 108, 18, 9, 1],
];

/** The report of a body, as its rows of the file give it. */
function reportOf([
  year,
  name,
  received = 0,
  resolvable = 0,
  full = 0,
  part = 0,
  withheld = 0,
  open = 0,
]: (typeof ROWS)[number]): Report {
  const id = name.toLowerCase().replace(/[^a-z]+/g, '-');
  const written = draft({
    measures: [
      measure('received', {
        topic: 'requests-received',
        relation: 'none',
        label: { en: 'Requests received' },
      }),
      measure('resolvable', { label: { en: 'Resolvable requests' } }),
    ],
    codes: ['granted-in-full', 'granted-in-part', 'refused', 'pending'].map((own) => code(own)),
    observations: [
      figure('received', received),
      figure('resolvable', resolvable),
      figure('resolvable/granted-in-full', full),
      figure('resolvable/granted-in-part', part),
      figure('resolvable/refused', withheld),
      figure('resolvable/pending', open),
    ],
  });
  const { report, problems } = readReport({
    ...written,
    id: `${id}-${year}`,
    publisher: { name: { en: name }, jurisdiction: 'GB' },
    body: { id, name: { en: name } },
    scope: 'office',
    period: { start: String(year), end: String(year) },
  });
  if (!report) throw new TypeError(JSON.stringify(problems));
  return report;
}

/** The bodies of a year. */
export function ukBodies(year: number): readonly Report[] {
  return ROWS.filter(([own]) => own === year).map(reportOf);
}
