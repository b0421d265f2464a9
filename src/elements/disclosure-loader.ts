import type { Disclosures, DisclosureHost } from './disclosures.js';
import { type FailedDisclosure, failedDisclosure, openedBy } from './failed-disclosure.js';
import { loadActions } from './load-on-demand.js';
import type { Opened } from './view.js';
import { whenOnline } from './when-online.js';

/** The open parts of an element, whose code is loaded on the first click. */
export class DisclosureLoader {
  readonly #host: ConstructorParameters<typeof Disclosures>[0];
  readonly #shown: DisclosureHost;
  #disclosures: Disclosures | null = null;
  #failed: FailedDisclosure | null = null;

  constructor(host: ConstructorParameters<typeof Disclosures>[0], shown: DisclosureHost) {
    this.#host = host;
    this.#shown = shown;
  }

  /** Null if nothing was ever opened. */
  get opened(): Opened | null {
    return this.#disclosures ?? this.#failed;
  }

  /** Opens or closes the target of a button, or does what the button says. */
  press(button: HTMLElement, focus: FocusOptions): void {
    // Moves the focus to where Escape closes it again: not every browser focuses a clicked button.
    button.focus(focus);
    this.#shown.waitUntil(this.#press(button));
  }

  async #press(button: HTMLElement): Promise<void> {
    try {
      const { Disclosures: Loaded } = await loadActions();
      this.#disclosures ??= new Loaded(this.#host, this.#shown);
      this.#disclosures.press(button);
    } catch (error) {
      console.warn(error);
      const what = openedBy(button);
      const language = () => this.#shown.language();
      const open = this.#failed?.what === what ? null : failedDisclosure(what, language);
      this.#failed = open;
      if (open)
        whenOnline(() => {
          if (this.#failed !== open) return;
          this.#failed = null;
          this.#shown.waitUntil(this.#press(button));
        });
      this.#host.requestUpdate();
    }
  }
}
