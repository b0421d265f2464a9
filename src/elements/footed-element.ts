import type { TemplateResult } from 'lit';
import type { WordsController } from '../controllers/words-controller.js';
import type { TagName } from '../report/charts.js';
import type { Wording } from '../words/amounts.js';
import { addressOf } from './address.js';
import { CompleteElement } from './complete-element.js';
import type { Disclosures } from './disclosures.js';
import { type FailedDisclosure, failedDisclosure, openedBy } from './failed-disclosure.js';
import { footTemplate } from './foot-template.js';
import { loadActions } from './load-on-demand.js';
import type { Opened, Shown } from './view.js';
import { whenOnline } from './when-online.js';

/** An element with parts that a reader opens, and a foot: files, code to embed it, and a link to itself. */
export abstract class FootedElement extends CompleteElement {
  /** What is shown now, as readers and scripts get it; null if nothing is. */
  protected abstract readonly current: Shown | null;

  /** The report that is shown now, with its text; null if none is shown. */
  protected shown: Wording | null = null;

  /** The name of its content in messages. */
  protected abstract readonly subject: TagName;

  protected abstract readonly words: WordsController;

  /** Whether other pages can embed it. */
  protected readonly embeds: boolean = true;

  #disclosures: Disclosures | null = null;
  #failed: FailedDisclosure | null = null;
  readonly #address = addressOf(this, () => this.shown && (this.id || this.nameOf(this.shown)));

  /** The parts that are open; null if nothing was ever opened. */
  protected get opened(): Opened | null {
    return this.#disclosures ?? this.#failed;
  }

  /** The wording for the report of a figure, if there are several reports. */
  protected wordingAt?(path: string): Wording | undefined;

  /** The name of what is shown in an address of the page. */
  protected nameOf({ report }: Wording): string {
    return `foi-${this.subject}-${report.id}`;
  }

  /** The buttons below the content, named after its heading. */
  protected foot({ messages }: Wording, heading: string): TemplateResult {
    const { opened, embeds } = this;
    return footTemplate({ messages, heading, opened, embeds, address: this.#address() });
  }

  /** A click on a button opens or closes its target. */
  protected press({ target }: Event): void {
    this.open((target as Element).closest<HTMLElement>('button'));
  }

  /** Does what a button says, and moves the focus to it. */
  protected open(button: HTMLElement | null | undefined, preventScroll = true): void {
    // Escape closes it again from there: not every browser focuses a clicked button.
    button?.focus({ preventScroll });
    if (button) this.waitUntil(this.#open(button));
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
