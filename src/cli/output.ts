import { existsSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { oneLine } from '../report/one-line.js';
import { UsageError } from './input.js';
import type { Rendered } from './render.js';
import { tellLine, type Terminal } from './terminal.js';

/**
 * Makes the folder to write to, with those around it.
 *
 * @throws UsageError if there is a file of its name, or it may not be made.
 */
export async function makeFolder(out: string): Promise<void> {
  try {
    await makeFolders(resolve(out));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const taken = code === 'EEXIST' || code === 'ENOTDIR';
    throw new UsageError(
      taken
        ? `--out ${out}: there is a file of that name; name a folder, or send one chart to a file with >`
        : `--out ${out}: ${message}; name a folder that may be written to`,
    );
  }
}

/** Node's own `recursive` never ends in a folder in which none can be made, such as `/proc`. */
async function makeFolders(path: string): Promise<void> {
  if (existsSync(path) && statSync(path).isDirectory()) return;
  if (!existsSync(dirname(path))) await makeFolders(dirname(path));
  await mkdir(path);
}

/**
 * Writes to the folder, and tells the path; or to standard output.
 *
 * @throws UsageError if the file may not be written.
 */
export async function put(
  terminal: Terminal,
  { fileName, content, remarks }: Rendered,
  out: string | undefined,
): Promise<void> {
  for (const remark of remarks) tellLine(terminal, `${out === undefined ? '' : `${fileName}: `}${remark}`);
  if (out === undefined) return terminal.write(content);
  const path = join(out, fileName);
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new UsageError(`--out ${path}: ${(error as Error).message}`);
  }
  return terminal.write(`${oneLine(path)}\n`);
}
