import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedReports } from '../data/shipped-reports.js';
import { readReport } from '../forms/read-report.js';
import type { Locale } from '../locale/messages.js';
import type { Report } from '../report/report.js';

/** Something that a caller of the command can mend; told in one line or a few, without a stack. */
export class UsageError extends Error {}

/**
 * Reads a report by the name of a shipped one, from a file, or from standard input (`-`).
 *
 * @throws UsageError that names the file, each problem with its path in it, and what it should be.
 */
export async function loadReport(name: string, messages: Locale): Promise<Report> {
  const shipped = shippedReports.get(name);
  if (shipped) return shipped();
  const text = await readText(name);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `${name}: ${messages.failure({ kind: 'not-json', reason: (error as Error).message })}`,
    );
  }
  const { report, problems } = readReport(json);
  if (report) return report;
  const lines = problems.map((problem) => `  ${messages.problem(problem)}`);
  throw new UsageError([`${name}: ${messages.failure({ kind: 'invalid', problems })}`, ...lines].join('\n'));
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

async function readText(name: string): Promise<string> {
  if (name === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return decoded(Buffer.concat(chunks));
  }
  try {
    return await readTextFile(name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new UsageError(`${name}: a folder; name one of the files in it`);
    if (code === 'EACCES') throw new UsageError(`${name}: the file may not be read`);
    const known = [...shippedReports.keys()].join(', ');
    throw new UsageError(`${name}: no such file, and no shipped report (there are: ${known})`);
  }
}

/** The text of a file, without its byte-order mark. */
export async function readTextFile(path: string): Promise<string> {
  return decoded(await readFile(path));
}

/** UTF-8, or UTF-16 as Windows writes it. */
function decoded(bytes: Buffer): string {
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
}
