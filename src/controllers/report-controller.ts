import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { shippedReports } from '../data/shipped-reports.js';
import { acceptInput } from '../forms/accept-input.js';
import { loadForm } from '../forms/load-form.js';
import type { Failure, NotLoadedCause } from '../locale/messages.js';
import { acceptedReport } from '../report/accepted-reports.js';
import { onDemand } from '../report/on-demand.js';
import type { Report } from '../report/report.js';
import { bytesOf, untilSilent } from './arrival.js';
import { jsonChild, watchJsonChild } from './json-child.js';
import { parsedChildren } from './parsed-children.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Where the author put the data. */
export interface Naming {
  readonly report: unknown;
  readonly src: string | null | undefined;
  readonly reportId: string | null | undefined;
}

/** The result of reading. */
type Outcome = { readonly report: Report } | { readonly failure: Failure };

/**
 * The state of reading: `report` without `failure` or the reverse; both if the last good report is kept. While
 * `loading`, the previous result. `turn` counts readings, so that equal results can be distinguished.
 */
export interface Reading {
  readonly report: Report | null;
  readonly failure: Failure | null;
  readonly loading: boolean;
  readonly turn: number;
}

/** Timeout for a response, and then for each next piece of its data, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Reads the one report that the author named: the property, `src`, `report-id`, or a JSON child. A report stays
 * until the next is read, even if that fails; it is dropped if nothing is named any more.
 */
export class ReportController implements ReactiveController {
  readonly #host: Host;
  readonly #later: (work: Promise<unknown>) => void;
  #naming: Naming | null = null;
  #reading: Reading = { report: null, failure: null, loading: false, turn: 0 };
  #abort = new AbortController();
  /** The JSON child when it was last read, or when other data were named; undefined before. */
  #child: ReturnType<typeof jsonChild> | undefined;
  #unwatch: (() => void) | undefined;

  /** @param later Receives the promise of each reading; it never rejects. */
  constructor(host: Host, later: (work: Promise<unknown>) => void) {
    this.#host = host;
    this.#later = later;
    host.addController(this);
  }

  /** The state of reading what is named; starts reading if that is new. */
  read(naming: Naming): Reading {
    const last = this.#naming;
    this.#naming = naming;
    if (
      !last ||
      !Object.is(last.report, naming.report) ||
      last.src !== naming.src ||
      last.reportId !== naming.reportId
    )
      this.#start(naming);
    return this.#reading;
  }

  /** Reads the same data again. */
  reload(): void {
    if (!this.#naming) return;
    this.#start(this.#naming);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#abort.abort();
  }

  hostConnected(): void {
    if (this.#reading.loading) this.reload();
    else if (this.#naming) this.#watchChild();
  }

  #start(naming: Naming): void {
    const named = namesOf(naming);
    // On a server or a detached element, there is no child in addition to what is named.
    const there = named.length === 0 || this.#host.isConnected;
    const child = named.length === 0 ? undefined : there ? jsonChild(this.#host) : null;
    const names = child == null ? named : [...named, 'script'];
    this.#child = child;
    this.#abort.abort();
    this.#unwatch?.();
    this.#unwatch = undefined;
    if (names.length > 1) {
      this.#settle({ failure: { kind: 'several-sources', names: names.join(', ') } });
    } else if (acceptedReport(naming.report)) {
      this.#settle({ report: naming.report });
    } else {
      this.#reading = { ...this.#reading, loading: true };
      this.#later(this.#load(naming));
    }
    if (there) this.#watchChild();
  }

  #settle(outcome: Outcome): void {
    const { report, turn } = this.#reading;
    const named = !('failure' in outcome && outcome.failure.kind === 'no-data');
    this.#reading = {
      report: named ? report : null,
      failure: null,
      ...outcome,
      loading: false,
      turn: turn + 1,
    };
  }

  /** Settles with the result, or immediately if nobody waits for it any more, even if the loading never ends. */
  async #load(naming: Naming): Promise<void> {
    const abort = (this.#abort = new AbortController());
    const { signal } = abort;
    const outcome = await Promise.race([
      this.#outcome(naming, signal).catch(failureOf),
      new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null))),
    ]);
    if (!outcome || signal.aborted) return;
    abort.abort();
    this.#settle(outcome);
    this.#host.requestUpdate();
  }

  async #outcome({ report, src, reportId }: Naming, signal: AbortSignal): Promise<Outcome> {
    if (report != null) return validated(report);
    if (reportId != null) {
      const load = shippedReports.get(reportId);
      const known = [...shippedReports.keys()].join(', ');
      return load
        ? { report: await loaded(onDemand(load)) }
        : { failure: { kind: 'unknown-report', name: reportId, known } };
    }
    if (src != null) return fetched(src, signal);
    await parsedChildren(this.#host);
    const child = (this.#child = jsonChild(this.#host));
    if (child === null) return { failure: { kind: 'no-data' } };
    return typeof child === 'string' ? parsed(child) : { failure: child };
  }

  #watchChild(): void {
    const look = () => {
      if (this.#child !== undefined && jsonChild(this.#host) !== this.#child) this.reload();
    };
    this.#unwatch = watchJsonChild(this.#host, look);
    look();
  }
}

