import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Locale } from '../locale/details.js';
import { loadLocale, localeOf } from '../locale/load-messages.js';
import type { Language } from '../report/language.js';
import type { Wording } from '../words/amounts.js';
import type { Basis } from '../words/describe-evidence.js';
import type { Download, Opened, Shown } from './view.js';
import { whenOnline } from './when-online.js';
import { cannotLoadRow, cannotLoadTemplate, openedBy } from './failed-disclosure.js';
import { embedTemplate } from './embed-template.js';
import { evidenceTemplate } from './evidence-template.js';
import { FoiSelectEvent } from './select-event.js';
import { buttonToClose, basisAt } from './find-disclosure.js';
import { styleAgain } from './style-again.js';
import { download, downloadsOf } from './download.js';

/** The element that is opened: its current content, and how to make work part of its update. */
interface DisclosureHost {
  readonly shown: () => Shown | null;
  /** The wording for the report of a figure, if a chart has several reports. */
  readonly wordingAt?: (path: string) => Wording | undefined;
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** The keys of the files and of the code to embed among the open parts. */
const FILES = 'download ';
const EMBED = 'embed ';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * The open parts of a chart, and how they close again. It is created on the first click: everything that a chart does
 * before works without it.
 */
export class Disclosures implements Opened, ReactiveController {
  readonly #host: Host;
  readonly #chart: DisclosureHost;

  /**
   * The open parts, in the order of opening, each as `evidence`, `group`, `download`, `embed`, `about` or `origins`, a space,
   * and the path of its row.
   */
  readonly #open = new Set<string>();

  /** Where it says that something was copied. */
  #said: Element | null = null;

  /** The parts that could not be loaded, with their language. */
  readonly #failed = new Map<string, Language | undefined>();

  constructor(host: Host, chart: DisclosureHost) {
    this.#host = host;
    this.#chart = chart;
    host.renderRoot.addEventListener('keydown', this.#keydown);
    host.addController(this);
    styleAgain(host);
  }

  /** Escape works wherever the focus is, as long as the chart is on the page. */
  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('keydown', this.#keydown);
  }

  hostUpdate(): void {
    if (this.#said) this.#said.textContent = '';
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('keydown', this.#keydown);
  }

  has(opens: string, path: string): boolean {
    return this.#open.has(`${opens} ${path}`);
  }

  /** The row of evidence; null while its text is loading. */
  evidence(basis: Basis, path: string, columnCount: number): TemplateResult | null {
    const wording = this.#chart.wordingAt?.(path) ?? this.#chart.shown()?.wording;
    if (!wording) return null;
    const { language } = wording.messages;
    const messages = this.#details(`evidence ${path}`, language);
    if (messages === null) return cannotLoadRow(language, columnCount);
    return messages ? evidenceTemplate({ ...wording, messages }, basis, path, columnCount) : null;
  }

  foot(): TemplateResult | typeof nothing {
    const shown = this.#chart.shown();
    if (!shown) return nothing;
    return html`${this.#open.has(FILES) ? this.#filesTemplate(shown) : nothing}
    ${this.#open.has(EMBED) ? this.#embedTemplate(shown) : nothing}`;
  }

  /** A button for each file format, in a group named after the chart, because a page has many of these buttons. */
  #filesTemplate({ card, heading, wording: { messages } }: Shown): TemplateResult {
    return html`<div class="opened" role="group" aria-label=${messages.noteOn(messages.download, heading)}>
      ${downloadsOf(card).map(
        (form) => html`<button type="button" part="button" data-take=${form}>${form.toUpperCase()}</button>`,
      )}
      ${this.#failed.has(FILES) ? cannotLoadTemplate(messages.language) : nothing}
    </div>`;
  }

  #embedTemplate(shown: Shown): TemplateResult | null {
    const { language } = shown.wording.messages;
    const messages = this.#details(EMBED, language);
    if (messages === null) return cannotLoadTemplate(language);
    return messages ? embedTemplate(this.#host, shown, messages) : null;
  }

  /** The text of what is opened; undefined while it is loading, null if it could not be loaded. */
  #details(what: string, language: Language): Locale | null | undefined {
    const messages = localeOf(language);
    if (messages) return messages;
    if (this.#failed.get(what) === language) return null;
    this.#load(what, loadLocale(language));
    return undefined;
  }

  /** Opens or closes the target of a button, downloads its file, or copies what is before it. */
  press(button: Element): void {
    const form = button.getAttribute('data-take');
    if (form) this.#download(form as Download);
    else if (button.hasAttribute('data-copies')) this.#chart.waitUntil(this.#copy(button));
    else if (button.hasAttribute('data-closes')) this.#close(button);
    else this.#toggle(button);
  }

  #toggle(button: Element): void {
    const what = openedBy(button);
    const open = !this.#open.delete(what);
    this.#failed.delete(what);
    if (open) this.#open.add(what);
    const card = this.#chart.shown()?.card;
    const [, path] = /^evidence (.*)$/s.exec(what) ?? [];
    const basis = open && path !== undefined && card ? basisAt(card, path) : undefined;
    if (basis) this.#host.dispatchEvent(new FoiSelectEvent(basis.figure));
    this.#host.requestUpdate();
  }

  #download(form: Download): void {
    const shown = this.#chart.shown();
    this.#failed.delete(FILES);
    if (shown) this.#load(FILES, download(this.#host, form, shown));
  }

  /** Copies the code or text before a button, and says so after it. */
  async #copy(button: Element): Promise<void> {
    const { previousElementSibling: source, nextElementSibling: status } = button;
    const field = source?.querySelector('textarea');
    const { language } = this.#chart.shown()?.wording.messages ?? {};
    this.hostUpdate();
    try {
      await navigator.clipboard.writeText(field?.value ?? source?.textContent ?? '');
      if (status && language) status.textContent = localeOf(language)?.report.copied ?? '';
      this.#said = status;
    } catch {
      // Without https there is no clipboard: the text is then selected for copying by hand.
      if (field) field.select();
      else if (source) getSelection()?.selectAllChildren(source);
    }
  }

  /** Waits for requested work; if it fails, the message appears in its place. */
  #load(what: string, work: Promise<unknown>): void {
    const done = work.catch((error: unknown) => {
      console.warn(error);
      this.#failed.set(what, this.#chart.shown()?.wording.messages.language);
      whenOnline(this.#again);
    });
    this.#chart.waitUntil(done.then(() => this.#host.requestUpdate()));
  }

  /** Open parts that could not be loaded are requested again when rendered. */
  readonly #again = (): void => {
    this.#failed.clear();
    this.#host.requestUpdate();
  };

  /**
   * Escape closes the innermost open part around the focus, else the last one opened, and returns the focus to its
   * button. If the focus is elsewhere on the page, it closes something only while the pointer is on the chart, and
   * does not move the focus.
   */
  readonly #keydown = (event: Event): void => {
    const inside = event.currentTarget !== this.#host.ownerDocument;
    if ((event as KeyboardEvent).key !== 'Escape' || !(inside || this.#host.matches(':hover'))) return;
    if (this.#close(inside ? (event.target as Element) : null)) event.stopPropagation();
  };

  /** Closes the innermost open part around an element, and moves the focus to its button. */
  #close(around: Element | null): boolean {
    const button = buttonToClose(this.#host.renderRoot, around, [...this.#open]);
    if (!button) return false;
    this.#toggle(button);
    if (around) button.focus();
    return true;
  }
}
