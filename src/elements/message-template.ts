import { html, nothing, type TemplateResult } from 'lit';
import { tableBehind } from '../controllers/table-behind.js';
import type { Locale } from '../locale/details.js';
import type { Failure } from '../intake/failure.js';
import type { TagName } from '../report/charts.js';
import { oneLine } from '../report/one-line.js';
import type { Report } from '../report/report.js';
import { UNSTATED } from '../report/unstated.js';
import { describeSources, periodText, publisherText } from '../words/sources.js';
import { headingTemplate, levelOf } from './card-template.js';
import type { Message } from './status-template.js';

/** An exclamation mark in a square, for the eye only. */
const sign = html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
  <rect width="16" height="16" />
  <path d="M7 3h2v6H7zm0 8h2v2H7z" />
</svg>`;

/** The maximum number of problems listed on the page; the event has all of them. */
const MAX_LISTED = 5;

/** The place of a message, and what is shown beside it. */
export interface MessageContext {
  readonly host: Element & { readonly headingLevel: number | null | undefined };
  readonly subject: TagName;
  /** The report that was read, although its chart cannot be shown. */
  readonly report: Report | null;
  /** The report whose chart is still shown below; true if it is unknown which, false if there is none. */
  readonly kept: Report | boolean;
  /** Whether a table of the page is shown below. */
  readonly table: boolean;
  readonly reload: () => void;
}

/**
 * A message in place of a chart, in the reader's language: what is missing and what is shown instead, which is
 * announced; for the editor of the page, under a heading that opens it, why.
 */
export function messageTemplate(failure: Failure, messages: Locale, context: MessageContext): Message {
  const { host, subject, report, kept, table, reload } = context;
  const name = messages.chartName(subject);
  // A chart that is still shown, or the page's own words, have a heading.
  const absent = failure.kind === 'not-published' && !kept;
  const titled = kept || host.querySelector('h1, h2, h3, h4, h5, h6');
  return {
    look: absent ? 'absent' : '',
    said: html`${titled ? html`<p class="subject">${name}</p>` : headingTemplate(levelOf(host), name)}
      ${absent && report ? html`<p class="subtitle">${whose(report, messages)}</p>` : nothing}
      <p>
        ${kept ? messages.keptNote(kept === true ? null : whose(kept, messages)) : sentenceOf(failure, subject, table, messages)}
      </p>`,
    more: html`${absent ? nothing : sign}${
        mayBeTemporary(failure)
          ? html`<p class="again"><button type="button" @click=${reload}>${messages.tryAgain}</button></p>
              ${' '}`
          : nothing
      }
      ${kept || table ? nothing : sourcesTemplate(context, messages)}
      <details>
        <summary>${messages.forEditor}</summary>
        ${editorTemplate(failure, messages, host)}
      </details>`,
  };
}

function sentenceOf(failure: Failure, subject: TagName, table: boolean, messages: Locale): string {
  const what = subject === 'report' || subject === 'statutory-table' ? subject : 'chart';
  const why = failure.kind !== 'not-published' ? 'now' : failure.excerpt ? 'excerpt' : 'not-published';
  return messages.notShown(what, why, table);
}

/** What is wrong, and where. */
function editorTemplate(failure: Failure, messages: Locale, host: Element): TemplateResult {
  const behind = failure.kind === 'no-data' && failure.table === true && tableBehind(host);
  const problems = problemsOf(failure, messages);
  return html`<p>${oneLine(messages.failure(behind ? { kind: 'no-data', table: 'behind' } : failure))}</p>
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
    }`;
}

/** The publication, where a reader finds the figures. */
function sourcesTemplate({ report }: MessageContext, messages: Locale): TemplateResult | typeof nothing {
  const sources = report ? describeSources({ report, messages }) : [];
  if (sources.length === 0) return nothing;
  return html`<p class="sources" part="source">
    ${sources.map(({ text, url }) => (url ? html`<a part="link" href=${url}>${text}</a> ` : html`${text} `))}
  </p>`;
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
