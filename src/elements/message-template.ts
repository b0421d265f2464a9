import { html, nothing, type TemplateResult } from 'lit';
import { tableBehind } from '../controllers/table-behind.js';
import type { Locale } from '../locale/details.js';
import type { Failure } from '../intake/failure.js';
import { oneLine } from '../report/one-line.js';
import type { Report } from '../report/report.js';
import { UNSTATED } from '../report/unstated.js';
import { periodText, publisherText } from '../words/sources.js';

/** The maximum number of problems listed on the page; the event has all of them. */
const MAX_LISTED = 5;

/** The place of a message, and the report whose chart is still shown below it; true if it is unknown which. */
export interface MessageContext {
  readonly host: Element;
  readonly kept: Report | boolean;
  readonly reload: () => void;
}

/** A message in the reader's language, in place of the chart. */
export function messageTemplate(
  failure: Failure,
  messages: Locale,
  { host, kept, reload }: MessageContext,
): TemplateResult {
  const behind = failure.kind === 'no-data' && failure.table === true && tableBehind(host);
  const problems = problemsOf(failure, messages);
  return html`<div class="message" part="message">
    <p>${oneLine(messages.failure(behind ? { kind: 'no-data', table: 'behind' } : failure))}</p>
    ${' '}
    ${
      problems.length > 0
        ? html`<ul>
            ${problems.slice(0, MAX_LISTED).map(
              (problem) =>
                html`<li>${oneLine(problem)}</li>
                  ${' '}`,
            )}
            ${problems.length > MAX_LISTED ? html`<li>…</li>` : nothing}
          </ul>`
        : nothing
    }
    ${
      mayBeTemporary(failure)
        ? html`<p class="download"><button type="button" @click=${reload}>${messages.tryAgain}</button></p>
            ${' '}`
        : nothing
    }
    ${kept ? html`<p>${messages.keptNote(kept === true ? null : whose(kept, messages))}</p>` : nothing}
  </div>`;
}

/** Whether reading the same data again may succeed: they are not in the page, and could not be loaded or were invalid. */
function mayBeTemporary(failure: Failure): boolean {
  switch (failure.kind) {
    case 'not-loaded':
      return failure.cause !== 'address';
    case 'cannot-load':
      return true;
    default:
      return 'address' in failure && failure.address !== undefined;
  }
}

/** Publisher and period of a report, on one line. */
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
