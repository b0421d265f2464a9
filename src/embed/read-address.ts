import type { EmbedProblem } from '../locale/embed-words.js';
import { languageOf, LANGUAGES } from '../report/language.js';

/** What a frame can show, each with its variants; a test holds them against the charts. */
export const EMBEDDABLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['report', []],
  ['key-figures', ['tiles']],
  ['disclosure-categories', ['bars']],
  ['request-flow', ['bars']],
  ['request-channels', ['bars', 'strip']],
  ['request-subjects', ['bars']],
  ['applicants', ['bars']],
  ['request-outcomes', ['bars', 'strip']],
  ['appeal-results', ['units', 'bars']],
  ['statutory-table', ['requests', 'disclosure', 'disputes']],
]);

const TOKENS: Readonly<Record<string, readonly string[]>> = {
  order: ['value', 'published'],
  theme: ['light', 'dark'],
};

/** What to show, and the origin of the page that is told the height; null for none. */
export interface Embedding {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly origin: string | null;
}

/** What an address asks for, or why it cannot be shown. */
export type Address =
  | { readonly embedding: Embedding; readonly problem: null }
  | { readonly embedding: null; readonly problem: EmbedProblem };

/**
 * Reads the address of the page for frames: `chart`, `dataset` or `src`, and `variant`, `order`, `theme`, `lang`,
 * `origin`. What else is in it is passed over, since sites add to addresses what they count.
 *
 * @param address The page's own address; a relative `src` counts from it.
 * @param allowed Origins whose data may be shown besides those of the page's own site.
 */
export function readAddress(address: URL, allowed: readonly string[]): Address {
  const given = (name: string) => address.searchParams.get(name);
  const chart = given('chart') ?? '';
  const variants = EMBEDDABLE.get(chart);
  if (!variants) return unknown('chart', chart, [...EMBEDDABLE.keys()]);
  const attributes: Record<string, string> = {};
  for (const [name, known] of Object.entries({ variant: variants, ...TOKENS })) {
    const value = given(name);
    if (value === null) continue;
    if (!known.includes(value)) return unknown(name, value, known);
    attributes[name] = value;
  }
  const lang = given('lang');
  if (lang !== null && languageOf(lang) === null) return unknown('lang', lang, LANGUAGES);
  const dataset = given('dataset');
  const src = given('src');
  if ((dataset === null) === (src === null)) return failed({ kind: 'data' });
  if (dataset !== null) attributes['dataset'] = dataset;
  if (src !== null) {
    const source = parsed(src, address);
    if (!source || !mayBeRead(source, address, allowed)) return failed({ kind: 'source', value: src });
    attributes['src'] = source.href;
  }
  const origin = given('origin');
  if (origin !== null && !namesOrigin(origin)) return failed({ kind: 'origin', value: origin });
  return { embedding: { tag: `foi-${chart}`, attributes, origin }, problem: null };
}

/**
 * The origins that a Content-Security-Policy lets a page read from, besides its own.
 *
 * @returns None for what is no origin, such as a keyword, a wildcard or a path.
 */
export function connectSources(policy: string): readonly string[] {
  const sources = /(?:^|;)\s*connect-src\s+([^;]*)/.exec(policy)?.[1] ?? '';
  return sources.split(/\s+/).filter((source) => !source.includes('*') && namesOrigin(source));
}

function mayBeRead(source: URL, address: URL, allowed: readonly string[]): boolean {
  return /^https?:$/.test(source.protocol) && [address.origin, ...allowed].includes(source.origin);
}

function namesOrigin(text: string): boolean {
  const address = parsed(text);
  return address !== null && /^https?:$/.test(address.protocol) && address.origin === text;
}

function parsed(text: string, base?: URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

function unknown(name: string, value: string, known: readonly string[]): Address {
  return failed({ kind: 'value', name, value, known: known.join(', ') || '—' });
}

function failed(problem: EmbedProblem): Address {
  return { embedding: null, problem };
}
