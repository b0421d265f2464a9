import { html, nothing, type TemplateResult } from 'lit';
import type { Card, Cell, Row } from '../cards/card.js';
import { hatchTemplate, markTemplate, stripTemplate } from './marks.js';

/**
 * The drawing of a card beside a table in the page that has its figures: marks with their labels and numbers, hidden
 * from screen readers, with nothing in it that takes the focus. It looks as the card's own table does.
 */
export function drawingTemplate(card: Card): TemplateResult {
  const { groups, strip, columns } = card;
  const hatched = groups.some(({ rows }) => rows.some((row) => row.hatched));
  return html`<div class="drawing" part="drawing" aria-hidden="true">
    ${hatched ? hatchTemplate : nothing} ${strip ? stripTemplate(strip) : nothing}
    ${
      groups.length === 0
        ? nothing
        : html`<table class="${card.layout} width-${card.countWidth}" part="table">
            ${groups.map(
              ({ label, rows, total }) =>
                html`<tbody part="group">
                  ${
                    label === null
                      ? nothing
                      : html`<tr class="group">
                          <th>${label}</th>
                        </tr>`
                  }
                  ${rows.map((row) => rowTemplate(row, columns.share !== null))}
                  ${total ? rowTemplate(total, columns.share !== null, 'total') : nothing}
                </tbody>`,
            )}
          </table>`
    }
  </div>`;
}

function rowTemplate(row: Row, shares: boolean, kind = ''): TemplateResult {
  const mark = markTemplate(row.mark, row.hatched);
  const key = row.mark?.type === 'key';
  return html`<tr class="${kind} ${row.mark ? '' : `plain ${row.tile ?? ''}`}" part="row">
    <th class="label" part="label">${key ? mark : nothing}${row.label}</th>
    <td class="count" part="count">
      <span class="mark">${key ? nothing : mark}</span><span class="number">${cellTemplate(row.count)}</span>
    </td>
    ${
      shares
        ? html`<td class="share" part="share">${row.share ? cellTemplate(row.share) : nothing}</td>`
        : nothing
    }
  </tr>`;
}

function cellTemplate({ text, flagged }: Cell): TemplateResult {
  return html`${text}${flagged ? html`<span class="flag">*</span>` : nothing}`;
}
