import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import { splitKeyed } from '../cards/split-keyed.js';
import { lineOf, type Table, type TableRow } from '../table/table.js';
import { bodyClass, hasRemainder } from './card-template.js';
import { hatchTemplate, markTemplate } from './marks.js';
import { unitTemplate } from './row-template.js';

/**
 * The drawing of a card beside a page table with the same figures: marks with labels and numbers, hidden from screen
 * readers and without focusable content. It looks like the card's own table.
 */
export function drawingTemplate(card: Card, strips: TemplateResult): TemplateResult {
  const { layout, countWidth, table } = card;
  const { plain, keyed } = splitKeyed(card);
  const tableTemplate = ({ figures, bodies }: Table, look: Card['layout']) =>
    html`<table class="${look} width-${countWidth}" part="table">
      ${bodies.map(
        ({ rows }) =>
          html`<tbody class=${bodyClass(rows)} part="group">
            ${rows.map((row) => rowTemplate(row, figures > 1))}
          </tbody>`,
      )}
    </table>`;
  return html`<div class="drawing" part="drawing" aria-hidden="true">
    ${table && hasRemainder(table) ? hatchTemplate : nothing}
    ${plain ? tableTemplate(plain, layout === 'columns' ? 'bars' : layout) : nothing}
    ${keyed ? html`${strips}${tableTemplate(keyed, 'keys')}` : nothing}
  </div>`;
}

function rowTemplate(row: TableRow, shares: boolean): TemplateResult {
  const { label, figure, share } = lineOf(row);
  if (row.kind === 'block')
    return html`<tr class="group">
      <th>${label.text}</th>
    </tr>`;
  const { mark, tile, basis } = figure;
  const drawn = markTemplate(mark, basis.remainder);
  const key = mark?.type === 'key';
  return html`<tr
    class="${row.kind === 'total' ? 'total' : ''} ${mark ? '' : `plain ${tile?.size ?? ''}`}"
    part="row"
  >
    <th class="label" part="label">${key ? drawn : nothing}${tile?.label ?? label.text}</th>
    <td class="count" part="count">
      <span class="mark">${key ? nothing : drawn}</span
      ><span class="number">${cellTemplate(figure)}${unitTemplate(tile)}</span>
    </td>
    ${shares ? html`<td class="share" part="share">${share ? cellTemplate(share) : nothing}</td>` : nothing}
  </tr>`;
}

function cellTemplate({
  text,
  flagged,
}: {
  readonly text: string;
  readonly flagged: boolean;
}): TemplateResult {
  return html`${text}${flagged ? html`<span class="flag">*</span>` : nothing}`;
}
