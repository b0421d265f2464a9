import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure } from '../intake/failure.js';
import { acceptedReport } from '../report/accepted-reports.js';
import { matches } from '../report/matches.js';
import type { Report } from '../report/report.js';
import { seriesSchema } from '../report/series-schema.js';
import { onDemand } from '../report/on-demand.js';
import type { SeriesData } from '../series/series-data.js';
import { watchJsonChild } from './json-child.js';
import { parsedChildren } from './parsed-children.js';
import { failureOf, fetched, loaded, parsed, shipped, validated } from './read-source.js';
import type { ReportState } from './report-controller.js';

type Host = ReactiveControllerHost & HTMLElement;

/** How the author named the reports: exactly one of these, or JSON children. */
export interface SeriesNaming {
  /** Reports, or an object with `reports` and statements about the series. */
  readonly reports: unknown;
  readonly src: string | null | undefined;
  readonly reportIds: string | null | undefined;
}

type Outcome = SeriesData | { readonly failure: Failure };

const mismatches = () => import('../report/find-mismatches.js');

const CHILDREN = ':scope > script[type^="application/json"]';

/** Reads the reports that the author named, and makes a series of them. If one of them fails, none is shown. */
export class SeriesController<Made extends { readonly latest: Report }> implements ReactiveController {
  readonly #host: Host;
  readonly #waitUntil: (work: Promise<unknown>) => void;
  readonly #make: (data: SeriesData) => Made | null;
  #naming: SeriesNaming | null = null;
  #reading: ReportState = { report: null, failure: null, loading: false, turn: 0 };
  #series: Made | null = null;
  #abort = new AbortController();
  #unwatch: (() => void) | undefined;
  #children: string | null = null;

  constructor(
    host: Host,
    waitUntil: (work: Promise<unknown>) => void,
    make: (data: SeriesData) => Made | null,
  ) {
    this.#host = host;
    this.#make = make;
    this.#waitUntil = waitUntil;
    host.addController(this);
  }

  /** The last series that was read. */
  get series(): Made | null {
    return this.#series;
  }

  /** The state of reading, with the latest report of the series; starts reading if other reports are named. */
  read(naming: SeriesNaming): ReportState {
    const last = this.#naming;
    this.#naming = naming;
    const same =
      last &&
      Object.is(last.reports, naming.reports) &&
      last.src === naming.src &&
      last.reportIds === naming.reportIds;
    if (!same) this.#start(naming);
    return this.#reading;
  }

  /** Reads the same data again. */
  reload(): void {
    if (!this.#naming) return;
    this.#start(this.#naming);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (this.#reading.loading) this.reload();
    this.#watch();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#abort.abort();
  }

  #start(naming: SeriesNaming): void {
    this.#abort.abort();
    const ready = acceptedAlready(naming);
    if (ready) {
      this.#settle(ready);
      return;
    }
    this.#reading = { ...this.#reading, loading: true };
    this.#waitUntil(this.#load(naming));
  }

  #settle(outcome: Outcome): void {
    const turn = this.#reading.turn + 1;
    const series = 'failure' in outcome ? null : this.#make(outcome);
    const failure: Failure | null =
      'failure' in outcome ? outcome.failure : series ? null : { kind: 'no-data' };
    const named = failure?.kind !== 'no-data';
    if (series || !named) this.#series = series;
    this.#reading = { report: this.#series?.latest ?? null, failure, loading: false, turn };
  }

  async #load(naming: SeriesNaming): Promise<void> {
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

  async #outcome({ reports, src, reportIds }: SeriesNaming, signal: AbortSignal): Promise<Outcome> {
    const names = Object.entries({ reports, src, 'report-ids': reportIds })
      .filter(([, value]) => value != null)
      .map(([name]) => name);
    await parsedChildren(this.#host);
    const children = this.#texts();
    this.#children = JSON.stringify(children);
    this.#watch();
    const all = children.length > 0 ? [...names, 'script'] : names;
    if (all.length > 1) return { failure: { kind: 'several-sources', names: all.join(', ') } };
    if (reports != null) return accepted(reports);
    if (reportIds != null)
      return combined(
        await Promise.all(
          itemsOf(reportIds).map(async (id) => {
            const one = await shipped(id);
            return 'failure' in one ? one : { reports: [one.report] };
          }),
        ),
      );
    if (src != null)
      return combined(
        await Promise.all(
          (itemsOf(src).length > 0 ? itemsOf(src) : ['']).map((address) =>
            fetched(address, signal, accepted),
          ),
        ),
      );
    return combined(await Promise.all(children.map((text) => parsed(text, undefined, accepted))));
  }

  #texts(): readonly string[] {
    return [...this.#host.querySelectorAll(CHILDREN)].map(({ textContent }) => textContent ?? '');
  }

  #watch(): void {
    this.#unwatch?.();
    this.#unwatch = watchJsonChild(this.#host, () => {
      if (this.#children !== null && JSON.stringify(this.#texts()) !== this.#children) this.reload();
    });
  }
}

/** Addresses and ids, separated by white space. */
function itemsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** A list of accepted reports is not read again, so a server has its chart immediately. */
function acceptedAlready({ reports, src, reportIds }: SeriesNaming): SeriesData | null {
  if (src != null || reportIds != null) return null;
  const list: unknown = Array.isArray(reports) ? reports : Object(reports).reports;
  if (!Array.isArray(list) || list.length === 0 || !list.every(acceptedReport)) return null;
  const { reports: _, ...rest } = Array.isArray(reports) ? { reports } : Object(reports);
  return matches(seriesSchema, rest) ? { ...rest, reports: list as readonly Report[] } : null;
}

/** A report, a list of reports, or an object with `reports`, `breaks`, `events` and `gaps`. */
async function accepted(value: unknown, address?: string): Promise<Outcome> {
  const list: unknown = Array.isArray(value) ? value : Object(value).reports;
  if (!Array.isArray(list)) {
    const one = await validated(value, address);
    return 'failure' in one ? one : { reports: [one.report] };
  }
  const { reports: _, ...rest } = Array.isArray(value) ? { reports: value } : Object(value);
  if (!matches(seriesSchema, rest)) {
    const { findMismatches } = await loaded(onDemand(mismatches));
    return { failure: { kind: 'invalid', problems: findMismatches(seriesSchema, rest), address } };
  }
  const read = await Promise.all(list.map((each: unknown) => validated(each, address)));
  const data = combined(read.map((one) => ('failure' in one ? one : { reports: [one.report] })));
  return 'failure' in data ? data : { ...rest, reports: data.reports };
}

/** Combines everything that was read into one series; returns the first failure, if any. */
function combined(read: readonly Outcome[]): Outcome {
  const failed = read.find((one) => 'failure' in one);
  if (failed) return failed;
  const data = read as readonly SeriesData[];
  if (data.length === 0) return { failure: { kind: 'no-data' } };
  return {
    reports: data.flatMap(({ reports }) => reports),
    breaks: data.flatMap(({ breaks = [] }) => breaks),
    events: data.flatMap(({ events = [] }) => events),
    gaps: data.flatMap(({ gaps = [] }) => gaps),
  };
}
