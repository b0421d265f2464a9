import { basename, extname } from 'node:path';
import { locales } from '../locale/locales.js';
import { readingWords } from '../locale/reading-words.js';
import type { Language } from '../report/language.js';
import { describeFinding } from '../words/describe-finding.js';
import { filesNamed, readBytes, UsageError } from './input.js';
import type { Values } from './options.js';
import { makeFolder, put } from './output.js';
import { printLine, Progress, type Terminal } from './terminal.js';

/** How a page was read: completely, with items to review, or not at all. */
type Code = 0 | 1 | 2;

/**
 * Reads published pages and writes their reports as JSON: one to standard output, several to files in `--out`.
 * Anything not read is listed on standard error, with its place. A page that cannot be read does not stop the others.
 *
 * @returns The worst code of any page: 0 if everything was read, 1 if there are items to review, 2 if there is no
 *   report.
 */
export async function readAll(
  terminal: Terminal,
  names: readonly string[],
  asked: Language | null,
  values: Values,
): Promise<Code> {
  const { year, url, out } = values;
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw new UsageError(`--year ${year}: expected four digits`);
  const pages = await filesNamed(names, PAGES, 'page');
  const several = pages.length > 1;
  if (several && out === undefined)
    throw new UsageError('read: several pages produce several files: give a folder with --out');
  if (several && url !== undefined) throw new UsageError('--url: give only one page');
  if (out !== undefined) await makeFolder(out);
  const progress = new Progress(terminal, pages.length);
  const written = new Set<string>();
  const count = [0, 0, 0];
  for (const [index, name] of pages.entries()) {
    progress.step(index, name);
    const fileName = `${basename(name, extname(name))}.json`;
    const output = { ...(out !== undefined && { out }), fileName, number: several ? index + 1 : 0 };
    let code: Code = 2;
    try {
      if (written.has(fileName))
        throw new UsageError(`${name}: another page has already been written to ${fileName}`);
      code = await readOne(terminal, name, asked, values, output);
      if (code < 2) written.add(fileName);
    } catch (error) {
      if (!several || !(error instanceof UsageError)) throw error;
      progress.end();
      printLine(terminal, `foi-charts: ${error.message}`);
    }
    count[code] = (count[code] ?? 0) + 1;
  }
  progress.end();
  const [whole = 0, partly = 0, none = 0] = count;
  if (several) printLine(terminal, readingWords(asked ?? 'en').pages(whole, partly, none));
  return none > 0 ? 2 : partly > 0 ? 1 : 0;
}

/** The files in a folder that may be pages. */
const PAGES = /\.(?:x?html?|docx|txt)$/i;

interface Output {
  readonly out?: string;
  readonly fileName: string;
  /** The number of the page among several, from 1; 0 if it is the only one. */
  readonly number: number;
}

async function readOne(
  terminal: Terminal,
  name: string,
  asked: Language | null,
  { year, publisher, url, prose = false }: Values,
  { out, fileName, number }: Output,
): Promise<Code> {
  const words = readingWords(asked ?? 'en');
  // Loaded only here, because the other commands need no parser.
  const { readFileOf } = await import('../read/read-file.js');
  const reading = await readFileOf(await readBytes(name), {
    ...(number > 0 && { id: idOf(fileName, number) }),
    ...(year !== undefined && { year }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    prose,
  });
  if (!reading) throw new UsageError(`${name}: ${words.noEncoding}`);
  const { report, json, problems, unread, passedOver, proposed } = reading;
  const line = (...pieces: readonly string[]) =>
    printLine(terminal, [number > 0 ? name : '', ...pieces].filter(Boolean).join(': '));
  for (const problem of problems) {
    if (problem.finding && report)
      line(describeFinding({ report, messages: locales[asked ?? 'en'] }, problem.finding));
    else if (problem.kind !== 'contradiction')
      line(words.place(problem), words.problem[problem.kind], problem.text);
  }
  for (const one of unread) line(words.place(one), words.unread[one.reason], one.text);
  for (const { kind, text } of passedOver) line(words.passedOver[kind], text);
  for (const { measure, category = '', value, quote } of proposed)
    line(words.proposed, [measure, category].filter(Boolean).join(' '), String(value), quote);
  if (!json) {
    if (number > 0) line(words.notRead);
    else line(`foi-charts: ${name}`, words.notRead);
    return 2;
  }
  line(words.summary(json.observations.length, unread.length));
  await put(terminal, { fileName, content: `${JSON.stringify(json, null, 2)}\n`, remarks: [] }, out);
  return problems.length + unread.length > 0 ? 1 : 0;
}

/** Makes a report id from a file name. */
function idOf(fileName: string, number: number): string {
  const words =
    fileName
      .replace(/\.json$/, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.length > 0 ? words.join('-') : `page-${number}`;
}
