import { html, type TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import { compareForm } from '../cards/compare-form.js';
import { type FormCard, statutoryTable } from '../cards/compose-statutory-table.js';
import type { Failure } from '../intake/failure.js';
import { localeOf } from '../locale/load-messages.js';
import { neighbour, type Step } from '../table/neighbour.js';
import { figuresIn, type Table } from '../table/table.js';
import type { DetailedWording, Wording } from '../words/amounts.js';
import { FoiCard } from './foi-card.js';
import { formColumnStyles } from './form-column-styles.js';
import { FormFit } from './form-fit.js';
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

/** On a right-to-left page, the arrow keys are reversed within a row. */
const MIRRORED: Readonly<Partial<Record<Step, Step>>> = { left: 'right', right: 'left' };

/**
 * A table of a statutory form as the form prints it (in the 2019 form: tables 三 and 四), with a mark and a note for each
 * figure that a check finds inconsistent. Tab moves to one of its figures, arrow keys to the others; each opens its
 * evidence. Variants: `requests` (table 三), `disclosure` (二) and `disputes` (四).
 *
 * @tagname foi-statutory-table
 * @csspart scroll - The box that scrolls if the table is too wide.
 * @csspart scroll-hint - The line that states that the table scrolls, if it does.
 * @csspart remark - The form's addition to a label.
 * @csspart reference - The mark beside a figure that a note explains.
 * @csspart figure - The cell of a figure; also `figure-marked` if a note explains it.
 */
export class FoiStatutoryTable extends FoiCard {
  static override readonly styles = [FoiCard.styles, formColumnStyles, formStyles, formMediaStyles].flat();

  /** The table: `requests`, `disclosure` or `disputes`. */
  declare variant: 'requests' | 'disclosure' | 'disputes' | null | undefined;

  protected override readonly kind = statutoryTable;

  protected override readonly detailed = true;

  readonly #fit = new FormFit(this);

  /** The table as it is shown. */
  #shown: Table | undefined;

  /** The tab stop; the first figure if there is none with this id. */
  #stop = '';

  protected override prepare(wording: DetailedWording): boolean | Failure {
    if (!super.prepare(wording)) return false;
    const { card } = this;
    if (!card || !this.pageTable?.parsed) return true;
    const page = {
      captions: [...this.querySelectorAll('caption')].map(({ textContent }) => textContent ?? ''),
      cells: [...this.querySelectorAll('td')].map(({ dataset, textContent }) => ({
        keys: {
          measure: dataset['measure'],
          code: dataset['code'],
          applicant: dataset['applicant'],
        },
        text: textContent ?? '',
      })),
    };
    const figures = compareForm(card as FormCard, page, wording);
    return figures.length > 0 ? { kind: 'contradicted-table', figures } : true;
  }

  protected override nameOf(wording: Wording): string {
    return [super.nameOf(wording), this.variant].filter(Boolean).join('-');
  }

  protected override table({ table }: Card, { opened, messages }: View): TemplateResult {
    const locale = localeOf(messages.language);
    if (!table || !locale) return html``;
    const figures = figuresIn(table);
    this.#shown = this.#fit.shape(table);
    const { id: stop = '' } = figures.find(({ id }) => id === this.#stop) ?? figures[0] ?? {};
    return formTemplate(this.#shown, {
      messages: locale,
      scrolls: this.#fit.scrolls,
      opened,
      stop,
      keydown: (event) => this.#walk(event),
      focusin: ({ target }) => {
        this.#stop = pathOf(target) ?? this.#stop;
        this.requestUpdate();
      },
    });
  }

  /**
   * Arrow keys move from figure to figure, Home and End to the ends of a row, and with Control to the ends of the
   * table.
   */
  #walk(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey, currentTarget } = event;
    const from = pathOf(event.target);
    const step = STEPS[ctrlKey ? `Control ${key}` : key];
    const table = this.#shown;
    if (from === undefined || !step || !table || altKey || metaKey) return;
    event.preventDefault();
    const grid = currentTarget as Element;
    const mirrored = getComputedStyle(grid).direction === 'rtl' ? MIRRORED[step] : undefined;
    const to = neighbour(table, from, mirrored ?? step);
    const button = grid.querySelector<HTMLElement>(`[data-path="${CSS.escape(to)}"] button`);
    button?.focus();
    // From behind the labels or totals, where a browser finds it already in sight.
    button?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
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
