import { locales } from '../locale/locales.js';
import { readingWords } from '../locale/reading-words.js';
import type { Language } from '../report/language.js';
import { describeFinding } from '../words/describe-finding.js';
import { readBytes, UsageError } from './input.js';
import type { Values } from './options.js';
import { printLine, type Terminal } from './terminal.js';

/**
 * Reads a published page and writes its report as JSON. What was not read is listed on standard error, with its place.
 *
 * @returns 0 if everything was read, 1 if there is something to look at, 2 if there is no report.
 */
export async function readOne(
  terminal: Terminal,
  name: string,
  asked: Language | null,
  { year, publisher, url, prose = false }: Values,
): Promise<0 | 1 | 2> {
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw new UsageError(`--year ${year}: expected four digits`);
  const words = readingWords(asked ?? 'en');
  // Loaded only here: the other commands need no parser.
  const { readFileOf } = await import('../read/read-file.js');
  const reading = await readFileOf(await readBytes(name), {
    ...(year !== undefined && { year }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    prose,
  });
  if (!reading) throw new UsageError(`${name}: ${words.noEncoding}`);
  const { report, json, problems, unread, passedOver, proposed } = reading;
  const line = (...pieces: readonly string[]) => printLine(terminal, pieces.filter(Boolean).join(': '));
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
    line(`foi-charts: ${name}`, words.notRead);
    return 2;
  }
  line(words.summary(json.observations.length, unread.length));
  await terminal.write(`${JSON.stringify(json, null, 2)}\n`);
  return problems.length + unread.length > 0 ? 1 : 0;
}
