import { parseArgs } from 'node:util';
import { type Language, languageOf, LANGUAGES } from '../report/language.js';
import { UsageError } from './input.js';

const OPTIONS = {
  chart: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  variant: { type: 'string' },
  order: { type: 'string' },
  width: { type: 'string' },
  theme: { type: 'string' },
  font: { type: 'string', multiple: true },
  styles: { type: 'string' },
  src: { type: 'string' },
  'heading-level': { type: 'string' },
  out: { type: 'string' },
  previous: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** A call of the command, taken apart. */
export function parseCall(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [command, ...names] = positionals;
    return { values, command, names };
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw new UsageError(`${error.message}; see foi-charts --help`);
    throw error;
  }
}

export type Values = ReturnType<typeof parseCall>['values'];

/** A value of an option, if it is one of those that are known. */
export function known<T extends string>(
  option: string,
  value: string | undefined,
  all: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = all.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} ${value}: known are ${all.join(', ')}`);
  return found;
}

/** A whole number of an option, within its bounds. */
export function wholeNumber(
  option: string,
  value: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UsageError(`${option} ${value}: give a whole number from ${least} to ${most}`);
}

/** The language that was asked for; null for none. */
export function languageAsked(tag: string | undefined): Language | null {
  if (tag === undefined) return null;
  const language = languageOf(tag);
  if (language === null) throw new UsageError(`--lang ${tag}: known are ${LANGUAGES.join(', ')}`);
  return language;
}
