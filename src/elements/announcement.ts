import type { ReportState } from '../controllers/report-controller.js';
import type { Failure } from '../intake/failure.js';
import type { Report } from '../report/report.js';
import { FoiErrorEvent, FoiLoadEvent } from './events.js';

/** Dispatches one event for each result: `foi-error` for a failure, `foi-load` for a report that was read. */
export class Announcement {
  #last: { readonly result: Report | Failure; readonly turn: number } | null = null;

  /** @param given A report set by a script, which needs no event. */
  fire(host: EventTarget, reading: ReportState, failure: Failure | null, given: Report | undefined): void {
    const { report, loading, turn } = reading;
    const result = failure ?? report;
    if (loading || !result || (result === this.#last?.result && turn === this.#last.turn)) return;
    this.#last = { result, turn };
    if (failure) host.dispatchEvent(new FoiErrorEvent(failure));
    else if (report && report !== given) host.dispatchEvent(new FoiLoadEvent(report));
  }
}
