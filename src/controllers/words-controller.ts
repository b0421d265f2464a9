import type { ReactiveControllerHost } from 'lit';
import type { Messages } from '../locale/messages.js';
import type { Failure } from '../intake/failure.js';
import { loadLocale, loadMessages, localeOf, messagesOf } from '../locale/load-messages.js';
import type { Language } from '../report/language.js';
import type { Report } from '../report/report.js';
import type { Wording } from '../words/amounts.js';
import { LanguageController } from './language-controller.js';

/** The text of an element in the language around it, loaded if the page does not have it yet. */
export class WordsController {
  readonly #host: ReactiveControllerHost;
  readonly #nearest: LanguageController;
  readonly #detailed: () => boolean;
  #language: Language = 'zh-Hans';
  #messages: Messages | undefined;
  #wording: Wording | null = null;
  #missing: { readonly language: Language; readonly failure: Failure } | null = null;

  /** @param detailed Whether the element shows more text than charts do at first. */
  constructor(host: ReactiveControllerHost & HTMLElement, detailed: () => boolean) {
    this.#host = host;
    this.#nearest = new LanguageController(host);
    this.#detailed = detailed;
  }

  get language(): Language {
    return this.#language;
  }

  /** The text in the language, or in the previous one until it is loaded. */
  get messages(): Messages | undefined {
    return this.#messages;
  }

  /** Why the text cannot be loaded; null if it can. */
  get failure(): Failure | null {
    return this.#missing?.failure ?? null;
  }

  /** A report with this text: the same object as long as both are the same. */
  wordingOf(report: Report, messages: Messages): Wording {
    const last = this.#wording;
    if (last?.report === report && last.messages === messages) return last;
    return (this.#wording = { report, messages });
  }

  /**
   * Chooses the language.
   *
   * @param table The language of a page table, which takes precedence.
   * @param report The language of the report, if the page names none.
   * @returns Whether there is nothing to load.
   */
  choose(table: Language | null | undefined, report: string | undefined): boolean {
    const nearest = this.#nearest.language(report);
    const language = (this.#language = table ?? nearest);
    const words = this.#detailed() ? localeOf(language) : messagesOf(language);
    if (!words) return this.#missing?.language === language;
    this.#messages = words;
    this.#missing = null;
    return true;
  }

  /** Loads the text of the language; never rejects. */
  async load(): Promise<void> {
    const language = this.#language;
    try {
      await (this.#detailed() ? loadLocale : loadMessages)(language);
    } catch (error) {
      this.#missing = { language, failure: { kind: 'cannot-load', reason: String(error) } };
    }
  }

  /** Ensures that there is some text, and updates the element. */
  async loadAny(): Promise<void> {
    this.#messages ??= await loadMessages(this.#language).catch(() => undefined);
    this.#host.requestUpdate();
  }

  /** Uses the text of the language if something else has loaded it. */
  useLoaded(): void {
    this.#messages ??= messagesOf(this.#language);
  }

  /** Retries loading after a failure. */
  reload(): void {
    this.#missing = null;
  }
}
