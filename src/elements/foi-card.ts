import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import type { CardKind } from '../cards/chart-kind.js';
import { composeOnce } from '../cards/compose-once.js';
import type { CardOptions } from '../cards/compose-card.js';
import type { Failure } from '../locale/messages.js';
import type { Wording } from '../words/amounts.js';
import { cardTemplate, downloadsTemplate } from './card-template.js';
import { type CannotOpen, cannotOpen, openedBy } from './cannot-open.js';
import { FoiElement } from './foi-element.js';
import { loadActions } from './load-on-demand.js';
import type { Opening } from './opening.js';
import { tokenOf } from './token-of.js';
import type { Opened, Shown, View } from './view.js';
import { whenOnline } from './when-online.js';

/**
 * An element that shows the card of one statistic of one report, whose numbers open where they come from, and which
 * gives its figures as files.
 *
 * @fires {FoiSelectEvent} foi-select - A reader opened the evidence of a figure.
 */
export abstract class FoiCard extends FoiElement {
  static override readonly properties: PropertyDeclarations = { variant: {} };

  /** How it is drawn; each chart names its variants. */
  declare variant: string | null | undefined;

  protected abstract readonly kind: CardKind;

  /** The figures of the chart as CSV, each printed or derived, with its evidence; null while there is no chart. */
  async toCSV(): Promise<string | null> {
    const { current } = this;
    return current && (await loadActions()).csvOfCard(current.card, current.wording);
  }

  /** The card that was prepared last; null if the report does not publish it. */
  protected card: Card | null = null;

  #opening: Opening | null = null;
  #cannotOpen: CannotOpen | null = null;

  /** The chart that is shown, which is what a reader or a script gets. */
  protected get current(): Shown | null {
    const { shown, card } = this;
    return shown && card && { chart: this.subject, card, wording: shown };
  }

  protected get opened(): Opened | null {
    return this.#opening ?? this.#cannotOpen;
  }

  protected override get subject() {
    return this.kind.name;
  }

  /** What its author chose of it. */
  protected options({ messages }: Wording): CardOptions {
    const { variants, order } = this.kind;
    return { messages, order, variant: tokenOf(this, 'variant', this.variant, variants, variants[0] ?? '') };
  }

  protected override prepare(wording: Wording): boolean | Failure {
    this.card = composeOnce(this.kind, wording.report, this.options(wording));
    return this.card !== null;
  }

  protected override content(wording: Wording): TemplateResult {
    const { card, opened, level } = this;
    if (!card) return html``;
    const { messages } = wording;
    return html`<div @click=${this.press}>
      ${cardTemplate(card, level, this.table(card, { messages, level, opened }))}
      ${downloadsTemplate(messages, card.heading, opened)}
    </div>`;
  }

  /** The table of its card. */
  protected abstract table(card: Card, view: View): TemplateResult;

  /** A pointer on a mark opens the evidence of its row. */
  protected press({ target }: Event): void {
    const row = (target as Element).closest('.mark')?.closest('[data-path]');
    const button = row
      ? row.querySelector<HTMLElement>('[data-opens="evidence"]')
      : (target as Element).closest<HTMLElement>('button');
    if (!button) return;
    // The focus goes where Escape closes it again: not every browser gives it to a button that is clicked.
    button.focus({ preventScroll: true });
    this.later(this.#open(button));
  }

  /** What the buttons do is loaded with the first click. */
  async #open(button: HTMLElement): Promise<void> {
    try {
      const { Opening: Loaded } = await loadActions();
      this.#opening ??= new Loaded(this, {
        shown: () => this.current,
        later: (work) => this.later(work),
      });
      this.#opening.press(button);
    } catch (error) {
      console.warn(error);
      const what = openedBy(button);
      const open = this.#cannotOpen?.what === what ? null : cannotOpen(what, () => this.language);
      this.#cannotOpen = open;
      if (open)
        whenOnline(() => {
          if (this.#cannotOpen !== open) return;
          this.#cannotOpen = null;
          this.later(this.#open(button));
        });
      this.requestUpdate();
    }
  }
}
