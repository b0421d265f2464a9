import { html, nothing, type TemplateResult } from 'lit';

/** A note below a drawing; nothing if it is empty. */
export function noteTemplate(note: string): TemplateResult | typeof nothing {
  return note === '' ? nothing : html`<p class="drawing-note" .textContent=${note}></p>`;
}
