import { LitElement } from 'lit';
import { loadActions } from './load-on-demand.js';

/** An element whose `updateComplete` also waits for what it loads after an update. */
export abstract class CompleteElement extends LitElement {
  #work: Promise<unknown> = Promise.resolve();

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch (error) {
      // An element that is connected in another document for the first time may not have the style sheets of its own.
      const root = this.shadowRoot;
      if (!root || this.ownerDocument === document) throw error;
      this.waitUntil(this.#restyle().catch(console.warn));
      return root;
    }
  }

  /** Style sheets belong to a document, so they are recreated in another one. */
  adoptedCallback(): void {
    if (this.renderRoot as HTMLElement | undefined) this.waitUntil(this.#restyle().catch(console.warn));
  }

  /** Extends the update until the work is done; the work must not reject. */
  protected waitUntil(work: Promise<unknown>): void {
    this.#work = Promise.all([this.#work, work]);
  }

  /**
   * Resolves when everything named or loaded on demand is shown, or the reason why it is not. An element that was
   * never on a page has nothing to wait for, but may be about to be connected.
   */
  protected override async getUpdateComplete(): Promise<boolean> {
    if (!this.hasUpdated && !this.isConnected) {
      await new Promise((resolve) => setTimeout(resolve));
      if (!this.isConnected) return false;
    }
    const complete = await super.getUpdateComplete();
    const work = this.#work;
    await work;
    return work === this.#work && !this.isUpdatePending ? complete : this.getUpdateComplete();
  }

  async #restyle(): Promise<void> {
    const { styleAgain } = await loadActions();
    styleAgain(this);
  }
}
