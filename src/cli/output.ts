import { constants, existsSync, statSync } from 'node:fs';
import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { oneLine } from '../report/one-line.js';
import { UsageError } from './input.js';
import type { Rendered } from './render.js';
import { printLine, type Terminal } from './terminal.js';

/** Refuses to open a symbolic link, even one created after the check; Windows has no such flag. */
const NO_LINK = constants.O_NOFOLLOW ?? 0;

/**
 * Creates the output folder and its parents.
 *
 * @throws UsageError if a file has that name or the folder cannot be created.
 */
export async function makeFolder(out: string): Promise<void> {
  try {
    await makeFolders(resolve(out));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const taken = code === 'EEXIST' || code === 'ENOTDIR';
    throw new UsageError(
      taken
        ? `--out ${out}: a file with that name exists; give a folder, or redirect one chart to a file with >`
        : `--out ${out}: ${message}; give a writable folder`,
    );
  }
}

/** Node's own `recursive` option hangs where no folder can be created, such as in `/proc`. */
async function makeFolders(path: string): Promise<void> {
  if (existsSync(path) && statSync(path).isDirectory()) return;
  if (!existsSync(dirname(path))) await makeFolders(dirname(path));
  await mkdir(path);
}

/**
 * Writes the content to standard output, or to a file in `out` and prints its path. Reports a file that it replaces.
 *
 * @throws UsageError if the file cannot be written, or is a symbolic link, which may point outside the folder.
 */
export async function put(
  terminal: Terminal,
  { fileName, content, remarks }: Rendered,
  out: string | undefined,
): Promise<void> {
  for (const remark of remarks) printLine(terminal, `${out === undefined ? '' : `${fileName}: `}${remark}`);
  if (out === undefined) return terminal.write(content);
  const path = join(out, fileName);
  if (basename(fileName) !== fileName) throw new UsageError(`--out ${path}: is outside the folder`);
  const before = await lstat(path).catch(() => null);
  if (before?.isSymbolicLink()) throw new UsageError(`--out ${path}: is a symbolic link; remove it first`);
  if (before && !before.isFile()) throw new UsageError(`--out ${path}: is not a file; remove it first`);
  try {
    await writeFile(path, content, {
      flag: constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | NO_LINK,
    });
  } catch (error) {
    throw new UsageError(`--out ${path}: ${(error as Error).message}`);
  }
  if (before) printLine(terminal, `${path}: replaced an existing file`);
  return terminal.write(`${oneLine(path)}\n`);
}
