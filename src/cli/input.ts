import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedReports } from '../data/shipped-reports.js';
import { identifyInput, readReport } from '../forms/read-report.js';
import type { Locale } from '../locale/messages.js';
import { decodeText } from '../report/decode-text.js';
import { nameEncoding } from '../report/name-encoding.js';
import type { Report } from '../report/report.js';

/** An error that the user of the command can fix. Reported without a stack: one line, then one for each detail. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}

/**
 * Reads a report: a shipped one by id, a file, or standard input (`-`).
 *
 * @throws UsageError that names the file, and the path and expected value of each problem in it.
 */
export async function loadReport(name: string, messages: Locale): Promise<Report> {
  const shipped = shippedReports.get(name);
  if (shipped) return shipped();
  const bytes = await readBytes(name);
  const text = decodeText(bytes);
  if (text === null) {
    const encoding = nameEncoding(bytes);
    throw new UsageError(`${name}: ${messages.failure({ kind: 'not-text', encoding })}`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `${name}: ${messages.failure({ kind: 'not-json', reason: (error as Error).message })}`,
    );
  }
  const given = identifyInput(json);
  if (given) throw new UsageError(`${name}: ${messages.failure({ kind: 'no-report', given })}`);
  const { report, problems } = readReport(json);
  if (report) return report;
  throw new UsageError(
    `${name}: ${messages.failure({ kind: 'invalid', problems })}`,
    problems.map((problem) => messages.problem(problem)),
  );
}

/** Expands folders to the JSON files in them. */
export function reportsNamed(names: readonly string[]): Promise<readonly string[]> {
  return filesNamed(names, /\.json$/, 'report (*.json)');
}

/**
 * Expands folders to the files in them with a suitable name, because a shell cannot pass thousands of names.
 *
 * @param what For the message: what a folder should contain.
 * @throws UsageError for a folder without such files.
 */
export async function filesNamed(
  names: readonly string[],
  suitable: RegExp,
  what: string,
): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      if (shippedReports.has(name) || !(await stat(name).catch(() => null))?.isDirectory()) return [name];
      const files = (await readdir(name)).filter((file) => suitable.test(file)).sort();
      if (files.length === 0) throw new UsageError(`${name}: the folder contains no ${what}`);
      return files.map((file) => join(name, file));
    }),
  );
  return found.flat();
}

/** The most bytes that are read: more is no report or page, and could not be held as one text. */
const MOST = 100_000_000;

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws UsageError if it cannot be read, or is too large.
 */
export async function readBytes(name: string): Promise<Buffer> {
  if (name === '-') {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of process.stdin) {
      size += chunk.length;
      if (size > MOST) throw tooLarge(name);
      chunks.push(Buffer.from(chunk));
    }
    return Buffer.concat(chunks);
  }
  try {
    if ((await stat(name)).size > MOST) throw tooLarge(name);
    return await readFile(name);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new UsageError(`${name}: is a folder; give a file in it`);
    if (code === 'EACCES') throw new UsageError(`${name}: no permission to read the file`);
    const known = [...shippedReports.keys()].join(', ');
    throw new UsageError(`${name}: no such file or shipped report (shipped: ${known})`);
  }
}

function tooLarge(name: string): UsageError {
  return new UsageError(`${name}: is larger than ${MOST / 1_000_000} MB`);
}
