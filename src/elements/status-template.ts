import { html, nothing, type TemplateResult } from 'lit';

/** What a failed element shows: what is announced, and what is below it. */
export interface Message {
  readonly said: TemplateResult;
  readonly more?: TemplateResult;
  /** `absent` if the report just does not publish these figures, which is no fault. */
  readonly look?: 'absent' | '';
}

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
    class=${message ? `message ${message.look ?? ''}` : ''}
    part=${message ? 'message' : nothing}
  >
    <div aria-live="polite" aria-atomic="true">
      ${message?.said ?? nothing}
      ${loading ? html`<p part="loading" class=${above ? 'above' : 'skeleton'}>${loading}</p>` : nothing}
    </div>
    ${message?.more ?? nothing}
  </div>`;
}
