import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { WordsController } from '../controllers/words-controller.js';
import { CANNOT_LOAD } from '../locale/cannot-load.js';
import type { Failure } from '../intake/failure.js';
import { loadLocale } from '../locale/load-messages.js';
import type { Language } from '../report/language.js';
import type { Report } from '../report/report.js';
import { loadActions } from './load-on-demand.js';
import type { MessageContext } from './message-template.js';
import { whenOnline } from './when-online.js';

/** The element that fails. */
interface Host {
  readonly element: Element & ReactiveControllerHost & { reload(): Promise<void> };
  readonly words: WordsController;
  /** The report whose content stays; true if it is unknown which. */
  readonly kept: () => Report | boolean;
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** A rendered message. */
interface Made {
  readonly failure: Failure;
  readonly language: Language;
  readonly template: TemplateResult;
}

/** Why an element does not show its content, or shows it below a message; the text of messages is loaded on demand. */
export class FailureController {
  readonly #host: Host;
  #current: Failure | null = null;
  #made: Made | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The failure; the same object as long as it is the same failure. */
  get current(): Failure | null {
    return this.#current;
  }

  /** Its message; null while its text is loading. */
  get message(): TemplateResult | null {
    return this.#current && this.#current === this.#made?.failure ? this.#made.template : null;
  }

  set(failure: Failure | null): void {
    if (JSON.stringify(failure) !== JSON.stringify(this.#current)) this.#current = failure;
    if (this.#current) this.#host.waitUntil(this.#make(this.#current));
  }

  async #make(failure: Failure): Promise<void> {
    const { element, words, kept } = this.#host;
    const { language } = words;
    whenOnline(this.#retry);
    if (failure === this.#made?.failure && language === this.#made.language) return;
    const template = await messageOf(failure, language, {
      host: element,
      kept: kept(),
      reload: () => void element.reload(),
    });
    this.#made = { failure, language, template };
    words.useLoaded();
    element.requestUpdate();
  }

  /** Parts that could not be loaded, including the text of messages, may be available now. */
  readonly #retry = (): void => {
    this.#made = null;
    if (/load/.test(this.#current?.kind ?? '')) void this.#host.element.reload();
    else this.#host.element.requestUpdate();
  };
}

/** The message of a failure; if its text cannot be loaded either, it states that. */
async function messageOf(
  failure: Failure,
  language: Language,
  context: MessageContext,
): Promise<TemplateResult> {
  try {
    const [{ messageTemplate }, locale] = await Promise.all([loadActions(), loadLocale(language)]);
    return messageTemplate(failure, locale, context);
  } catch (error) {
    console.warn(failure, error);
    return html`<p class="message" part="message" .textContent=${CANNOT_LOAD[language]}></p>`;
  }
}
