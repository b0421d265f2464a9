import { html, nothing, type TemplateResult } from 'lit';

/** What a failed element shows: what is announced, and what is below it. */
export interface Message {
  readonly said: TemplateResult;
  readonly more?: TemplateResult;
  /** Whether the report just does not publish these figures, which is no fault. */
  readonly absent?: boolean;
}

/** An exclamation mark in a square, for the eye only. */
const sign = html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
  <rect width="16" height="16" />
  <path d="M7 3h2v6H7zm0 8h2v2H7z" />
</svg>`;

/**
 * The message of an element, and that its data are loading. The live region is always there, so that its content is
 * announced.
 *
 * @param loading The words for it; null if the data are not loading.
 * @param above Whether content is shown below it.
 */
export function statusTemplate(
  message: Message | null,
  loading: string | null | undefined,
  above: unknown,
): TemplateResult {
  return html`<div
    class=${message ? (message.absent ? 'message absent' : 'message') : ''}
    part=${message ? 'message' : nothing}
  >
    ${message && !message.absent ? sign : nothing}
    <div aria-live="polite" aria-atomic="true">
      ${message?.said ?? nothing}
      ${loading ? html`<p part="loading" class=${above ? 'above' : 'skeleton'}>${loading}</p>` : nothing}
    </div>
    ${message?.more ?? nothing}
  </div>`;
}
