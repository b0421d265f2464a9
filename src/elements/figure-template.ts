import { html, nothing, type TemplateResult } from 'lit';
import { type FigureCell, hasEvidence } from '../table/table.js';
import type { View } from './view.js';

/** The number of a figure in a table with several columns; it opens its evidence, if it has any. */
export function numberTemplate(
  cell: FigureCell,
  names: readonly string[],
  { opened, messages }: View,
): TemplateResult {
  const { id, text, flagged } = cell;
  return html`<span class="number"
    >${
      hasEvidence(cell)
        ? html`<button
              type="button"
              part="number"
              data-opens="evidence"
              aria-expanded=${opened?.has('evidence', id) ?? false}
              aria-label=${messages.evidenceOf(text, flagged, names.join(messages.listSeparator))}
              .textContent=${text}
            ></button
            >${flagged ? html`<span class="flag" part="flag" aria-hidden="true">*</span>` : nothing}`
        : html`<span class="absent" .textContent=${text}></span>`
    }</span
  >`;
}
