import { html, nothing, type TemplateResult } from 'lit';
import type { FigureCell, HeaderCell, StatutoryTable, TableRow } from '../cards/statutory-table.js';
import type { Locale } from '../locale/messages.js';
import { headingTemplate } from './card-template.js';

/** Room for the longest number, in characters with separators; the class says which. */
const ROOMS = [5, 7, 9, 13] as const;

/**
 * A table of a statutory form as HTML: heading, the table in a box that scrolls by itself, what its marks mean,
 * sources. Each figure names the headers of its column and row, since the groups of the form cross. The box is named
 * after the kind of table: heading and caption say its title, which a third time would be noise.
 */
export function statutoryTableTemplate(
  table: StatutoryTable,
  messages: Locale,
  level: number,
): TemplateResult {
  const room = ROOMS.find((characters) => table.digits <= characters) ?? 'any';
  return html`
    ${headingTemplate(level, table.heading)}
    <p class="subtitle" part="subtitle">${table.subtitle}</p>
    <p class="scroll-hint ${table.id}" part="scroll-hint" aria-hidden="true">${messages.scrollSideways}</p>
    <div
      class="scroll ${table.id} room-${room}"
      part="scroll"
      role="group"
      aria-label=${messages.charts['statutory-table']}
      tabindex="0"
    >
      <table class="form ${table.id}" part="table">
        <caption part="caption">
          ${table.caption}
        </caption>
        ${
          table.stubs > 0
            ? html`<colgroup>
                ${Array.from({ length: table.stubs }, (_, index) =>
                  index === table.stubs - 1 ? html`<col />` : html`<col class="stub-${index}" />`,
                )}
              </colgroup>`
            : nothing
        }
        <colgroup>
          ${Array.from({ length: table.figures }, () => html`<col class="figure" />`)}
        </colgroup>
        ${
          table.head.length > 0
            ? html`<thead part="table-head">
                ${rowsTemplate(table.head, messages)}
              </thead>`
            : nothing
        }
        ${table.bodies.map(
          (rows) =>
            html`<tbody part="group">
              ${rowsTemplate(rows, messages)}
            </tbody>`,
        )}
      </table>
    </div>
    ${table.notes.length > 0 ? notesTemplate(table, messages) : nothing}
    <p class="sources" part="source">
      ${table.sources.map(({ text, url }) => (url ? html`<a part="link" href=${url}>${text}</a> ` : html`${text} `))}
      ${table.sourceNotes.map((note) => html`<br />${note}`)}
    </p>
  `;
}

function rowsTemplate(rows: readonly TableRow[], messages: Locale): readonly TemplateResult[] {
  return rows.map(
    (row) =>
      html`<tr part="row">
        ${row.map((cell) => (cell.kind === 'header' ? headerTemplate(cell) : figureTemplate(cell, messages)))}
      </tr>`,
  );
}

/** What spans several rows or columns has a label of its own, which stays in sight while its cell scrolls. */
function headerTemplate(cell: HeaderCell): TemplateResult {
  const { id, prefix, text, remark, scope, level, colspan, rowspan, headers } = cell;
  return html`<th
    class="${scope} level-${level}"
    part=${scope.startsWith('col') ? 'column-header' : 'label'}
    id=${id}
    scope=${scope}
    colspan=${colspan}
    rowspan=${rowspan}
    headers=${headers.length > 0 ? headers.join(' ') : nothing}
  >
    <span class="label-text"
      >${prefix}<span class="words">${text}</span
      >${remark === '' ? nothing : html`<small part="remark">${remark}</small>`}</span
    >
  </th>`;
}

function figureTemplate(cell: FigureCell, messages: Locale): TemplateResult {
  const { text, colspan, headers, basis, notes, subject } = cell;
  const { value } = basis.figure;
  const kind = value === null ? 'missing' : value === 0 ? 'zero' : '';
  const marked = notes.length > 0 ? (subject ? 'marked subject' : 'marked') : '';
  return html`<td
    class="${kind} ${marked}"
    part=${marked === '' ? 'figure' : 'figure figure-marked'}
    colspan=${colspan}
    headers=${headers.join(' ')}
  >
    ${
      notes.length > 0 ? html`<sup part="reference" aria-hidden="true">‡${notes.join(',')}</sup> ` : nothing
    }<span>${text}</span>${
      notes.length > 0
        ? html`<span class="said">${messages.contradicted(notes.join(messages.listSeparator))}</span>`
        : nothing
    }
  </td>`;
}

function notesTemplate({ notes }: StatutoryTable, messages: Locale): TemplateResult {
  return html`<div class="notes" part="notes">
    <p part="note">${messages.contradictedNote}</p>
    <ul role="list">
      ${notes.map(({ number, text }) => html`<li part="note">‡${number} ${text}</li>`)}
    </ul>
  </div>`;
}
