import { html, nothing, type TemplateResult } from 'lit';
import type { Failure, Locale } from '../locale/messages.js';
import { oneLine } from '../report/one-line.js';

/** Problems that are listed on the page; the event has them all. */
const LISTED = 5;

/** What went wrong, in the reader's language, where the chart would be. */
export function messageTemplate(failure: Failure, messages: Locale, kept: boolean): TemplateResult {
  const problems = problemsOf(failure, messages);
  return html`<div class="message" part="message">
    <p>${oneLine(messages.failure(failure))}</p>
    ${' '}
    ${
      problems.length > 0
        ? html`<ul>
            ${problems.slice(0, LISTED).map(
              (problem) =>
                html`<li>${oneLine(problem)}</li>
                  ${' '}`,
            )}
            ${problems.length > LISTED ? html`<li>…</li>` : nothing}
          </ul>`
        : nothing
    }
    ${kept ? html`<p>${messages.keptNote}</p>` : nothing}
  </div>`;
}

function problemsOf(failure: Failure, messages: Locale): readonly string[] {
  switch (failure.kind) {
    case 'invalid':
      return failure.problems.map((problem) => messages.problem(problem));
    case 'unreadable-table':
      return failure.problems.map((problem) => messages.tableProblem(problem));
    case 'contradicted-table':
      return failure.figures.map((figure) => messages.contradictedFigure(figure));
    default:
      return [];
  }
}
