import { readTable, type TableContext, type TableReading } from '../intake/read-table.js';
import { tableLanguage } from '../intake/table-language.js';
import { tableProblem } from '../intake/table-problem.js';
import type { TagName } from '../report/charts.js';
import { type Language, languageOf } from '../report/language.js';
import { headedBy, headingsOver, textsAround, nearbyText } from './heading-over.js';
import { newLabels } from './new-labels.js';
import { pageTableOf } from './page-table-of.js';
import { withoutSortWords } from './sort-words.js';
import {
  changeOf,
  meansOther,
  sameFigures,
  stateOf,
  type TableState,
  translatedSince,
} from './table-changes.js';
import { placesIn, tablesIn } from './tables-in.js';

/**
 * The result of reading the children of an element: the table as read, and what the author wrote beside it.
 */
interface PageTableReading {
  /** Whether there is a heading or caption of the author's own. */
  readonly headed: boolean;
  /** The visible text beside the tables, without spaces. */
  readonly nearbyText: string;
  /** The language of the table and its surroundings in the element; null if unknown or unreadable. */
  readonly language: Language | null;
  readonly reading: TableReading;
  /** The translated labels of the rows, by their labels in the reading. */
  readonly renamed?: ReadonlyMap<string, string>;
}

/** A table as it was when it was read. */
interface Kept {
  readonly table: Element;
  readonly state: TableState;
  readonly context: TableContext;
  readonly language: Language | null;
  readonly reading: TableReading;
}

/** Reads the single table among the children of an element, and scales its drawing with their text size. */
export class SlottedTableReader {
  readonly #host: Element;
  #read: { readonly of: string; readonly reading: TableReading } | undefined;
  #kept: Kept | undefined;
  #usualSize: number | null = null;
  #box: Element | null = null;
  #sizes: ResizeObserver | undefined;

  constructor(host: Element) {
    this.#host = host;
  }

