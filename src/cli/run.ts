import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../check/check.js';
import { locales } from '../locale/locales.js';
import { proofCsv } from '../proof/proof-csv.js';
import { type Language, languageOf, LANGUAGES } from '../report/language.js';
import { describeFinding } from '../words/describe-finding.js';
import { helpText } from './help.js';
import { loadReport, UsageError } from './input.js';
import { FORMATS, known, render } from './render.js';

const OPTIONS = {
  chart: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  variant: { type: 'string' },
  order: { type: 'string' },
  width: { type: 'string' },
  out: { type: 'string' },
  previous: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What a call has said, and how it ends. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command with these arguments. It does not throw for what a caller can mend. */
export async function run(args: readonly string[]): Promise<Outcome> {
  try {
    return await perform(args);
  } catch (error) {
    const mendable = error instanceof UsageError || error instanceof RangeError || isArgumentError(error);
    if (!mendable) throw error;
    return { code: 2, output: '', errors: `foi-charts: ${(error as Error).message}\n` };
  }
}

async function perform(args: readonly string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [command, name, ...others] = positionals;
  if (values.help || command === undefined) return { code: 0, output: helpText(), errors: '' };
  if (!['render', 'check', 'proof'].includes(command)) {
    throw new UsageError(`${command}: known are render, check, proof; see foi-charts --help`);
  }
  if (name === undefined || others.length > 0)
    throw new UsageError(`${command}: name one REPORT; see foi-charts --help`);
  const asked = languageAsked(values.lang);
  const report = await loadReport(name, locales[asked ?? 'en']);
  const language = asked ?? languageOf(report.language) ?? 'en';
  const speaker = { messages: locales[language], report };
  const done = (output: string, code: 0 | 1 = 0): Outcome => ({ code, output, errors: '' });

  if (command === 'proof') return done(proofCsv(report, language));
  if (command === 'check') {
    const previous =
      values.previous === undefined ? undefined : await loadReport(values.previous, speaker.messages);
    const findings = check(report, previous);
    const lines = findings.map((finding) => `${finding.severity}: ${describeFinding(speaker, finding)}\n`);
    const wrong = findings.some(({ severity }) => severity === 'error');
    return done(lines.join('') || `${speaker.messages.report.noFindings}\n`, wrong ? 1 : 0);
  }
  const rendered = render(report, speaker, {
    chart: values.chart ?? 'all',
    format: known('--format', values.format, FORMATS) ?? 'svg',
    variant: values.variant,
    order: values.order,
    width: values.width === undefined ? undefined : Number(values.width),
  });
  if (values.out === undefined) {
    if (rendered.length > 1)
      throw new UsageError('--chart all makes several files: name a folder with --out');
    return done(rendered.map(({ content }) => content).join(''));
  }
  await mkdir(values.out, { recursive: true });
  for (const { fileName, content } of rendered) await writeFile(join(values.out, fileName), content);
  return done(rendered.map(({ fileName }) => `${join(values.out ?? '', fileName)}\n`).join(''));
}

function languageAsked(tag: string | undefined): Language | null {
  if (tag === undefined) return null;
  const language = languageOf(tag);
  if (language === null) throw new UsageError(`--lang ${tag}: known are ${LANGUAGES.join(', ')}`);
  return language;
}

function isArgumentError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
