import { html, nothing, type TemplateResult } from 'lit';
import { tableBehind } from '../controllers/table-behind.js';
import type { Failure, Locale } from '../locale/messages.js';
import { oneLine } from '../report/one-line.js';
import type { Report } from '../report/report.js';
import { UNSTATED } from '../report/unstated.js';
import { periodText, publisherText } from '../words/sources.js';

/** Problems that are listed on the page; the event has them all. */
const LISTED = 5;

/** Where a message stands, and the report whose chart is still shown below it; true where it is not known which. */
export interface Around {
  readonly host: Element;
  readonly kept: Report | boolean;
}

/** What went wrong, in the reader's language, where the chart would be. */
export function messageTemplate(failure: Failure, messages: Locale, { host, kept }: Around): TemplateResult {
  const behind = failure.kind === 'no-data' && failure.table === true && tableBehind(host);
  const problems = problemsOf(failure, messages);
  return html`<div class="message" part="message">
    <p>${oneLine(messages.failure(behind ? { kind: 'no-data', table: 'behind' } : failure))}</p>
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
    ${kept ? html`<p>${messages.keptNote(kept === true ? null : whose(kept, messages))}</p>` : nothing}
  </div>`;
}

/** Publisher and period of a report, in one line. */
function whose(report: Report, messages: Locale): string {
  const wording = { report, messages };
  const words = [publisherText(wording), periodText(wording, report.period)];
  return messages.line(words.filter((word) => word !== UNSTATED));
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