  /**
   * Reads the table in the context of its page. An unchanged table is not read again, nor is one with the same
   * figures that was sorted, filtered, translated or given buttons.
   *
   * @param period The period of the chart's data; undefined if the table itself is the data.
   */
  read(chart: TagName, period: string | undefined): PageTableReading {
    const [table, second] = tablesIn(this.#host);
    const words = { headed: headedBy(this.#host), nearbyText: nearbyText(this.#host) };
    if (!table || second)
      return { ...words, language: null, reading: { problems: [tableProblem('several-tables')] } };
    this.#usualSize ??= textSize(this.#host);
    const headings = headingsOver(table, this.#host);
    const past = this.#kept?.table === table ? this.#kept.state.elements : undefined;
    const seen = pageTableOf(table, headings, past);
    const around = textsAround(table, this.#host);
    const state = stateOf(table, { ...seen, page: { ...seen.page, around } });
    const labelled = table.closest('[lang]');
    const declared = labelled?.getAttribute('lang') ?? null;
    const own = labelled && placesIn(this.#host).some((place) => place.contains(labelled)) ? declared : null;
    // A table written by this package may have labels in another script than its other text.
    const ours = own !== null && state.page.data['foi'] !== undefined;
    const language = tableLanguage(own, (ours ? table.tHead : table)?.textContent ?? '');
    const context = {
      chart,
      language: language ?? languageOf(declared) ?? 'zh-Hans',
      publisher: metaOf('SiteName') ?? metaOf('ContentSource'),
      title: document.title,
      address: location.href,
      period,
    };
    const of = JSON.stringify([state.page, context]);
    if (this.#read?.of !== of) this.#read = { of, reading: readTable(state.page, context) };
    const { reading } = this.#read;
    const kept = this.#readKept(table, state, reading, context);
    if (kept) return { ...words, ...kept };
    if (reading.report) this.#kept = { table, state, context, language, reading };
    if (reading.report) return { ...words, language, reading };
    const translated =
      /\btranslated-/.test(document.documentElement.className) ||
      (this.#kept?.table === table && translatedSince(this.#kept.state, state));
    if (translated) return { ...words, language: null, reading: { problems: [tableProblem('translated')] } };
    // If the language of the page is not supported, the author of the table reads that of its words.
    return { ...words, language: languageOf(declared) ? null : language, reading };
  }

  /** The previous reading, if the figures are unchanged and only that reading knows the meaning of the labels. */
  #readKept(
    table: HTMLTableElement,
    now: TableState,
    reading: TableReading,
    { chart, period }: TableContext,
  ): Omit<PageTableReading, 'headed' | 'nearbyText'> | null {
    const kept = this.#kept;
    if (kept?.table !== table) return null;
    const { state: before, language } = kept;
    // The chart's data may have changed.
    if (kept.context.period !== period || kept.context.chart !== chart) {
      const again = { ...kept.context, chart, period };
      this.#kept = { ...kept, context: again, reading: readTable(before.page, again) };
    }
    const first = this.#kept?.reading ?? reading;
    const change = changeOf(before, now);
    const same = first.report && reading.report ? sameFigures(first.report, reading.report) : false;
    if (change === 'none') return same ? null : { language, reading: first };
    const seen = pageTableOf(table, headingsOver(table, this.#host), before.elements, true);
    const bare = withoutSortWords(before, stateOf(table, seen));
    const other = first.report && reading.report ? meansOther(first.report, reading.report) : false;
    if (!other && changeOf(before, bare) === 'none') return { language, reading: first };
    if (change === 'words') {
      // If the new labels give the same result, or clearly another one, use them.
      if (same !== false) return null;
      const shownLanguage =
        now.language === before.language ? language : (languageOf(now.language) ?? language);
      return {
        language: shownLanguage,
        reading: first,
        renamed: newLabels(before, now, first.report ? first.labels : new Map()),
      };
    }
    return null;
  }

  /** Adapts to the sizes of the page's text and table. */
  follow(): void {
    this.#followSize();
    const box = this.#host.shadowRoot?.querySelector('.scroll') ?? null;
    if (box === this.#box) return;
    this.#sizes?.disconnect();
    this.#box = box;
    if (!box || typeof ResizeObserver === 'undefined') return;
    this.#sizes = new ResizeObserver(() => this.#followWidth(box));
    for (const sized of [box, ...this.#host.children, ...tablesIn(this.#host)]) this.#sizes.observe(sized);
  }

  /** Makes a table wider than its box a focusable, labelled region, so that it can be scrolled by keyboard. */
  #followWidth(box: Element): void {
    const wide = box.scrollWidth > box.clientWidth + 1;
    const name =
      this.#host.querySelector('caption, h1, h2, h3, h4, h5, h6, [role="heading"]')?.textContent ?? '';
    const words = { tabindex: '0', role: 'region', 'aria-label': name.trim() || document.title };
    for (const [attribute, word] of Object.entries(words)) {
      if (wide) box.setAttribute(attribute, word);
      else box.removeAttribute(attribute);
    }
  }

  /** Scales the drawing by the change in the table's text size relative to its surroundings. */
  #followSize(): void {
    const drawing = this.#host.shadowRoot?.querySelector<HTMLElement>('.drawing');
    const size = textSize(this.#host);
    if (!drawing || size === null) return;
    this.#usualSize ??= size;
    const scale = Math.round((100 * size) / this.#usualSize) / 100;
    drawing.style.fontSize = scale === 1 ? '' : `${scale}em`;
  }
}

function blank(node: Node): boolean {
  return (node.textContent ?? '').trim() === '';
}

/** The size of a table's first text relative to the text around it; null if there is none. */
function textSize(host: Element): number | null {
  const body = tablesIn(host)[0]?.querySelector('tbody');
  const around = host.shadowRoot?.querySelector('section');
  if (!body || !around) return null;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (blank(text) || !text.parentElement) continue;
    const size = sizeOf(text.parentElement) / sizeOf(around);
    return Number.isFinite(size) && size > 0 ? size : null;
  }
  return null;
}

function sizeOf(element: Element): number {
  return parseFloat(getComputedStyle(element).fontSize);
}

/** A meta element of the page; these names are from the standard for Chinese government websites. */
function metaOf(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}" i]`)?.content.trim() || undefined;
}
