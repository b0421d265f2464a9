import type { EmbedProblem } from '../locale/embed-words.js';
import { chartsOf } from '../report/charts.js';
import { languageOf, LANGUAGES } from '../report/language.js';

/** The charts a frame can show, with their variants. */
export const EMBEDDABLE: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['report', []],
  ...chartsOf('report', 'form').map(([name, { variants = [] }]) => [name, variants] as const),
]);

const TOKENS: Readonly<Record<string, readonly string[]>> = {
  order: ['value', 'published'],
  theme: ['light', 'dark'],
};

/** The element to show. */
export interface Embedding {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What the address requests, or why it cannot be shown. In both cases `origin` receives the height. */
type Address =
  | { readonly embedding: Embedding; readonly problem: null; readonly origin: string | null }
  | { readonly embedding: null; readonly problem: EmbedProblem; readonly origin: string | null };

/**
 * Reads the address of `embed.html`: `chart`, `report-id` or `src`, and `variant`, `order`, `theme`, `lang`,
 * `origin`. Other parameters are ignored, because sites add tracking parameters to addresses.
 *
 * @param address The page's own address; a relative `src` is resolved against it.
 * @param allowed Origins whose data may be shown, in addition to the page's own.
 * @returns Its `origin` is the page that receives the height; null if missing or not an origin.
 */
export function readAddress(address: URL, allowed: readonly string[]): Address {
  const origin = address.searchParams.get('origin');
  if (origin !== null && !namesOrigin(origin)) {
    return { embedding: null, problem: { kind: 'origin', value: origin }, origin: null };
  }
  return { ...readEmbedding(address, allowed), origin };
}

type Read = Readonly<{ embedding: Embedding; problem: null } | { embedding: null; problem: EmbedProblem }>;

function readEmbedding(address: URL, allowed: readonly string[]): Read {
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
  // An empty `src` would resolve to this page itself.
  const reportId = given('report-id') || null;
  const src = given('src') || null;
  if ((reportId === null) === (src === null)) return failed({ kind: 'data' });
  if (reportId !== null) attributes['report-id'] = reportId;
  if (src !== null) {
    const source = parsed(src, address);
    if (!source || !mayBeRead(source, address, allowed)) return failed({ kind: 'source', value: src });
    attributes['src'] = source.href;
  }
  return { embedding: { tag: `foi-${chart}`, attributes }, problem: null };
}

/**
 * The origins that a Content-Security-Policy allows connections to, in addition to the page's own.
 *
 * @returns Sources that are not an origin, such as keywords, wildcards and paths, are omitted.
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

function unknown(name: string, value: string, known: readonly string[]): Read {
  return failed({ kind: 'value', name, value, known: known.join(', ') || '—' });
}

function failed(problem: EmbedProblem): Read {
  return { embedding: null, problem };
}
