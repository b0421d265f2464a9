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
  year: { type: 'string' },
  publisher: { type: 'string' },
  url: { type: 'string' },
  prose: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Parses the command line. */
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

/** Returns the value of an option. Throws a UsageError if it is not one of `all`. */
export function known<T extends string>(
  option: string,
  value: string | undefined,
  all: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = all.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} ${value}: expected one of ${all.join(', ')}`);
  return found;
}

/** Returns the whole number given for an option. Throws a UsageError if it is out of bounds. */
export function wholeNumber(
  option: string,
  value: string | undefined,
  minimum: number,
  maximum: number,
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= minimum && number <= maximum) return number;
  throw new UsageError(`${option} ${value}: expected a whole number from ${minimum} to ${maximum}`);
}

/** The requested language; null if none was requested. */
export function requestedLanguage(tag: string | undefined): Language | null {
  if (tag === undefined) return null;
  const language = languageOf(tag);
  if (language === null) throw new UsageError(`--lang ${tag}: expected one of ${LANGUAGES.join(', ')}`);
  return language;
}
