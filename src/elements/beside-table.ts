import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import type { CardKind } from '../cards/chart-kind.js';
import type { CardOptions } from '../cards/compose-card.js';
import { composeOnce } from '../cards/compose-once.js';
import { compareOwnTable } from '../cards/compare-own-table.js';
import { compareSettings } from '../cards/compare-settings.js';
import { followTable, inWordsOf } from '../cards/follow-table.js';
import { renameCard } from '../cards/relabel.js';
import type { SlottedTable } from '../controllers/slotted-table-controller.js';
import type { ContradictedFigure, Failure } from '../locale/messages.js';
import { loadLocale } from '../locale/spoken.js';
import type { DetailedWording, Wording } from '../words/amounts.js';
import { tableFindings } from '../words/table-notes.js';
import { cannotLoadTemplate } from './cannot-open.js';
import { introTemplate, outroTemplate, downloadsTemplate } from './card-template.js';
import { drawingTemplate } from './drawing-template.js';
import { originsOf, originsTemplate, tableNotesTemplate } from './origins-template.js';
import type { Opened } from './view.js';
import { whenOnline } from './when-online.js';

/** The chart that stands beside a table. */
interface Host {
  readonly kind: CardKind;
  readonly press: (event: Event) => void;
  /** Counts as part of its update. */
  readonly later: (work: Promise<unknown>) => void;
  readonly update: () => void;
}

/** What a chart shows beside a table of the page. */
export class BesideTable {
  readonly #host: Host;
  #own = false;
  #told: { readonly of: Wording; readonly wording: DetailedWording | null } | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The card in the words of the table; a failure if the two contradict one another. */
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
    this.#host.later(this.#learnToTell(wording, shown));
    return shown;
  }

  /** What stands before the table. */
  content(card: Card, { headed }: SlottedTable, level: number): TemplateResult {
    return html`${headed ? nothing : introTemplate(card, level)} ${drawingTemplate(card)}`;
  }

  /** What stands after it. */
  after(wording: Wording, card: Card, { beside }: SlottedTable, opened: Opened | null): TemplateResult {
    const { messages } = wording;
    const told = this.#told?.of === wording ? this.#told : null;
    return html`<div @click=${this.#host.press}>
      ${told && !told.wording ? cannotLoadTemplate(messages.language) : nothing}
      ${told?.wording && this.#own ? tableNotesTemplate(told.wording) : nothing}
      ${outroTemplate(card, beside)}
      ${told?.wording ? originsTemplate(told.wording, card, opened?.has('origins', '') ?? false) : nothing}
      ${downloadsTemplate(messages, card.heading, opened)}
    </div>`;
  }

  /** What a table contradicts itself in, and where its figures come from, are told where there is any of it. */
  async #learnToTell(of: Wording, card: Card): Promise<void> {
    if (this.#told?.of === of) return;
    if (originsOf(card).length === 0 && tableFindings(of.report).length === 0) return;
    const messages = await loadLocale(of.messages.language).catch(console.warn);
    this.#told = { of, wording: messages ? { ...of, messages } : null };
    if (!messages)
      whenOnline(() => {
        this.#told = null;
        this.#host.update();
      });
    this.#host.update();
  }
}
