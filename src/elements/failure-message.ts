import { html, type TemplateResult } from 'lit';
import { CANNOT_LOAD } from '../locale/cannot-load.js';
import type { Failure } from '../locale/messages.js';
import { loadLocale } from '../locale/spoken.js';
import type { Language } from '../report/language.js';
import { loadActions } from './load-on-demand.js';
import type { Around } from './message-template.js';

/** The message of the failure of an element, in words that are loaded only then. */
export class FailureMessage {
  #failure: Failure | null = null;
  #language: Language | null = null;
  #template: TemplateResult | null = null;

  /** The message, if it is there already. */
  of(failure: Failure | null): TemplateResult | null {
    return failure && failure === this.#failure ? this.#template : null;
  }

  /**
   * Makes the message; where its words cannot be loaded either, it says that.
   *
   * @returns Whether it was not there already.
   */
  async make(failure: Failure, language: Language, around: Around): Promise<boolean> {
    if (failure === this.#failure && language === this.#language) return false;
    const template = await messageOf(failure, language, around);
    [this.#failure, this.#language, this.#template] = [failure, language, template];
    return true;
  }
}

async function messageOf(failure: Failure, language: Language, around: Around): Promise<TemplateResult> {
  try {
    const [{ messageTemplate }, locale] = await Promise.all([loadActions(), loadLocale(language)]);
    return messageTemplate(failure, locale, around);
  } catch (error) {
    console.warn(failure, error);
    return html`<p class="message" part="message" .textContent=${CANNOT_LOAD[language]}></p>`;
  }
}
