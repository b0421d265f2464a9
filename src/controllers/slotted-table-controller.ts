import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TableReading } from '../intake/read-table.js';
import type { TagName } from '../report/charts.js';
import type { Language } from '../report/language.js';
import { parsedChildren } from './parsed-children.js';
import { placesIn, tablesIn } from './tables-in.js';
import type { SlottedTableReader } from './slotted-table-reader.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The table among the children of an element. `headed`: they include a heading or caption of the author's own.
 * `beside`: their visible text outside tables, without spaces. `language`: its own language, if known. `parsed`: false
 * while more may follow. `reading`: null until it is read. `failure`: why the module that reads it could not be loaded.
 */
export interface SlottedTable {
  readonly headed: boolean;
  readonly nearbyText: string;
  readonly parsed: boolean;
  readonly language: Language | null;
  readonly reading: TableReading | null;
  readonly failure: string | null;
  /** The translated labels of its rows, by their labels in the reading. */
  readonly renamed?: ReadonlyMap<string, string>;
}

const UNREAD: SlottedTable = {
  headed: false,
  nearbyText: '',
  parsed: false,
  language: null,
  reading: null,
  failure: null,
};

/** How a host treats a table among its children. */
export interface Drawing {
  /** The chart that the table must be for; null if the host draws no tables, but reports them. */
  readonly chart: () => TagName | null;
  /** Whether it reads tables at all. */
  readonly reads: () => boolean;
  /** Loads the modules that read and draw. */
  readonly load: () => Promise<{ readonly SlottedTableReader: typeof SlottedTableReader }>;
  /** Receives the promise of each reading; it never rejects. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/**
 * Reads the table among the children of an element, and again whenever an author, a framework or a script
 * converter changes it. It never changes them. The drawing scales with their text size.
 */
export class SlottedTableController implements ReactiveController {
  readonly #host: Host;
  readonly #drawing: Drawing;
  #observer: MutationObserver | undefined;
  #current: SlottedTable | null = null;
  #period: string | undefined;
  #run = 0;
  #lastLanguage: string | undefined;
  #reader: SlottedTableReader | undefined;

  constructor(host: Host, drawing: Drawing) {
    this.#host = host;
    this.#drawing = drawing;
    host.addController(this);
  }

  /** The current table; null if there is none. */
  get current(): SlottedTable | null {
    return this.#current;
  }

  /**
   * Sets the period of the chart's data, so that the table need not state it.
   *
   * @param period As in a table: `2017`, or start and end separated by a slash.
   */
  setPeriod(period: string | undefined): void {
    if (period === this.#period) return;
    this.#period = period;
    if (this.#current) this.#drawing.waitUntil(this.#read());
  }

  /** Reads the table again if its module could not be loaded. */
  reload(): void {
    if (this.#current?.failure) this.#drawing.waitUntil(this.#read());
  }

  hostConnected(): void {
    if (!this.#drawing.reads()) return;
    this.#observer = new MutationObserver((records) => {
      // Ignore changes to the host itself, except its language: they are not changes to its children.
      const ours = ({ target, attributeName }: MutationRecord) =>
        attributeName === null || attributeName === 'lang' || target !== this.#host;
      if (records.some(ours)) this.#find();
    });
    this.#host.addEventListener('slotchange', this.#find);
    this.#find();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#host.removeEventListener('slotchange', this.#find);
  }

  /** A page whose language changed since the table was read may have been translated. */
  hostUpdate(): void {
    if (this.#current?.parsed && this.#lastLanguage !== this.#declaredLanguage()) void this.#read();
  }

  hostUpdated(): void {
    this.#reader?.follow();
  }

  /** Looks for a table. The previous reading stays until the new one is complete. */
  readonly #find = (): void => {
    const everything = { attributes: true, characterData: true, childList: true, subtree: true };
    for (const place of placesIn(this.#host)) this.#observer?.observe(place, everything);
    const there = tablesIn(this.#host).length > 0;
    if (there !== (this.#current !== null)) this.#host.requestUpdate();
    this.#current = there ? (this.#current ?? UNREAD) : null;
    this.#drawing.waitUntil(this.#read());
  };

  #declaredLanguage(): string | undefined {
    return tablesIn(this.#host)[0]?.closest('[lang]')?.getAttribute('lang') ?? undefined;
  }

  async #read(): Promise<void> {
    const run = ++this.#run;
    this.#lastLanguage = this.#declaredLanguage();
    const chart = this.#drawing.chart();
    if (!this.#current) return;
    await parsedChildren(this.#host);
    let table: SlottedTable = { ...UNREAD, parsed: true };
    try {
      if (chart) {
        const { SlottedTableReader: Reader } = await this.#drawing.load();
        if (run !== this.#run) return;
        this.#reader ??= new Reader(this.#host);
        table = { ...table, ...this.#reader.read(chart, this.#period) };
      }
    } catch (error) {
      table = { ...table, failure: String(error) };
    }
    if (run !== this.#run) return;
    this.#current = table;
    this.#host.requestUpdate();
  }
}
