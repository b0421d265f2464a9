import { shippedReports } from '../data/shipped-reports.js';
import { acceptInput } from '../forms/accept-input.js';
import { expectForm, loadForm } from '../forms/load-form.js';
import type { Failure, NotLoadedCause } from '../intake/failure.js';
import { onDemand } from '../report/on-demand.js';
import type { Report } from '../report/report.js';
import { LIMITS } from '../report/schema.js';
import { bytesOf, untilSilent } from './arrival.js';

/** The result of reading. */
export type SourceResult = { readonly report: Report } | { readonly failure: Failure };

/** Turns the JSON of an address or a child into a result. */
type Accept<T> = (value: unknown, address?: string) => Promise<T | { readonly failure: Failure }>;

/** Timeout for a response, and then for each next piece of its data, in milliseconds. */
const TIMEOUT_MS = 30_000;

/** Explains why an input is not a report. */
const readInputModule = () => import('../forms/read-input.js');

/** Loads a shipped report. */
export async function shipped(name: string): Promise<SourceResult> {
  const load = shippedReports.get(name);
  const known = [...shippedReports.keys()].join(', ');
  return load
    ? { report: await loaded(onDemand(load)) }
    : { failure: { kind: 'unknown-report', name, known } };
}

/** Reads the JSON at an address. */
export async function fetched<T>(
  src: string,
  signal: AbortSignal,
  accept: Accept<T>,
): Promise<T | { readonly failure: Failure }> {
  const failed = (cause: NotLoadedCause, reason: string) => notLoaded(src, cause, reason);
  if (src.trim() === '') return notLoaded(`src="${src}"`, 'address', '∅');
  // Side by side with the data, which name the form.
  expectForm();
  const answer = async (arrived: () => void) => {
    const response = await fetch(src, { credentials: 'same-origin', signal });
    arrived();
    return response.ok ? textOf(response, src, arrived) : failed('status', String(response.status));
  };
  const text = await untilSilent(TIMEOUT_MS, answer).catch((error: unknown) =>
    error instanceof CannotLoad ? failureOf(error) : failed('network', reasonOf(error)),
  );
  return typeof text === 'string' ? parsed(text, src, accept) : (text ?? failed('late', ''));
}

function notLoaded(address: string, cause: NotLoadedCause, reason: string): { readonly failure: Failure } {
  return { failure: { kind: 'not-loaded', address, cause, reason } };
}

/** The maximum size of a document: in bytes while it is loaded, then in characters. */
const MAX_LENGTH = LIMITS.megabytes * 1e6;

/** Decodes other encodings than UTF-8. */
const decoders = () => import('./decoders.js');

/** The text of a response: UTF-8, or according to its byte-order mark or header. */
async function textOf(
  response: Response,
  address: string,
  arrived: () => void,
): Promise<string | { readonly failure: Failure }> {
  const bytes = await bytesOf(response, MAX_LENGTH, arrived);
  if (bytes.length > MAX_LENGTH) return notLoaded(address, 'large', String(LIMITS.megabytes));
  const utf8 = new TextDecoder().decode(bytes);
  if (!/\ufffd|^[^]?\0/.test(utf8)) return utf8;
  const { decodeText, nameEncoding } = await loaded(onDemand(decoders));
  const text = decodeText(bytes, response.headers.get('content-type'));
  return text ?? { failure: { kind: 'not-text', encoding: nameEncoding(bytes), address } };
}

/**
 * Parses a JSON text, and accepts its value.
 *
 * @param address The address of the text; undefined if it is in the page.
 */
export async function parsed<T>(
  text: string,
  address: string | undefined,
  accept: Accept<T>,
): Promise<T | { readonly failure: Failure }> {
  if (text.length > MAX_LENGTH) return notLoaded(address ?? 'script', 'large', String(LIMITS.megabytes));
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const { identifyText } = await loaded(onDemand(readInputModule));
    return { failure: { kind: 'not-json', reason: reasonOf(error), looks: identifyText(text), address } };
  }
  return accept(value, address);
}

/** Validates a value: the report, or why it is not one. */
export async function validated(value: unknown, address?: string): Promise<SourceResult> {
  const form = await loaded(loadForm(Object(value).form));
  const accepted = acceptInput(value, form);
  if (accepted) return { report: accepted };
  const { identifyInput, readInput } = await loaded(onDemand(readInputModule));
  const given = identifyInput(value);
  if (given) return { failure: { kind: 'no-report', given, address } };
  const { report, problems } = readInput(value, form);
  return report ? { report } : { failure: { kind: 'invalid', problems, address } };
}

class CannotLoad extends Error {}

/** Loads a module of this package; the error says that it cannot be loaded. */
export async function loaded<T>(module: Promise<T>): Promise<T> {
  return module.catch((error: unknown) => {
    throw new CannotLoad(reasonOf(error));
  });
}

export function failureOf(error: unknown): { readonly failure: Failure } {
  const kind = error instanceof CannotLoad ? 'cannot-load' : 'unexpected';
  return { failure: { kind, reason: reasonOf(error) } };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
