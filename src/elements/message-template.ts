import { html, nothing, type TemplateResult } from 'lit';
import type { Failure, Locale } from '../locale/messages.js';

/** Problems that are listed on the page; the event has them all. */
const LISTED = 5;

/** What went wrong, in the reader's language, where the chart would be. */
export function messageTemplate(failure: Failure, messages: Locale, kept: boolean): TemplateResult {
  const problems = failure.kind === 'invalid' ? failure.problems : [];
  return html`<div class="message" part="message">
    <p>${messages.failure(failure)}</p>
    ${' '}
    ${
      problems.length > 0
        ? html`<ul>
            ${problems.slice(0, LISTED).map(
              (problem) =>
                html`<li>${messages.problem(problem)}</li>
                  ${' '}`,
            )}
            ${problems.length > LISTED ? html`<li>…</li>` : nothing}
          </ul>`
        : nothing
    }
    ${kept ? html`<p>${messages.keptNote}</p>` : nothing}
  </div>`;
}
