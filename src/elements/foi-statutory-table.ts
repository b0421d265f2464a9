import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { composeStatutoryTable } from '../cards/compose-statutory-table.js';
import { STATUTORY_TABLES } from '../report/charts.js';
import { contradictedForm } from '../cards/contradicted-form.js';
import type { StatutoryTable } from '../cards/statutory-table.js';
import type { Failure } from '../locale/messages.js';
import type { DetailedSpeaker } from '../words/amounts.js';
import { FoiElement } from './foi-element.js';
import { statutoryTableStyles } from './statutory-table-styles.js';
import { statutoryTableTemplate } from './statutory-table-template.js';
import { tokenOf } from './token-of.js';

/**
 * A table of a statutory form as the form prints it (of 2019: tables 三 and 四), with a mark and a note at each figure that a check accuses. Variants: `requests` (table 三), `disclosure` (二) and `disputes` (四).
 *
 * @tagname foi-statutory-table
 * @csspart scroll - The region in which a table that is too wide scrolls.
 * @csspart scroll-hint - The line that says on a phone that the table scrolls.
 * @csspart remark - What the form adds to a label.
 * @csspart reference - The mark at a figure that a note explains.
 * @csspart figure - The cell of a figure; `figure-marked` too where a note explains it.
 */
export class FoiStatutoryTable extends FoiElement {
  static override readonly styles = [FoiElement.styles, statutoryTableStyles].flat();

  static override readonly properties: PropertyDeclarations = { variant: {} };

  /** Which table: `requests`, `disclosure` or `disputes`. */
  declare variant: string | null | undefined;

  protected override readonly subject = 'statutory-table';

  protected override readonly detailed = true;

  #table: StatutoryTable | null = null;

  protected override prepare(speaker: DetailedSpeaker): boolean | Failure {
    const { report, messages } = speaker;
    const id = tokenOf(this, 'variant', this.variant, STATUTORY_TABLES, 'requests');
    this.#table = composeStatutoryTable(report, messages, id);
    if (!this.#table || !this.light?.parsed) return this.#table !== null;
    const texts = (selector: string) =>
      [...this.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    const page = { captions: texts('caption'), cells: texts('td') };
    const figures = contradictedForm(this.#table, page, speaker);
    return figures.length > 0 ? { kind: 'contradicted-table', figures } : true;
  }

  protected override content({ messages }: DetailedSpeaker): TemplateResult {
    return this.#table ? statutoryTableTemplate(this.#table, messages, this.level) : html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-statutory-table': FoiStatutoryTable;
  }
}
