import { allCharts } from '../cards/all-charts.js';
import { check } from '../check/check.js';
import { locales } from '../locale/locales.js';
import { proofCsv } from '../proof/proof-csv.js';
import { type Language, languageOf } from '../report/language.js';
import { oneLine } from '../report/one-line.js';
import type { Report } from '../report/report.js';
import { type ChartRequest, compose } from '../server/chart-request.js';
import { describeFinding } from '../words/describe-finding.js';
import { helpText, versionText } from './help.js';
import { loadReport, reportsNamed, UsageError } from './input.js';
import { idleOptions } from './idle-options.js';
import { requestedLanguage, parseCall, type Values } from './options.js';
import { makeFolder, put } from './output.js';
import { chartsNamed, renderChart, renderOptions } from './render.js';
import { readAll } from './read.js';
import { remarksOn } from './remarks.js';
import { CapturedTerminal, Progress, printLine, type Terminal } from './terminal.js';

/** 0: done; 1: a report contradicts itself, or a page was not read completely; 2: invalid arguments or files. */
export type ExitCode = 0 | 1 | 2;

/** The output and exit code of a run. */
export interface Outcome {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command and captures its output. */
export async function run(args: readonly string[]): Promise<Outcome> {
  const terminal = new CapturedTerminal();
  const code = await runOn(terminal, args);
  return { code, output: terminal.output, errors: terminal.errors };
}

/** Runs the command. Errors that the user can fix are reported, not thrown. */
export async function runOn(terminal: Terminal, args: readonly string[]): Promise<ExitCode> {
  try {
    return await perform(terminal, args);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof RangeError)) throw error;
    printError(terminal, error);
    return 2;
  }
}

async function perform(terminal: Terminal, args: readonly string[]): Promise<ExitCode> {
  const { values, command, names } = parseCall(args);
  if (values.version) return done(terminal.write(versionText()));
  if (values.help || command === undefined) return done(terminal.write(helpText()));
  if (!['render', 'check', 'proof', 'read'].includes(command)) {
    throw new UsageError(
      `${command}: unknown command; expected render, check, proof or read (see foi-charts --help)`,
    );
  }
  const [name] = names;
  if (name === undefined)
    throw new UsageError(
      `${command}: give a ${command === 'read' ? 'PAGE' : 'REPORT'} (see foi-charts --help)`,
    );
  if (names.filter((one) => one === '-').length > 1)
    throw new UsageError(`${command}: standard input (-) can be read only once`);
  for (const idle of idleOptions(command, values)) printLine(terminal, `foi-charts: ${idle}`);
  const asked = requestedLanguage(values.lang);
  if (command === 'check') return checkAll(terminal, await reportsNamed(names), asked, values);
  if (command === 'render') return renderAll(terminal, await reportsNamed(names), asked, values);
  if (command === 'read') return readAll(terminal, names, asked, values);
  if (names.length > 1) throw new UsageError('proof: give only one REPORT; each has its own sheet');
  const report = await loadReport(name, locales[asked ?? 'en']);
  return done(terminal.write(proofCsv(report, languageFor(report, asked))));
}

function printError(terminal: Terminal, error: Error): void {
  printLine(terminal, `foi-charts: ${error.message}`);
  if (!(error instanceof UsageError)) return;
  for (const detail of error.details) printLine(terminal, `  ${detail}`);
}

async function done(writing: Promise<void>): Promise<0> {
  await writing;
  return 0;
}

function languageFor(report: Report, asked: Language | null): Language {
  return asked ?? languageOf(report.language) ?? 'en';
}

/** One report at a time, so that memory use does not grow with their number. */
async function checkAll(
  terminal: Terminal,
  names: readonly string[],
  asked: Language | null,
  { previous: previousName }: Values,
): Promise<ExitCode> {
  const several = names.length > 1;
  if (several && previousName !== undefined) throw new UsageError('--previous: give only one REPORT');
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
      printError(terminal, error);
      continue;
    }
    const wording = { report, messages: locales[languageFor(report, asked)] };
    const findings = check(report, previous);
    if (findings.some(({ severity }) => severity === 'error')) wrong += 1;
    const before = several ? `${name}: ` : '';
    for (const remark of remarksOn(report, previous)) printLine(terminal, `foi-charts: ${before}${remark}`);
    const lines = findings.map(
      (finding) => `${before}${finding.severity}: ${describeFinding(wording, finding)}`,
    );
    if (lines.length === 0) lines.push(`${before}${wording.messages.report.noFindings}`);
    await terminal.write(lines.map((line) => `${oneLine(line)}\n`).join(''));
  }
  progress.end();
  if (several && terminal.interactive)
    printLine(terminal, `${names.length} reports: ${wrong} with contradictions, ${unread} unreadable`);
  if (unread > 0) return 2;
  return wrong > 0 ? 1 : 0;
}

/** A report that is unreadable or lacks the chart is reported; the others are still rendered. */
async function renderAll(
  terminal: Terminal,
  names: readonly string[],
  asked: Language | null,
  values: Values,
): Promise<ExitCode> {
  const options = await renderOptions(values);
  const charts = chartsNamed(options.chart, options.format);
  const { out } = values;
  const several = names.length > 1;
  if (out === undefined && (charts.length > 1 || several))
    throw new UsageError('--chart all and several reports produce several files: give a folder with --out');
  if (out === undefined && options.format === 'png' && terminal.screen)
    throw new UsageError('--format png: give a folder with --out, or redirect the output to a file with >');
  if (out !== undefined) await makeFolder(out);
  const progress = new Progress(terminal, names.length * charts.length);
  const written = new Set<string>();
  let code: ExitCode = 0;
  for (const [index, name] of names.entries()) {
    try {
      const report = await loadReport(name, locales[asked ?? 'en']);
      const wording = { report, messages: locales[languageFor(report, asked)] };
      let made = 0;
      for (const [place, chart] of charts.entries()) {
        progress.step(index * charts.length + place, `${name} ${chart}`);
        const rendered = await renderChart(report, wording, chart, options, name);
        if (!rendered) continue;
        if (written.has(rendered.fileName))
          throw new UsageError(`${name}: another report already has the id ${report.id}; each needs its own`);
        written.add(rendered.fileName);
        made += 1;
        progress.end();
        await put(terminal, rendered, out);
      }
      if (made === 0) throw new UsageError(`${name}: ${notPublished(report, charts, asked)}`);
    } catch (error) {
      if (!several || !(error instanceof UsageError)) throw error;
      code = 2;
      progress.end();
      printError(terminal, error);
    }
  }
  progress.end();
  return code;
}

/** The message for a report that does not publish the requested chart, with those it does publish. */
function notPublished(
  report: Report,
  [chart]: readonly ChartRequest['chart'][],
  asked: Language | null,
): string {
  const messages = locales[asked ?? 'en'];
  const published = allCharts.filter(
    ({ name }) => compose(report, { chart: name as ChartRequest['chart'] }) !== null,
  );
  const { excerpt } = report;
  const failure = messages.failure({ kind: 'not-published', chart: chart ?? 'report', excerpt });
  return `${failure} (--chart ${published.map(({ name }) => name).join(', ')})`;
}
