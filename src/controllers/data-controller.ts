import type { ReactiveControllerHost } from 'lit';
import { combineReadings } from './combine-readings.js';
import { type Naming, type ReportState, ReportController } from './report-controller.js';
import { type Drawing, type SlottedTable, SlottedTableController } from './slotted-table-controller.js';

/** The data of an element: the report that its author named, the table among its children, or both. */
export class DataController {
  readonly #report: ReportController;
  readonly #table: SlottedTableController;
  readonly #drawing: Drawing;

  constructor(host: ReactiveControllerHost & HTMLElement, drawing: Drawing) {
    this.#drawing = drawing;
    this.#report = new ReportController(host, drawing.waitUntil);
    this.#table = new SlottedTableController(host, drawing);
  }

  /** The table among the children; null if there is none. */
  get table(): SlottedTable | null {
    return this.#table.current;
  }

  /** The state of reading; starts reading newly named data. */
  read(naming: Naming): ReportState {
    const named = this.#report.read(naming);
    const { report, failure } = named;
    const { table } = this;
    const draws = this.#drawing.chart() !== null;
    if (table && draws) {
      // While other data load, the table stays with the last ones.
      if (report) this.#table.setPeriod(`${report.period.start}/${report.period.end}`);
      else if (failure?.kind === 'no-data') this.#table.setPeriod(undefined);
      return combineReadings(named, table);
    }
    if (failure?.kind !== 'no-data' || !(draws || table)) return named;
    return { ...named, failure: { ...failure, table: draws || 'of-a-chart' } };
  }

  /** Reads the same data again. */
  reload(): void {
    this.#table.reload();
    this.#report.reload();
  }
}
