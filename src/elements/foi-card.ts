import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import type { AnyKind } from '../cards/chart-kind.js';
import { composeOnce } from '../cards/compose-once.js';
import type { CardOptions } from '../cards/compose-card.js';
import type { Failure } from '../intake/failure.js';
import type { Wording } from '../words/amounts.js';
import { cardTemplate, downloadsTemplate, levelOf } from './card-template.js';
import { type FailedDisclosure, failedDisclosure, openedBy } from './failed-disclosure.js';
import { FoiElement } from './foi-element.js';
import { loadActions } from './load-on-demand.js';
import type { Disclosures } from './disclosures.js';
import { tokenOf } from './token-of.js';
import type { Opened, Shown, View } from './view.js';
import { whenOnline } from './when-online.js';

/**
 * An element that shows the card of one statistic of one report. Its numbers open their evidence, and its figures can
 * be downloaded.
 *
 * @fires {FoiSelectEvent} foi-select - A reader opened the evidence of a figure.
 */
export abstract class FoiCard extends FoiElement {
  static override readonly properties: PropertyDeclarations = { variant: {} };

  /** How the chart is drawn; each chart lists its variants. */
  declare variant: string | null | undefined;

  protected abstract readonly kind: AnyKind;

  /** The figures of the chart as CSV, each marked as printed or derived, with its evidence; null while there is no chart. */
  async toCSV(): Promise<string | null> {
    const { current } = this;
    return current && (await loadActions()).csvOfCard(current.card, current.wording);
  }

  /** The card that was prepared last; null if the report does not publish it. */
  protected card: Card | null = null;

  #disclosures: Disclosures | null = null;
  #failed: FailedDisclosure | null = null;

  /** The chart that is shown, which readers and scripts get. */
  protected get current(): Shown | null {
    const { shown, card } = this;
    return shown && card && { chart: this.subject, card, wording: shown };
  }

  protected get opened(): Opened | null {
    return this.#disclosures ?? this.#failed;
  }

  protected override get subject() {
    return this.kind.name;
  }

  /** The wording for the report of a figure, if a chart has several reports. */
  protected wordingAt?(path: string): Wording | undefined;

  /** The author's choices for it. */
  protected options({ messages }: Wording): CardOptions {
    const { variants, order } = this.kind;
    return { messages, order, variant: tokenOf(this, 'variant', this.variant, variants, variants[0] ?? '') };
  }

  protected override prepare(wording: Wording): boolean | Failure {
    this.card = composeOnce(this.kind, wording.report, this.options(wording));
    return this.card !== null;
  }

  protected override content(wording: Wording): TemplateResult {
    const { card, opened } = this;
    const level = levelOf(this);
    if (!card) return html``;
    const { messages } = wording;
    return html`<div @click=${this.press}>
      ${cardTemplate(card, level, this.table(card, { messages, level, opened }))}
      ${downloadsTemplate(messages, card.heading, opened)}
    </div>`;
  }

  /** The table of its card. */
  protected abstract table(card: Card, view: View): TemplateResult;

  /** A click on a mark opens the evidence of its row. */
  protected press({ target }: Event): void {
    const row = (target as Element).closest('.mark')?.closest('[data-path]');
    const button = row
      ? row.querySelector<HTMLElement>('[data-opens="evidence"]')
      : (target as Element).closest<HTMLElement>('button');
    if (!button) return;
    // Moves the focus to where Escape closes it again: not every browser focuses a clicked button.
    button.focus({ preventScroll: true });
    this.waitUntil(this.#open(button));
  }

  /** The code behind the buttons is loaded on the first click. */
  async #open(button: HTMLElement): Promise<void> {
    try {
      const { Disclosures: Loaded } = await loadActions();
      this.#disclosures ??= new Loaded(this, {
        shown: () => this.current,
        waitUntil: (work) => this.waitUntil(work),
        wordingAt: (path) => this.wordingAt?.(path),
      });
      this.#disclosures.press(button);
    } catch (error) {
      console.warn(error);
      const what = openedBy(button);
      const open = this.#failed?.what === what ? null : failedDisclosure(what, () => this.words.language);
      this.#failed = open;
      if (open)
        whenOnline(() => {
          if (this.#failed !== open) return;
          this.#failed = null;
          this.waitUntil(this.#open(button));
        });
      this.requestUpdate();
    }
  }
}