/** Explains why an input is not a report. */
const readInputModule = () => import('../forms/read-input.js');

/** The ways in which the author named data; more than one is an error. */
function namesOf({ report, src, reportId }: Naming): readonly string[] {
  return Object.entries({ report, src, 'report-id': reportId })
    .filter(([, value]) => value != null)
    .map(([name]) => name);
}

async function fetched(src: string, signal: AbortSignal): Promise<Outcome> {
  const failed = (cause: NotLoadedCause, reason: string, address = src): Outcome => ({
    failure: { kind: 'not-loaded', address, cause, reason },
  });
  if (src.trim() === '') return failed('address', '∅', `src="${src}"`);
  const answer = async (arrived: () => void) => {
    const response = await fetch(src, { credentials: 'same-origin', signal });
    arrived();
    return response.ok ? textOf(response, src, arrived) : failed('status', String(response.status));
  };
  const text = await untilSilent(PATIENCE, answer).catch((error: unknown) =>
    error instanceof CannotLoad ? failureOf(error) : failed('network', reasonOf(error)),
  );
  return typeof text === 'string' ? parsed(text, src) : (text ?? failed('late', ''));
}

/** Decodes other encodings than UTF-8. */
const decoders = () => import('./decoders.js');

/** The text of a response: UTF-8, or according to its byte-order mark or header. */
async function textOf(response: Response, address: string, arrived: () => void): Promise<string | Outcome> {
  const bytes = await bytesOf(response, arrived);
  const utf8 = new TextDecoder().decode(bytes);
  if (!/\ufffd|^[^]?\0/.test(utf8)) return utf8;
  const { decodeText, nameEncoding } = await loaded(onDemand(decoders));
  const text = decodeText(bytes, response.headers.get('content-type'));
  return text ?? { failure: { kind: 'not-text', encoding: nameEncoding(bytes), address } };
}

/** @param address Where the text was found, if not in the page. */
async function parsed(text: string, address?: string): Promise<Outcome> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { failure: { kind: 'not-json', reason: reasonOf(error), address } };
  }
  return validated(value, address);
}

async function validated(value: unknown, address?: string): Promise<Outcome> {
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
async function loaded<T>(module: Promise<T>): Promise<T> {
  return module.catch((error: unknown) => {
    throw new CannotLoad(reasonOf(error));
  });
}

function failureOf(error: unknown): Outcome {
  const kind = error instanceof CannotLoad ? 'cannot-load' : 'unexpected';
  return { failure: { kind, reason: reasonOf(error) } };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
