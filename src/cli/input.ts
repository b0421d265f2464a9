import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedReports } from '../data/shipped-reports.js';
import { identifyInput, readReport } from '../forms/read-report.js';
import type { Locale } from '../locale/details.js';
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
  const known = [...shippedReports.keys()].join(', ');
  const bytes = await readBytes(name, `no such file or shipped report (shipped: ${known})`);
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

/** The maximum number of bytes read: more is not a report or page, and would not fit in one string. */
const MAX_BYTES = 100_000_000;

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @param missing For the message if there is no such file.
 * @throws UsageError if it cannot be read or is too large.
 */
export async function readBytes(name: string, missing = 'no such file'): Promise<Buffer> {
  try {
    return await bytesOf(name === '-' ? process.stdin : createReadStream(name), name);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new UsageError(`${name}: is a folder; give a file in it`);
    if (code === 'EACCES') throw new UsageError(`${name}: no permission to read the file`);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw new UsageError(`${name}: ${message}`);
    throw new UsageError(`${name}: ${missing}`);
  }
}

/** Counts while reading, because a pipe or a device does not state its size. */
async function bytesOf(stream: AsyncIterable<Uint8Array>, name: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new UsageError(`${name}: is larger than ${MAX_BYTES / 1_000_000} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
