import { html, nothing, type TemplateResult } from 'lit';
import { type HeaderPath, headerPaths } from '../table/header-paths.js';
import { type RowWithBelow, withRowsBelow } from '../table/rows-below.js';
import type { Cell, FigureCell, HeaderCell, Table, TableRow } from '../table/table.js';
import type { Opened } from './view.js';

/** The cells of a table as its element shows them; the path of a figure are its headers. */
export interface CellTemplates {
  readonly header: (cell: HeaderCell) => TemplateResult;
  readonly figure: (cell: FigureCell, path: HeaderPath) => TemplateResult;
}

/**
 * The head and bodies of a table, with a row for the evidence of each open figure below its own. Each part has an explicit
 * role, because CSS `display` would remove an implicit one.
 */
export function gridTemplate(
  table: Table,
  { header, figure }: CellTemplates,
  opened: Opened | null,
): TemplateResult {
  const pathOf = headerPaths(table);
  const cellTemplate = (cell: Cell) => {
    if (cell.kind === 'header') return header(cell);
    if (cell.kind === 'figure') return figure(cell, pathOf(cell));
    return cell.kind === 'text'
      ? html`<td class="text" role="cell" colspan=${cell.colspan} .textContent=${cell.text}></td>`
      : nothing;
  };
  const rowTemplate = ({ kind, cells, below, room }: RowWithBelow) =>
    html`<tr class="${kind}-row" part=${kind === 'class' ? 'row' : nothing} role="row">
        ${cells.map(cellTemplate)}
      </tr>
      ${below.map(({ basis, id }) => opened?.evidence(basis, id, room) ?? nothing)}`;
  const rowsOf = (rows: readonly TableRow[]) =>
    withRowsBelow(rows, table.stubs + table.figures, ({ id }) => opened?.has('evidence', id) ?? false).map(
      rowTemplate,
    );
  return html`${
    table.head.length > 0
      ? html`<thead part="table-head" role="rowgroup">
          ${rowsOf(table.head)}
        </thead>`
      : nothing
  }
  ${table.bodies.map(
    ({ rows }) =>
      html`<tbody part="group" role="rowgroup">
        ${rowsOf(rows)}
      </tbody>`,
  )}`;
}
