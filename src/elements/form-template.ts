import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/details.js';
import { type HeaderPath, headerText } from '../table/header-paths.js';
import type { FigureCell, HeaderCell, Table } from '../table/table.js';
import { gridTemplate } from './grid-template.js';
import type { Opened } from './view.js';

/** Column widths for the longest number, in characters with separators; each has a class. */
const ROOMS = [5, 7, 9, 13] as const;

/** How a table is shown: its text, the open parts, and the tab stop. */
interface Grid {
  readonly messages: Locale;
  readonly scrolls: boolean;
  readonly opened: Opened | null;
  readonly stop: string;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusin: (event: FocusEvent) => void;
}

/**
 * A statutory table in a box that scrolls. It is a grid: Tab moves to one of its figures, arrow keys to the others,
 * and the box scrolls with them. Each figure names the headers of its column and row, because the groups of the form
 * overlap.
 */
export function formTemplate(table: Table, grid: Grid): TemplateResult {
  const room = ROOMS.find((characters) => table.digits <= characters) ?? 'any';
  const kind = `${table.id}${table.head.length > 0 ? '' : ' stacked'}`;
  return html`
    <div class="ruler"></div>
    <p class="scroll-hint" part="scroll-hint" aria-hidden="true">
      <span class=${grid.scrolls ? '' : 'idle'}>${grid.messages.scrollSideways}</span>
    </p>
    <div class="scroll ${kind} room-${room}" part="scroll">
      <table class="form ${kind}" part="table" role="grid" @keydown=${grid.keydown} @focusin=${grid.focusin}>
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
        ${gridTemplate(table, { header: headerTemplate, figure: (cell, path) => figureTemplate(cell, path, grid) }, grid.opened)}
      </table>
    </div>
  `;
}

/** A header that spans several rows or columns has a separate label, which stays visible while its cell scrolls. */
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

function figureTemplate(
  cell: FigureCell,
  { rows, columns }: HeaderPath,
  { messages, opened, stop }: Grid,
): TemplateResult {
  const name = messages.line([rows, columns].flatMap((path) => path.slice(-1).map(headerText)));
  const { id, text, colspan, headers, basis, notes, subject } = cell;
  const { value } = basis.figure;
  const kind = value === null ? 'missing' : value === 0 ? 'zero' : '';
  const marked = notes.length > 0 ? (subject ? 'marked subject' : 'marked') : '';
  return html`<td
    class="${kind} ${marked}"
    part=${marked === '' ? 'figure' : 'figure figure-marked'}
    colspan=${colspan}
    headers=${headers.join(' ')}
    data-path=${id}
  >
    ${
      notes.length > 0 ? html`<sup part="reference" aria-hidden="true">‡${notes.join(',')}</sup> ` : nothing
    }<button
      type="button"
      part="number"
      data-opens="evidence"
      tabindex=${id === stop ? 0 : -1}
      aria-expanded=${opened?.has('evidence', id) ?? false}
      aria-label=${messages.evidenceOf(text, false, name)}
    >
      ${text}</button
    >${
      notes.length > 0
        ? html`<span class="spoken">${messages.contradicted(notes.join(messages.listSeparator))}</span>`
        : nothing
    }
  </td>`;
}
