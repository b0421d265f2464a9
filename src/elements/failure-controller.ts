import { html, type LitElement, type ReactiveControllerHost } from 'lit';
import type { WordsController } from '../controllers/words-controller.js';
import { CANNOT_LOAD } from '../locale/cannot-load.js';
import type { Failure } from '../intake/failure.js';
import { loadLocale } from '../locale/load-messages.js';
import type { Language } from '../report/language.js';
import { loadActions } from './load-on-demand.js';
import type { MessageContext } from './message-template.js';
import type { Message } from './status-template.js';
import { whenOnline } from './when-online.js';

/** The element that fails. */
interface Host {
  readonly element: MessageContext['host'] &
    ReactiveControllerHost &
    HTMLElement &
    Pick<LitElement, 'renderRoot'> & { reload(): Promise<void> };
  readonly words: WordsController;
  /** What is shown beside the message now. */
  readonly beside: () => Omit<MessageContext, 'host' | 'reload'>;
  readonly waitUntil: (work: Promise<unknown>) => void;
}

type Template = (context: MessageContext) => Message;

/** A message in one language. */
interface Made {
  readonly failure: Failure;
  readonly language: Language;
  readonly template: Template;
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
  get message(): Message | null {
    if (!this.#current || this.#current !== this.#made?.failure) return null;
    const { element, beside } = this.#host;
    return this.#made.template({ ...beside(), host: element, reload: () => void element.reload() });
  }

  set(failure: Failure | null): void {
    if (JSON.stringify(failure) !== JSON.stringify(this.#current)) this.#current = failure;
    if (this.#current) this.#host.waitUntil(this.#make(this.#current));
  }

  async #make(failure: Failure): Promise<void> {
    const { element, words } = this.#host;
    const { language } = words;
    whenOnline(this.#retry);
    if (failure === this.#made?.failure && language === this.#made.language) return;
    const template = await templateOf(failure, language, element);
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
async function templateOf(failure: Failure, language: Language, element: Host['element']): Promise<Template> {
  try {
    const [{ messageTemplate, styleAgain }, locale] = await Promise.all([
      loadActions(),
      loadLocale(language),
    ]);
    styleAgain(element);
    return (context) => messageTemplate(failure, locale, context);
  } catch (error) {
    console.warn(failure, error);
    const said = html`<p .textContent=${CANNOT_LOAD[language]}></p>`;
    return () => ({ said });
  }
}
