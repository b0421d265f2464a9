import { html, nothing, type TemplateResult } from 'lit';
import type { SeriesCard } from '../cards/series-card.js';
import type { HeaderPath } from '../table/header-paths.js';
import { type ColumnGroup, splitTable } from '../table/split-table.js';
import type { FigureCell, HeaderCell } from '../table/table.js';
import { numberTemplate } from './figure-template.js';
import { gridTemplate } from './grid-template.js';
import { markTemplate } from './marks.js';
import { noteTemplate } from './note-template.js';
import type { View } from './view.js';

/**
 * The table of a chart over years, as one for each group of its columns: one row per year and one column per figure; in a
 * narrow box, one block per year.
 */
export function yearTablesTemplate({ table, tableNote }: SeriesCard, view: View): TemplateResult {
  return html`<div class="year-tables">${splitTable(table).map((group) => groupTemplate(group, view))}</div>
    ${noteTemplate(tableNote)}`;
}

function groupTemplate({ label, table }: ColumnGroup, view: View): TemplateResult {
  return html`<p class="panel-label" aria-hidden="true" .textContent=${label}></p>
    <table class="years columns-${table.figures}" part="table" role="table">
      <caption part="caption" .textContent=${table.caption}></caption>
      ${gridTemplate(
        table,
        { header: headerTemplate, figure: (cell, path) => figureTemplate(cell, path, view) },
        view.opened,
      )}
    </table>`;
}

function headerTemplate(cell: HeaderCell): TemplateResult {
  if (cell.scope === 'col')
    return html`<th part="column-header" role="columnheader" scope="col">${labelTemplate(cell)}</th>`;
  return html`<th part="label" role="rowheader" scope="row">
    ${cell.text}${cell.remark === '' ? nothing : html`<small .textContent=${cell.remark}></small>`}
  </th>`;
}

function labelTemplate({ swatch, text }: HeaderCell): TemplateResult {
  return html`<span class="head"
    >${swatch ? markTemplate({ type: 'key', ...swatch }, swatch.hatched) : nothing}${text}</span
  >`;
}

/** A figure; in a block, below the label of its column. */
function figureTemplate(cell: FigureCell, { columns, rows }: HeaderPath, view: View): TemplateResult {
  const { id, asides = [] } = cell;
  const [column] = columns;
  const names = [...rows, ...columns].map((header) => header.name ?? header.text);
  return html`<td part="figure" role="cell" data-path=${id}>
    <span class="cell-label" aria-hidden="true">${column && labelTemplate(column)}</span>
    ${numberTemplate(cell, names, view)}
    ${asides.map((aside) => html`<span class="aside" part=${aside.kind} .textContent=${aside.text}></span>`)}
  </td>`;
}
