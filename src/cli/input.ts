import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedReports } from '../data/shipped-reports.js';
import { givenInstead, readReport } from '../forms/read-report.js';
import type { Locale } from '../locale/messages.js';
import { decodeText } from '../report/decode-text.js';
import { nameEncoding } from '../report/name-encoding.js';
import type { Report } from '../report/report.js';

/** Something that a caller of the command can fix; reported in one line, and one for each detail, without a stack. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}

/**
 * Reads a report by the name of a shipped one, from a file, or from standard input (`-`).
 *
 * @throws UsageError that names the file, each problem with its path in it, and what it should be.
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
  const given = givenInstead(json);
  if (given) throw new UsageError(`${name}: ${messages.failure({ kind: 'no-report', given })}`);
  const { report, problems } = readReport(json);
  if (report) return report;
  throw new UsageError(
    `${name}: ${messages.failure({ kind: 'invalid', problems })}`,
    problems.map((problem) => messages.problem(problem)),
  );
}

/**
 * A folder stands for the JSON files in it: a shell does not pass on thousands of names.
 *
 * @throws UsageError for a folder without any.
 */
export async function reportsNamed(names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      if (shippedReports.has(name) || !(await stat(name).catch(() => null))?.isDirectory()) return [name];
      const files = (await readdir(name)).filter((file) => file.endsWith('.json')).sort();
      if (files.length === 0) throw new UsageError(`${name}: a folder without a report (*.json)`);
      return files.map((file) => join(name, file));
    }),
  );
  return found.flat();
}

async function readBytes(name: string): Promise<Buffer> {
  if (name === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new UsageError(`${name}: a folder; name one of the files in it`);
    if (code === 'EACCES') throw new UsageError(`${name}: the file may not be read`);
    const known = [...shippedReports.keys()].join(', ');
    throw new UsageError(`${name}: no such file, and no shipped report (there are: ${known})`);
  }
}
