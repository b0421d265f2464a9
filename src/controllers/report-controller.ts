import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure } from '../intake/failure.js';
import { acceptedReport } from '../report/accepted-reports.js';
import type { Report } from '../report/report.js';
import { jsonChild, watchJsonChild } from './json-child.js';
import { parsedChildren } from './parsed-children.js';
import { failureOf, fetched, type SourceResult, parsed, shipped, validated } from './read-source.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Where the author put the data. */
export interface Naming {
  readonly report: unknown;
  readonly src: string | null | undefined;
  readonly reportId: string | null | undefined;
}

/**
 * The state of reading: `report` without `failure` or the reverse; both if the last good report is kept. While
 * `loading`, the previous result. `turn` counts readings, so that equal results can be distinguished.
 */
export interface ReportState {
  readonly report: Report | null;
  readonly failure: Failure | null;
  readonly loading: boolean;
  readonly turn: number;
}

/**
 * Reads the one report that the author named: the property, `src`, `report-id`, or a JSON child. A report stays
 * until the next is read, even if that fails; it is dropped if nothing is named any more.
 */
export class ReportController implements ReactiveController {
  readonly #host: Host;
  readonly #waitUntil: (work: Promise<unknown>) => void;
  #naming: Naming | null = null;
  #reading: ReportState = { report: null, failure: null, loading: false, turn: 0 };
  #abort = new AbortController();
  /** The JSON child when it was last read, or when other data were named; undefined before. */
  #child: ReturnType<typeof jsonChild> | undefined;
  #unwatch: (() => void) | undefined;

  /** @param waitUntil Receives the promise of each reading; it never rejects. */
  constructor(host: Host, waitUntil: (work: Promise<unknown>) => void) {
    this.#host = host;
    this.#waitUntil = waitUntil;
    host.addController(this);
  }

  /** The state of reading what is named; starts reading if that is new. */
  read(naming: Naming): ReportState {
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
    const abort = this.#abort;
    // An element that is moved is disconnected and connected at once, and goes on loading.
    queueMicrotask(() => this.#host.isConnected || abort.abort());
  }

  hostConnected(): void {
    if (this.#reading.loading && this.#abort.signal.aborted) this.reload();
    else if (this.#naming) this.#watchChild();
    if (this.#reading.loading) this.#host.requestUpdate();
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
      this.#waitUntil(this.#load(naming));
    }
    if (there) this.#watchChild();
  }

  #settle(outcome: SourceResult): void {
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

  async #outcome({ report, src, reportId }: Naming, signal: AbortSignal): Promise<SourceResult> {
    if (report != null) return validated(report);
    if (reportId != null) return shipped(reportId);
    if (src != null) return fetched(src, signal, validated);
    await parsedChildren(this.#host);
    const child = (this.#child = jsonChild(this.#host));
    if (child === null) return { failure: { kind: 'no-data' } };
    return typeof child === 'string' ? parsed(child, undefined, validated) : { failure: child };
  }

  #watchChild(): void {
    const update = () => {
      if (this.#child !== undefined && jsonChild(this.#host) !== this.#child) this.reload();
    };
    this.#unwatch = watchJsonChild(this.#host, update);
    update();
  }
}

/** The ways in which the author named data; more than one is an error. */
function namesOf({ report, src, reportId }: Naming): readonly string[] {
  return Object.entries({ report, src, 'report-id': reportId })
    .filter(([, value]) => value != null)
    .map(([name]) => name);
}
