import { huaian2024 } from '../src/data/index.js';
import huaianJson from '../src/data/huaian-2024.json?raw';
import { readReport } from '../src/forms/read-report.js';
import { locales } from '../src/locale/locales.js';
import { decodeText } from '../src/report/decode-text.js';
import type { Language } from '../src/report/language.js';
import { nameEncoding } from '../src/report/name-encoding.js';
import { oneLine } from '../src/report/one-line.js';
import type { Report } from '../src/report/report.js';
import { sayIn } from './words.js';

/** The maximum number of figures, and of bytes, for a preview; a statutory report has about 200 figures. */
const MOST_FIGURES = 2000;
const LARGEST_FILE = 50_000_000;

/** The user's own report, or why it cannot be used. */
export interface OwnReport {
  readonly report: Report | null;
  readonly problems: readonly string[];
}

/** Reads a report as text, null if it is too long. It does not leave the page. */
export function readOwn(text: string | null, language: Language): OwnReport {
  const messages = locales[language];
  const failed = (...problems: readonly string[]): OwnReport => ({ report: null, problems });
  try {
    const read = readReport(text === null ? null : JSON.parse(text.replace(/^\ufeff/, '')));
    if (text === null || (read.report && read.report.observations.length > MOST_FIGURES))
      return failed(sayIn(language)('too-long'));
    if (read.report) return { report: read.report, problems: [] };
    return failed(
      messages.failure({ kind: 'invalid', problems: read.problems }),
      ...read.problems.map((problem) => oneLine(messages.problem(problem))),
    );
  } catch (error) {
    return failed(oneLine(messages.failure({ kind: 'not-json', reason: (error as Error).message })));
  }
}

export async function readOwnFile(file: File, language: Language): Promise<OwnReport> {
  if (file.size > LARGEST_FILE) return readOwn(null, language);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decodeText(bytes);
  if (text !== null) return readOwn(text, language);
  const problem = locales[language].failure({ kind: 'not-text', encoding: nameEncoding(bytes) });
  return { report: null, problems: [problem] };
}

/** A shipped report to start from, as its file. */
export const startingPoint: string = huaianJson;

/** A report in the form of 2021 with every cell of its tables, all of them still without a figure. */
export function emptyForm(): string {
  const { form, language } = huaian2024;
  const observations = huaian2024.observations.flatMap(({ measure, category, applicant, evidence }) => {
    const cells = evidence.flatMap(({ cell }) => (cell ? { source: 'report', cell } : []));
    return cells.length === 0
      ? []
      : { measure, category, applicant, value: null, status: 'not-yet-known', evidence: cells };
  });
  const name = { [language]: '（机关名称）' };
  const year = String(new Date().getFullYear() - 1);
  return `${JSON.stringify(
    {
      schemaVersion: 1,
      id: `report-${year}`,
      form,
      publisher: { name },
      period: { start: year, end: year },
      language,
      sources: [{ id: 'report', title: { [language]: '（报告名称）' } }],
      observations,
    },
    null,
    1,
  )}\n`;
}

const KEY = 'foi-charts-report';

/** Keeps a report for the builder, in this tab only. */
export function handOver(json: string): void {
  try {
    sessionStorage.setItem(KEY, json);
  } catch {
    // Without storage, the builder starts empty.
  }
}

/** The report that another page of this tab kept; null if there is none. */
export function handedOver(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
