import { html, nothing, type TemplateResult } from 'lit';

/**
 * The live region of an element: its message, and that its data are loading.
 *
 * @param loading The words for it; null if the data are not loading.
 * @param above Whether content is shown below it.
 */
export function statusTemplate(
  message: TemplateResult | null,
  loading: string | null | undefined,
  above: boolean,
): TemplateResult {
  return html`<div aria-live="polite" aria-atomic="true">
    ${message ?? nothing}
    ${loading ? html`<p part="loading" class=${above ? 'above' : ''}>${loading}</p>` : nothing}
  </div>`;
}
