import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TableReading } from '../intake/read-table.js';
import type { TagName } from '../report/charts.js';
import type { Language } from '../report/language.js';
import { parsedChildren } from './parsed-children.js';
import { placesIn, tablesIn } from './tables-in.js';
import type { LightTableReader } from './light-table-reader.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The table among the light children of an element. `bare` if they hold nothing else for a reader; `language` is its
 * own, where it tells; `parsed` is false while there may be more of it; `reading` is null while it is not read yet;
 * `failure` says why what reads it could not be loaded.
 */
export interface LightTable {
  readonly bare: boolean;
  readonly parsed: boolean;
  readonly language: Language | null;
  readonly reading: TableReading | null;
  readonly failure: string | null;
  /** What its rows are called since a browser translated them, by what they are called in the reading. */
  readonly renamed?: ReadonlyMap<string, string>;
}

const UNREAD: LightTable = { bare: false, parsed: false, language: null, reading: null, failure: null };

/**
 * What a host draws: `chart` is what a table must be of; null where it draws no tables, and is told of one all the same.
 * `looks` says whether it wants to know of any.
 */
export interface Drawing {
  readonly chart: () => TagName | null;
  readonly looks: () => boolean;
  /** Loads what reads and draws. */
  readonly learn: () => Promise<{ readonly LightTableReader: typeof LightTableReader }>;
  /** Is told of what is being read; it never fails. */
  readonly later: (work: Promise<unknown>) => void;
}

/**
 * Reads the table among an element's light children, and again whenever anybody changes it: an author, a framework, a
 * converter of characters. It never changes them. The drawing grows with their text, whatever enlarges that.
 */
export class LightTableController implements ReactiveController {
  readonly #host: Host;
  readonly #drawing: Drawing;
  #observer: MutationObserver | undefined;
  #light: LightTable | null = null;
  #period: string | undefined;
  #run = 0;
  #said: string | undefined;
  #reader: LightTableReader | undefined;

  constructor(host: Host, drawing: Drawing) {
    this.#host = host;
    this.#drawing = drawing;
    host.addController(this);
  }

  /** The table as it is now; null where there is none. */
  get light(): LightTable | null {
    return this.#light;
  }

  /**
   * Tells of which period the data are that were named beside the table, which then need not say it.
   *
   * @param period As a table says it: `2017`, or start and end with a stroke between them.
   */
  beside(period: string | undefined): void {
    if (period === this.#period) return;
    this.#period = period;
    if (this.#light) this.#drawing.later(this.#read());
  }

  /** Reads it again, if what reads it could not be loaded. */
  reload(): void {
    if (this.#light?.failure) this.#drawing.later(this.#read());
  }

  hostConnected(): void {
    if (!this.#drawing.looks()) return;
    this.#observer = new MutationObserver((records) => {
      // What is changed of the host itself is not its children's, but for the language that they are in.
      const ours = ({ target, attributeName }: MutationRecord) =>
        attributeName === null || attributeName === 'lang' || target !== this.#host;
      if (records.some(ours)) this.#look();
    });
    this.#host.addEventListener('slotchange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#host.removeEventListener('slotchange', this.#look);
  }

  /** A page that is in another language since the table was read may have been translated. */
  hostUpdate(): void {
    if (this.#light?.parsed && this.#said !== this.#sayLanguage()) void this.#read();
  }

  hostUpdated(): void {
    this.#reader?.follow();
  }

  /** Looks what there is. What was read before stays until it is read again. */
  readonly #look = (): void => {
    const everything = { attributes: true, characterData: true, childList: true, subtree: true };
    for (const place of placesIn(this.#host)) this.#observer?.observe(place, everything);
    const there = tablesIn(this.#host).length > 0;
    if (there !== (this.#light !== null)) this.#host.requestUpdate();
    this.#light = there ? (this.#light ?? UNREAD) : null;
    this.#drawing.later(this.#read());
  };

  #sayLanguage(): string | undefined {
    return tablesIn(this.#host)[0]?.closest('[lang]')?.getAttribute('lang') ?? undefined;
  }

  async #read(): Promise<void> {
    const run = ++this.#run;
    this.#said = this.#sayLanguage();
    const chart = this.#drawing.chart();
    if (!this.#light) return;
    await parsedChildren(this.#host);
    let light: LightTable = { ...UNREAD, parsed: true };
    try {
      if (chart) {
        const { LightTableReader: Reader } = await this.#drawing.learn();
        if (run !== this.#run) return;
        this.#reader ??= new Reader(this.#host);
        light = { ...light, ...this.#reader.read(chart, this.#period) };
      }
    } catch (error) {
      light = { ...light, failure: String(error) };
    }
    if (run !== this.#run) return;
    this.#light = light;
    this.#host.requestUpdate();
  }
}
