import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import type { AnyKind } from '../cards/chart-kind.js';
import { composeOnce } from '../cards/compose-once.js';
import type { CardOptions } from '../cards/compose-card.js';
import type { Failure } from '../intake/failure.js';
import type { Wording } from '../words/amounts.js';
import { cardTemplate, levelOf } from './card-template.js';
import { FoiElement } from './foi-element.js';
import { lightLinked, pathAround } from './linked-parts.js';
import { loadActions } from './load-on-demand.js';
import { tokenOf } from './token-of.js';
import type { Shown, View } from './view.js';

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
    const { card, wording } = this.current ?? {};
    return card && wording ? (await loadActions()).csvOfCard(card, wording) : null;
  }

  /** The card that was prepared last; null if the report does not publish it. */
  protected card: Card | null = null;

  /** The chart that is shown, which readers and scripts get. */
  protected override get current(): Shown | null {
    const { shown, card } = this;
    return shown && card && { chart: this.subject, heading: card.heading, card, wording: shown };
  }

  protected override get subject() {
    return this.kind.name;
  }

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
    const view = { messages: wording.messages, level, opened };
    return this.pressable(cardTemplate(card, view, this.table(card, view), this.foot(wording, card.heading)));
  }

  /** Content whose numbers and marks a reader can press, and whose rows and segments are linked. */
  protected pressable(content: TemplateResult): TemplateResult {
    return html`<div
      @click=${this.press}
      @mouseover=${lightLinked}
      @mouseout=${lightLinked}
      @focusin=${lightLinked}
      @focusout=${lightLinked}
    >
      ${content}
    </div>`;
  }

  /** The table of its card. */
  protected abstract table(card: Card, view: View): TemplateResult;

  /** A click on a mark or a segment opens the evidence of its row. */
  protected override press(event: Event): void {
    const target = event.target as Element;
    const mark = target.closest('td .mark, .strip, .case-group');
    const path = mark && pathAround(target);
    if (!path) return super.press(event);
    const button = `tbody [data-path="${CSS.escape(path)}"] [data-opens="evidence"]`;
    // The row of a segment may be out of sight.
    this.open(this.renderRoot.querySelector<HTMLElement>(button), mark.matches('.mark'));
  }
}
