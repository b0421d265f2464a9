import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { shippedReports } from '../data/shipped-reports.js';
import { acceptInput } from '../forms/accept-input.js';
import { loadForm } from '../forms/load-form.js';
import type { Failure, NotLoadedCause } from '../locale/messages.js';
import { acceptedReport } from '../report/accepted-reports.js';
import type { Report } from '../report/report.js';
import { utf8Text } from '../report/utf8-text.js';
import { jsonChild, whenJsonChild } from './json-child.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Where the author says that the data are. */
export interface Naming {
  readonly report: unknown;
  readonly src: string | null | undefined;
  readonly reportId: string | null | undefined;
}

/** What came of reading. */
type Outcome = { readonly report: Report } | { readonly failure: Failure };

/** What was read: `report` and no `failure`, or the other way round; both if the last good report is kept. */
export interface Reading {
  readonly report: Report | null;
  readonly failure: Failure | null;
  readonly loading: boolean;
}

/** After this many milliseconds without an answer, data count as not loaded. */
const PATIENCE = 30_000;

const EMPTY: Reading = { report: null, failure: null, loading: false };

/**
 * Reads the one report that the author named: the property, `src`, `report-id`, or a JSON child. It never falls
 * back to other data. A naming that changes is a new start; the same one read again keeps what was good.
 */
export class ReportController implements ReactiveController {
  readonly #host: Host;
  #naming: Naming = { report: undefined, src: undefined, reportId: undefined };
  #reading: Reading = EMPTY;
  #run = 0;
  #abort: AbortController | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The state of reading what is named here; reading starts if that is new. */
  read(naming: Naming): Reading {
    const last = this.#naming;
    const same =
      Object.is(last.report, naming.report) && last.src === naming.src && last.reportId === naming.reportId;
    if (!same || this.#run === 0) {
      this.#naming = naming;
      this.#reading = EMPTY;
      this.#start();
    }
    return this.#reading;
  }

  /** Reads the same again. If that fails, the last good report stays. */
  async reload(): Promise<void> {
    if (namesOf(this.#naming).length < 2) await this.#load(this.#naming);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#run += 1;
    this.#abort?.abort();
  }

  hostConnected(): void {
    const { loading, failure } = this.#reading;
    if (loading || failure?.kind === 'no-data') this.#start();
  }

  #start(): void {
    const { report } = this.#naming;
    const names = namesOf(this.#naming);
    if (names.length > 1) {
      this.#run += 1;
      this.#reading = { ...EMPTY, failure: { kind: 'several-sources', names: names.join(', ') } };
    } else if (acceptedReport(report)) {
      this.#run += 1;
      this.#reading = { ...EMPTY, report };
    } else {
      this.#reading = { ...this.#reading, loading: true };
      void this.#load(this.#naming).then(() => this.#host.requestUpdate());
    }
  }

  async #load(naming: Naming): Promise<void> {
    const run = ++this.#run;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const outcome = await this.#outcome(naming, abort).catch((error: unknown): Outcome => ({
      failure: { kind: 'unexpected', reason: reasonOf(error) },
    }));
    if (run !== this.#run) return;
    const { report } = this.#reading;
    this.#reading = { report, failure: null, ...outcome, loading: false };
  }

  async #outcome({ report, src, reportId }: Naming, abort: AbortController): Promise<Outcome> {
    if (report != null) return validated(report);
    if (reportId != null) {
      const load = shippedReports.get(reportId);
      const known = [...shippedReports.keys()].join(', ');
      return load ? { report: await load() } : { failure: { kind: 'unknown-report', name: reportId, known } };
    }
    if (src != null) return fetched(src, abort);
    this.#unwatch?.();
    const child = await jsonChild(this.#host);
    if (child === null) this.#unwatch = whenJsonChild(this.#host, () => void this.reload());
    if (child === null) return { failure: { kind: 'no-data' } };
    return typeof child === 'string' ? parsed(child) : { failure: child };
  }
}

/** How an author names the data; more than one name is none. */
function namesOf({ report, src, reportId }: Naming): readonly string[] {
  return Object.entries({ report, src, 'report-id': reportId })
    .filter(([, value]) => value != null)
    .map(([name]) => name);
}

async function fetched(src: string, abort: AbortController): Promise<Outcome> {
  const failed = (cause: NotLoadedCause, reason: string, address = src): Outcome => ({
    failure: { kind: 'not-loaded', address, cause, reason },
  });
  if (src.trim() === '') return failed('address', '∅', `src="${src}"`);
  let tooLate = false;
  const timer = setTimeout(() => {
    tooLate = true;
    abort.abort();
  }, PATIENCE);
  try {
    const response = await fetch(src, { credentials: 'same-origin', signal: abort.signal });
    return response.ok
      ? decoded(await response.arrayBuffer(), response.headers.get('content-type'))
      : failed('status', String(response.status));
  } catch (error) {
    return failed(tooLate ? 'late' : 'network', reasonOf(error));
  } finally {
    clearTimeout(timer);
  }
}

async function decoded(body: ArrayBuffer, contentType: string | null): Promise<Outcome> {
  const bytes = new Uint8Array(body);
  const utf8 = utf8Text(bytes);
  if (utf8 !== null) return parsed(utf8);
  const [{ decodeText }, { nameEncoding }] = await Promise.all([
    import('../report/decode-text.js'),
    import('../report/name-encoding.js'),
  ]);
  const text = decodeText(bytes, contentType);
  if (text !== null) return parsed(text);
  return { failure: { kind: 'not-text', encoding: nameEncoding(bytes) } };
}

async function parsed(text: string): Promise<Outcome> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { failure: { kind: 'not-json', reason: reasonOf(error) } };
  }
  return validated(value);
}

async function validated(value: unknown): Promise<Outcome> {
  const accepted = acceptInput(value, await loadForm(Object(value).form));
  if (accepted) return { report: accepted };
  const { readReport } = await import('../forms/read-report.js');
  const { report, problems } = readReport(value);
  return report ? { report } : { failure: { kind: 'invalid', problems } };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
