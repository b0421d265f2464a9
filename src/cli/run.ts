import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from '../check/check.js';
import { locales } from '../locale/locales.js';
import { proofCsv } from '../proof/proof-csv.js';
import { type Language, languageOf } from '../report/language.js';
import type { Report } from '../report/report.js';
import { describeFinding } from '../words/describe-finding.js';
import { helpText, versionText } from './help.js';
import { loadReport, UsageError } from './input.js';
import { refuseIdle } from './idle-options.js';
import { languageAsked, parseCall, type Values } from './options.js';
import { chartsNamed, renderChart, type Rendered, renderOptions } from './render.js';
import { KeptTerminal, Progress, type Terminal } from './terminal.js';

/** How a call ends: 0 done, 1 a report contradicts itself, 2 something must be mended. */
export type ExitCode = 0 | 1 | 2;

/** What a call has said, and how it ended. */
export interface Outcome {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command with these arguments and keeps what it says. */
export async function run(args: readonly string[]): Promise<Outcome> {
  const terminal = new KeptTerminal();
  const code = await runOn(terminal, args);
  return { code, output: terminal.output, errors: terminal.errors };
}

/** Runs the command with these arguments. It does not throw for what a caller can mend. */
export async function runOn(terminal: Terminal, args: readonly string[]): Promise<ExitCode> {
  try {
    return await perform(terminal, args);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof RangeError)) throw error;
    terminal.tell(`foi-charts: ${error.message}\n`);
    return 2;
  }
}

async function perform(terminal: Terminal, args: readonly string[]): Promise<ExitCode> {
  const { values, command, names } = parseCall(args);
  if (values.version) return done(terminal.write(versionText()));
  if (values.help || command === undefined) return done(terminal.write(helpText()));
  if (!['render', 'check', 'proof'].includes(command)) {
    throw new UsageError(`${command}: known are render, check, proof; see foi-charts --help`);
  }
  const [name] = names;
  if (name === undefined) throw new UsageError(`${command}: name a REPORT; see foi-charts --help`);
  if (names.filter((one) => one === '-').length > 1)
    throw new UsageError(`${command}: standard input (-) can be read only once`);
  refuseIdle(command, values);
  const asked = languageAsked(values.lang);
  if (command === 'check') return checkAll(terminal, names, asked, values);
  if (command === 'render') return renderAll(terminal, names, asked, values);
  if (names.length > 1) throw new UsageError('proof: name one REPORT; each has a sheet of its own');
  const report = await loadReport(name, locales[asked ?? 'en']);
  return done(terminal.write(proofCsv(report, languageFor(report, asked))));
}

async function done(writing: Promise<void>): Promise<0> {
  await writing;
  return 0;
}

function languageFor(report: Report, asked: Language | null): Language {
  return asked ?? languageOf(report.language) ?? 'en';
}

/** One report after the other, none kept: ten thousand need no more memory than one. */
async function checkAll(
  terminal: Terminal,
  names: readonly string[],
  asked: Language | null,
  { previous: previousName }: Values,
): Promise<ExitCode> {
  const several = names.length > 1;
  if (several && previousName !== undefined)
    throw new UsageError('--previous: name one REPORT to compare it with');
  const previous =
    previousName === undefined ? undefined : await loadReport(previousName, locales[asked ?? 'en']);
  const progress = new Progress(terminal, names.length);
  let [unread, wrong] = [0, 0];
  for (const [index, name] of names.entries()) {
    progress.step(index, name);
    let report: Report;
    try {
      report = await loadReport(name, locales[asked ?? 'en']);
    } catch (error) {
      if (!several || !(error instanceof UsageError)) throw error;
      unread += 1;
      progress.end();
      terminal.tell(`foi-charts: ${error.message}\n`);
      continue;
    }
    const speaker = { report, messages: locales[languageFor(report, asked)] };
    const findings = check(report, previous);
    if (findings.some(({ severity }) => severity === 'error')) wrong += 1;
    const before = several ? `${name}: ` : '';
    const lines = findings.map(
      (finding) => `${before}${finding.severity}: ${describeFinding(speaker, finding)}\n`,
    );
    if (lines.length === 0) lines.push(`${before}${speaker.messages.report.noFindings}\n`);
    await terminal.write(lines.join(''));
  }
  progress.end();
  if (several && terminal.interactive)
    terminal.tell(`${names.length} reports; ${wrong} contradict themselves, ${unread} could not be read\n`);
  if (unread > 0) return 2;
  return wrong > 0 ? 1 : 0;
}

async function renderAll(
  terminal: Terminal,
  names: readonly string[],
  asked: Language | null,
  values: Values,
): Promise<ExitCode> {
  const options = await renderOptions(values);
  const charts = chartsNamed(options.chart, options.format);
  const { out } = values;
  if (out === undefined && (charts.length > 1 || names.length > 1))
    throw new UsageError('--chart all and several reports make several files: name a folder with --out');
  if (out === undefined && options.format === 'png' && terminal.screen)
    throw new UsageError('--format png: name a folder with --out, or send it to a file with >');
  if (out !== undefined) await makeFolder(out);
  const progress = new Progress(terminal, names.length * charts.length);
  for (const [index, name] of names.entries()) {
    const report = await loadReport(name, locales[asked ?? 'en']);
    const speaker = { report, messages: locales[languageFor(report, asked)] };
    let made = 0;
    for (const [place, chart] of charts.entries()) {
      progress.step(index * charts.length + place, `${name} ${chart}`);
      const rendered = await renderChart(report, speaker, chart, options, name);
      if (!rendered) continue;
      made += 1;
      progress.end();
      await put(terminal, rendered, out);
    }
    progress.end();
    if (made > 0) continue;
    const failure = { kind: 'not-published' as const, chart: charts[0] ?? 'report' };
    throw new UsageError(`${name}: ${speaker.messages.failure(failure)}`);
  }
  return 0;
}

async function makeFolder(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const taken = code === 'EEXIST' || code === 'ENOTDIR';
    throw new UsageError(
      taken
        ? `--out ${out}: there is a file of that name; name a folder, or send one chart to a file with >`
        : `--out ${out}: ${message}`,
    );
  }
}

/** To the folder, with its path told; or to standard output. */
async function put(
  terminal: Terminal,
  { fileName, content, remarks }: Rendered,
  out: string | undefined,
): Promise<void> {
  for (const remark of remarks) terminal.tell(`${out === undefined ? '' : `${fileName}: `}${remark}\n`);
  if (out === undefined) return terminal.write(content);
  const path = join(out, fileName);
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new UsageError(`--out ${path}: ${(error as Error).message}`);
  }
  return terminal.write(`${path}\n`);
}
