import { html, type TemplateResult } from 'lit';

/** A chart as a picture beside its name: small, cut off, without focus, and not read aloud. */
export function thumbnail(chart: unknown): TemplateResult {
  return html`<span class="thumbnail" aria-hidden="true" inert>${chart}</span>`;
}
