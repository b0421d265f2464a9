import type { LitElement, ReactiveController } from 'lit';
import { stackColumns } from '../table/stack-columns.js';
import type { Table } from '../table/table.js';

/**
 * How a statutory table fits its box. One with a single row of figures is stacked if it is too wide; any other
 * `scrolls`.
 */
export class FormFit implements ReactiveController {
  scrolls = false;

  readonly #host: LitElement;
  #table: Table | undefined;
  /** The width of the table in one piece, if that was too wide; otherwise 0. */
  #needed = 0;
  #ruler: Element | null = null;
  #sizes: ResizeObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The table as it fits. */
  shape(table: Table): Table {
    if (table !== this.#table) this.#needed = 0;
    this.#table = table;
    return this.#needed > 0 ? stackColumns(table) : table;
  }

  hostUpdated(): void {
    const ruler = this.#host.renderRoot.querySelector('.ruler');
    if (ruler !== this.#ruler) {
      this.#ruler = ruler;
      this.hostDisconnected();
      this.hostConnected();
    }
    this.#measure();
  }

  hostConnected(): void {
    if (!this.#ruler || typeof ResizeObserver === 'undefined') return;
    this.#sizes = new ResizeObserver(() => this.#measure());
    this.#sizes.observe(this.#ruler);
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
  }

  #measure(): void {
    const box = this.#host.renderRoot.querySelector('.scroll');
    if (!box || box.clientWidth === 0) return;
    const { clientWidth, scrollWidth } = box;
    const wide = scrollWidth > clientWidth + 1;
    const single = this.#table?.bodies.length === 1;
    const needed =
      this.#needed > 0 && clientWidth < this.#needed ? this.#needed : single && wide ? scrollWidth : 0;
    if (needed === this.#needed && wide === this.scrolls) return;
    this.#needed = needed;
    this.scrolls = wide;
    this.#host.requestUpdate();
  }
}
