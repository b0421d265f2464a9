import { html, type TemplateResult } from 'lit';
import { CANNOT_LOAD } from '../locale/cannot-load.js';
import type { Language } from '../report/language.js';
import type { Opened } from './view.js';

export function cannotLoadTemplate(language: Language): TemplateResult {
  return html`<span role="alert" .textContent=${CANNOT_LOAD[language]}></span>`;
}

/** A row that says that what it would hold could not be loaded. */
export function cannotLoadRow(language: Language, columnCount: number): TemplateResult {
  return html`<tr class="evidence" role="row">
    <td role="cell" colspan=${columnCount}>${cannotLoadTemplate(language)}</td>
  </tr>`;
}

/** What a button opens: `evidence`, `group`, `download` or `origins`, a space, and the path of its row. */
export function openedBy(button: Element): string {
  const row = button.closest<HTMLElement>('[data-path]');
  return `${button.getAttribute('data-opens')} ${row?.dataset['path'] ?? ''}`;
}

/** What a chart has open while what its buttons do cannot be loaded. */
export interface CannotOpen extends Opened {
  readonly what: string;
}

/** Says so where the reader pressed, in the language of then. The rows of a group are there already, and open. */
export function cannotOpen(what: string, language: () => Language): CannotOpen {
  return {
    what,
    has: (opens, path) => `${opens} ${path}` === what,
    evidence: (_basis, _path, columnCount) => cannotLoadRow(language(), columnCount),
    files: () => cannotLoadTemplate(language()),
  };
}
