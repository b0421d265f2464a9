import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { loadLocale, localeOf } from '../locale/spoken.js';
import type { Language } from '../report/language.js';
import type { Basis } from '../words/describe-evidence.js';
import type { Opened, Shown } from './view.js';
import { whenOnline } from './when-online.js';
import { cannotLoadRow, cannotLoadTemplate, openedBy } from './cannot-open.js';
import { evidenceTemplate } from './evidence-template.js';
import { FoiSelectEvent } from './select-event.js';
import { openerToClose, basisAt } from './openers.js';
import { download, downloadsOf, type Download } from './download.js';

/** The chart that is opened: what it shows now, and how it is told that more counts as part of its update. */
export interface Openable {
  readonly shown: () => Shown | null;
  readonly later: (work: Promise<unknown>) => void;
}

/** Where the files are. */
const FILES = 'download ';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * What a reader opened in a chart, and how it closes again. A chart has one from the first click on: what every chart
 * of a page does before is done without it.
 */
export class Opening implements Opened, ReactiveController {
  readonly #host: Host;
  readonly #chart: Openable;

  /** What is open, in the order of opening, each as `evidence`, `group`, `download` or `origins`, a blank, and the path of its row. */
  readonly #open = new Set<string>();

  /** What of it could not be loaded, in which language. */
  readonly #failed = new Map<string, Language | undefined>();

  constructor(host: Host, chart: Openable) {
    this.#host = host;
    this.#chart = chart;
    host.renderRoot.addEventListener('keydown', this.#keydown);
    host.addController(this);
  }

  /** Escape is heard wherever the focus is, as long as the chart is on the page. */
  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('keydown', this.#keydown);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('keydown', this.#keydown);
  }

  has(opens: string, path: string): boolean {
    return this.#open.has(`${opens} ${path}`);
  }

  /** The row of evidence; null while its words are on their way. */
  evidence(basis: Basis, path: string, columnCount: number): TemplateResult | null {
    const wording = this.#chart.shown()?.wording;
    if (!wording) return null;
    const { language } = wording.messages;
    const messages = localeOf(language);
    if (messages) return evidenceTemplate({ ...wording, messages }, basis, path, columnCount);
    const what = `evidence ${path}`;
    if (this.#failed.get(what) === language) return cannotLoadRow(language, columnCount);
    this.#load(what, loadLocale(language));
    return null;
  }

  /** A button for each form of file, in a group that is named after the chart: a page has many of these buttons. */
  files(): TemplateResult {
    const { card, wording } = this.#chart.shown() ?? {};
    const name = card && wording && wording.messages.noteOn(wording.messages.download, card.heading);
    return html`<span role="group" aria-label=${name ?? nothing}
        >${downloadsOf(card).map(
          (form) =>
            html`<button type="button" part="button" data-take=${form}>${form.toUpperCase()}</button>`,
        )}</span
      >${wording && this.#failed.has(FILES) ? cannotLoadTemplate(wording.messages.language) : nothing}`;
  }

  /** A button opens or closes what it says, or gives a file. */
  press(button: Element): void {
    const form = button.getAttribute('data-take');
    if (form) this.#download(form as Download);
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

  /** Waits for what was asked for; where it cannot be loaded, that is said in its place. */
  #load(what: string, work: Promise<unknown>): void {
    const done = work.catch((error: unknown) => {
      console.warn(error);
      this.#failed.set(what, this.#chart.shown()?.wording.messages.language);
      whenOnline(this.#again);
    });
    this.#chart.later(done.then(() => this.#host.requestUpdate()));
  }

  /** What is open and could not be loaded is asked for again when it is laid out. */
  readonly #again = (): void => {
    this.#failed.clear();
    this.#host.requestUpdate();
  };

  /**
   * Escape closes the innermost that is open around the focus, else what was opened last; the focus goes back to its
   * opener, unless it is elsewhere on the page. There it closes something only while the pointer is on the chart.
   */
  readonly #keydown = (event: Event): void => {
    const inside = event.currentTarget !== this.#host.ownerDocument;
    if ((event as KeyboardEvent).key !== 'Escape' || !(inside || this.#host.matches(':hover'))) return;
    const opener = openerToClose(this.#host.renderRoot, inside ? (event.target as Element) : null, [
      ...this.#open,
    ]);
    if (!opener) return;
    event.stopPropagation();
    this.#toggle(opener);
    if (inside) opener.focus();
  };
}
