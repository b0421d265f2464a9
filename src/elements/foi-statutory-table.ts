import { html, type TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import { type FormCard, statutoryTable } from '../cards/compose-statutory-table.js';
import { contradictedForm } from '../cards/contradicted-form.js';
import type { Failure } from '../locale/messages.js';
import { localeOf } from '../locale/spoken.js';
import { neighbour, type Step } from '../table/neighbour.js';
import { figuresIn } from '../table/table.js';
import type { DetailedWording } from '../words/amounts.js';
import { FoiCard } from './foi-card.js';
import { formColumnStyles } from './form-column-styles.js';
import { formMediaStyles } from './form-media-styles.js';
import { formStyles } from './form-styles.js';
import { formTemplate } from './form-template.js';
import type { View } from './view.js';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'row-start',
  End: 'row-end',
  'Control Home': 'first',
  'Control End': 'last',
};

/** In a page from right to left, the arrows go the other way along a row. */
const MIRRORED: Readonly<Partial<Record<Step, Step>>> = { left: 'right', right: 'left' };

/**
 * A table of a statutory form as the form prints it (of 2019: tables 三 and 四), with a mark and a note at each figure that a check accuses. Tab goes to one of its figures, arrow keys to the others; each opens where it comes from. Variants: `requests` (table 三), `disclosure` (二) and `disputes` (四).
 *
 * @tagname foi-statutory-table
 * @csspart scroll - The box in which a table that is too wide scrolls.
 * @csspart scroll-hint - The line that says on a phone that the table scrolls.
 * @csspart remark - What the form adds to a label.
 * @csspart reference - The mark at a figure that a note explains.
 * @csspart figure - The cell of a figure; `figure-marked` too where a note explains it.
 */
export class FoiStatutoryTable extends FoiCard {
  static override readonly styles = [FoiCard.styles, formColumnStyles, formStyles, formMediaStyles].flat();

  /** Which table: `requests`, `disclosure` or `disputes`. */
  declare variant: 'requests' | 'disclosure' | 'disputes' | null | undefined;

  protected override readonly kind = statutoryTable;

  protected override readonly detailed = true;

  /** The figure that Tab goes to; the first where it has none of this id. */
  #stop = '';

  protected override prepare(wording: DetailedWording): boolean | Failure {
    if (!super.prepare(wording)) return false;
    const { card } = this;
    if (!card || !this.light?.parsed) return true;
    const texts = (selector: string) =>
      [...this.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    const page = { captions: texts('caption'), cells: texts('td') };
    const figures = contradictedForm(card as FormCard, page, wording);
    return figures.length > 0 ? { kind: 'contradicted-table', figures } : true;
  }

  protected override table({ table }: Card, { opened, messages }: View): TemplateResult {
    const locale = localeOf(messages.language);
    if (!table || !locale) return html``;
    const figures = figuresIn(table);
    const { id: stop = '' } = figures.find(({ id }) => id === this.#stop) ?? figures[0] ?? {};
    return formTemplate(table, {
      messages: locale,
      opened,
      stop,
      keydown: (event) => this.#walk(event),
      focusin: ({ target }) => {
        this.#stop = pathOf(target) ?? this.#stop;
        this.requestUpdate();
      },
    });
  }

  /** Arrow keys go from figure to figure, Home and End to the ends of a row, with Control of the table. */
  #walk(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey, currentTarget } = event;
    const from = pathOf(event.target);
    const step = STEPS[ctrlKey ? `Control ${key}` : key];
    const table = this.card?.table;
    if (from === undefined || !step || !table || altKey || metaKey) return;
    event.preventDefault();
    const grid = currentTarget as Element;
    const mirrored = getComputedStyle(grid).direction === 'rtl' ? MIRRORED[step] : undefined;
    const to = neighbour(table, from, mirrored ?? step);
    grid.querySelector<HTMLElement>(`[data-path="${CSS.escape(to)}"] button`)?.focus();
  }
}

function pathOf(target: EventTarget | null): string | undefined {
  return (target as Element).closest<HTMLElement>('[data-path]')?.dataset['path'];
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-statutory-table': FoiStatutoryTable;
  }
}
