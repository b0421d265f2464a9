import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import type { AnyKind } from '../cards/chart-kind.js';
import type { CardOptions } from '../cards/compose-card.js';
import { composeOnce } from '../cards/compose-once.js';
import { compareOwnTable } from '../cards/compare-own-table.js';
import { compareSettings } from '../cards/compare-settings.js';
import { followTable, inWordsOf } from '../cards/follow-table.js';
import { renameCard } from '../cards/relabel.js';
import type { SlottedTable } from '../controllers/slotted-table-controller.js';
import type { ContradictedFigure, Failure } from '../intake/failure.js';
import { loadLocale } from '../locale/load-messages.js';
import type { DetailedWording, Wording } from '../words/amounts.js';
import { tableFindings } from '../words/table-notes.js';
import { cannotLoadTemplate } from './failed-disclosure.js';
import { introTemplate, outroTemplate } from './card-template.js';
import { drawingTemplate } from './drawing-template.js';
import { originsOf, originsTemplate, tableNotesTemplate } from './origins-template.js';
import type { Opened } from './view.js';
import { whenOnline } from './when-online.js';

/** The chart beside a table. */
interface Host {
  readonly kind: AnyKind;
  readonly press: (event: Event) => void;
  readonly strips: (card: Card) => TemplateResult;
  readonly foot: (wording: Wording, card: Card) => TemplateResult;
  /** Makes work part of its update. */
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly update: () => void;
}

/** The content that a chart shows beside a page table. */
export class PageTableContent {
  readonly #host: Host;
  #own = false;
  #details: { readonly of: Wording; readonly wording: DetailedWording | null } | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The card with the words of the table; a failure if the two contradict each other. */
  compose(
    wording: Wording,
    card: Card,
    { reading, renamed }: SlottedTable,
    options: CardOptions,
  ): Card | Failure {
    if (!reading?.report) return card;
    const { report: table, words, publisher, own } = reading;
    this.#own = table === wording.report;
    const data = { card, report: wording.report };
    if (own)
      return this.#shown(
        wording,
        card,
        [...compareSettings(data, reading), ...compareOwnTable(card, own)],
        renamed,
      );
    const composed = composeOnce(this.#host.kind, table, options);
    if (!composed) return card;
    const shown = inWordsOf(composed, words);
    if (this.#own) return this.#shown(wording, shown, [], renamed);
    const followed = followTable(data, { card: shown, report: table, publisher });
    return this.#shown(wording, followed.card, followed.contradicted, renamed);
  }

  #shown(
    wording: Wording,
    card: Card,
    figures: readonly ContradictedFigure[],
    renamed: SlottedTable['renamed'],
  ): Card | Failure {
    if (figures.length > 0) return { kind: 'contradicted-table', figures };
    const shown = renamed ? renameCard(card, renamed) : card;
    this.#host.waitUntil(this.#loadDetails(wording, shown));
    return shown;
  }

  /** The content before the table: the chart's own table if that of the page is folded, else a drawing. */
  content(card: Card, { headed }: SlottedTable, level: number, own: TemplateResult | null): TemplateResult {
    return html`${headed ? nothing : introTemplate(card, level)}
    ${own ?? drawingTemplate(card, this.#host.strips(card))}`;
  }

  /** The content after the table; below one that is folded, nothing of it is near, and numbers open their own sources. */
  after(
    wording: Wording,
    card: Card,
    { nearbyText }: SlottedTable,
    opened: Opened | null,
    folded: boolean,
  ): TemplateResult {
    const { messages } = wording;
    const details = this.#details?.of === wording ? this.#details : null;
    const origins = details?.wording && !folded;
    return html`<div @click=${this.#host.press}>
      ${details && !details.wording ? cannotLoadTemplate(messages.language) : nothing}
      ${details?.wording && this.#own ? tableNotesTemplate(details.wording) : nothing}
      ${outroTemplate(
        card,
        { messages, opened },
        html`${origins ? originsTemplate(details.wording, card, opened?.has('origins', '') ?? false) : nothing}
        ${this.#host.foot(wording, card)}`,
        folded ? '' : nearbyText,
      )}
    </div>`;
  }

  /** Loads the text about contradictions in a table, and about the sources of its figures, if there are any. */
  async #loadDetails(of: Wording, card: Card): Promise<void> {
    if (this.#details?.of === of) return;
    if (originsOf(card).length === 0 && tableFindings(of.report).length === 0) return;
    const messages = await loadLocale(of.messages.language).catch(console.warn);
    this.#details = { of, wording: messages ? { ...of, messages } : null };
    if (!messages)
      whenOnline(() => {
        this.#details = null;
        this.#host.update();
      });
    this.#host.update();
  }
}
