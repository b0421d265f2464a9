import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/messages.js';
import { headerPaths, headerText } from '../table/header-paths.js';
import { withRowsBelow } from '../table/rows-below.js';
import type { FigureCell, HeaderCell, Table, TableRow } from '../table/table.js';
import type { Opened } from './view.js';

/** Room for the longest number, in characters with separators; the class says which. */
const ROOMS = [5, 7, 9, 13] as const;

/** How a table is shown: its words, what is open in it, and the figure that Tab goes to. */
export interface Grid {
  readonly messages: Locale;
  readonly opened: Opened | null;
  readonly stop: string;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusin: (event: FocusEvent) => void;
}

/**
 * A table of a statutory form in a box that scrolls by itself. It is a grid: Tab goes to one of its figures, arrow keys
 * to the others, and the box follows. Each figure names the headers of its column and row, since the groups of the form
 * cross.
 */
export function formTemplate(table: Table, grid: Grid): TemplateResult {
  const room = ROOMS.find((characters) => table.digits <= characters) ?? 'any';
  const pathOf = headerPaths(table);
  const nameOf = (cell: FigureCell) => {
    const { rows, columns } = pathOf(cell);
    return grid.messages.line([rows, columns].flatMap((path) => path.slice(-1).map(headerText)));
  };
  const rowsOf = (rows: readonly TableRow[]) =>
    withRowsBelow(
      rows,
      table.stubs + table.figures,
      ({ id }) => grid.opened?.has('evidence', id) ?? false,
    ).map(
      ({ cells, below, room: columns }) =>
        html`<tr part="row">
            ${cells.map((cell) =>
              cell.kind === 'header'
                ? headerTemplate(cell)
                : cell.kind === 'figure'
                  ? figureTemplate(cell, nameOf(cell), grid)
                  : nothing,
            )}
          </tr>
          ${below.map(({ basis, id }) => grid.opened?.evidence(basis, id, columns) ?? nothing)}`,
    );
  return html`
    <p class="scroll-hint ${table.id}" part="scroll-hint" aria-hidden="true">
      ${grid.messages.scrollSideways}
    </p>
    <div class="scroll ${table.id} room-${room}" part="scroll">
      <table
        class="form ${table.id}"
        part="table"
        role="grid"
        @keydown=${grid.keydown}
        @focusin=${grid.focusin}
      >
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
                ${rowsOf(table.head)}
              </thead>`
            : nothing
        }
        ${table.bodies.map(
          ({ rows }) =>
            html`<tbody part="group">
              ${rowsOf(rows)}
            </tbody>`,
        )}
      </table>
    </div>
  `;
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

function figureTemplate(cell: FigureCell, name: string, { messages, opened, stop }: Grid): TemplateResult {
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
        ? html`<span class="said">${messages.contradicted(notes.join(messages.listSeparator))}</span>`
        : nothing
    }
  </td>`;
}
