import { html, nothing, type TemplateResult } from 'lit';
import { headerPaths } from '../table/header-paths.js';
import {
  type Cell,
  type FigureCell,
  flaggedText,
  type HeaderCell,
  type Table,
  type TableRow,
} from '../table/table.js';
import { numberTemplate } from './figure-template.js';
import { markTemplate } from './marks.js';
import type { View } from './view.js';

/** A table with a column for each group of applicants, in which the rows of a group of classes open. */
export function besideTemplate(table: Table, view: View): TemplateResult {
  const { caption, head, bodies, figures } = table;
  const pathOf = headerPaths(table);
  const { opened } = view;
  const cellTemplate = (cell: Cell, row: TableRow, hidden: boolean) => {
    if (cell.kind === 'header') return labelTemplate(cell, row, view);
    if (cell.kind !== 'figure') return html`<td part="figure" role="cell"></td>`;
    const { rows, columns } = pathOf(cell);
    return figureTemplate(
      cell,
      [...rows.slice(-1), ...columns].map(({ text }) => text),
      hidden,
      view,
    );
  };
  const rowsOf = (rows: readonly TableRow[], member: boolean, hidden: boolean): readonly TemplateResult[] =>
    rows.flatMap((row) => {
      const { cells, members } = row;
      const closed = hidden || !cells.some((cell) => cell.kind === 'header' && opened?.has('group', cell.id));
      const open = cells.filter(
        (cell): cell is FigureCell =>
          cell.kind === 'figure' && !hidden && (opened?.has('evidence', cell.id) ?? false),
      );
      return [
        html`<tr
          class=${member ? 'member' : ''}
          part="row ${member ? 'row-member' : ''}"
          role="row"
          ?hidden=${hidden}
        >
          ${cells.map((cell) => cellTemplate(cell, row, hidden))}
        </tr>`,
        ...open.flatMap((cell) => opened?.evidence(cell.basis, cell.id, figures + 1) ?? []),
        ...rowsOf(members, true, closed),
      ];
    });
  return html`<table class="beside" part="table" role="table">
    <caption part="caption" .textContent=${caption}></caption>
    <thead part="table-head" role="rowgroup">
      ${head.map(
        ({ cells }) =>
          html`<tr role="row">
            ${cells.map(headTemplate)}
          </tr>`,
      )}
    </thead>
    ${bodies.map(
      ({ rows }) =>
        html`<tbody part="group" role="rowgroup">
          ${rowsOf(rows, false, false)}
        </tbody>`,
    )}
  </table>`;
}

function headTemplate(cell: Cell, place: number): TemplateResult {
  return html`<th class=${place === 0 ? 'label' : ''} part="column-header" role="columnheader" scope="col">
    <span class=${place === 0 ? 'spoken' : 'head'} .textContent=${flaggedText(cell)}></span>
  </th>`;
}

function labelTemplate(
  { id, text, swatch }: HeaderCell,
  { members }: TableRow,
  { opened }: View,
): TemplateResult {
  return html`<th class="label" part="label" role="rowheader" scope="row" data-path=${id}>
    ${swatch ? markTemplate({ type: 'key', ...swatch }, swatch.hatched) : nothing}${
      members.length > 0
        ? html`<button
            type="button"
            part="button group-button"
            data-opens="group"
            aria-expanded=${opened?.has('group', id) ?? false}
            .textContent=${text}
          ></button>`
        : text
    }
  </th>`;
}

function figureTemplate(
  cell: FigureCell,
  names: readonly string[],
  hidden: boolean,
  view: View,
): TemplateResult {
  return html`<td part="figure" role="cell" data-path=${cell.id} ?hidden=${hidden}>
    ${numberTemplate(cell, names, view)}
    ${(cell.asides ?? []).map(
      (aside) => html`${' '}<span class="share" part="share" .textContent=${flaggedText(aside)}></span>`,
    )}
  </td>`;
}
