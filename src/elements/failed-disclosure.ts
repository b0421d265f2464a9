import { html, nothing, type TemplateResult } from 'lit';
import { CANNOT_LOAD } from '../locale/cannot-load.js';
import type { Language } from '../report/language.js';
import type { Opened } from './view.js';

export function cannotLoadTemplate(language: Language): TemplateResult {
  return html`<span role="alert" .textContent=${CANNOT_LOAD[language]}></span>`;
}

/** A row with the message that its content could not be loaded. */
export function cannotLoadRow(language: Language, columnCount: number): TemplateResult {
  return html`<tr class="evidence" role="row">
    <td role="cell" colspan=${columnCount}>${cannotLoadTemplate(language)}</td>
  </tr>`;
}

/** The target of a button: `evidence`, `group`, `download`, `embed`, `about` or `origins`, a space, and the path of its row. */
export function openedBy(button: Element): string {
  const row = button.closest<HTMLElement>('[data-path]');
  return `${button.getAttribute('data-opens')} ${row?.dataset['path'] ?? ''}`;
}

/** The open part of a chart while the code of its buttons cannot be loaded. */
export interface FailedDisclosure extends Opened {
  readonly what: string;
}

/**
 * Shows the message where the reader clicked, in the current language. The rows of a group exist already, and are
 * open.
 */
export function failedDisclosure(what: string, language: () => Language): FailedDisclosure {
  return {
    what,
    has: (opens, path) => `${opens} ${path}` === what,
    evidence: (_basis, _path, columnCount) => cannotLoadRow(language(), columnCount),
    foot: () => (what.endsWith(' ') ? cannotLoadTemplate(language()) : nothing),
  };
}
