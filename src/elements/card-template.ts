import { html, nothing, type TemplateResult } from 'lit';
import type { Card, Cell, Group, Row } from '../cards/card.js';
import type { Messages } from '../locale/messages.js';
import { markTemplate, stripTemplate } from './marks.js';

/**
 * A card as HTML, in the order in which it is read: heading, finding, table, notes, source. CSS lays the rows of
 * the table out, which would cost them their roles, so each says its own.
 *
 * @param level Of the heading, 1 to 6.
 */
export function cardTemplate(card: Card, messages: Messages, level: number): TemplateResult {
  return html`
    ${headingTemplate(level, card.heading)}
    <p class="subtitle" part="subtitle">${card.subtitle}</p>
    <p class="finding" part="finding">${card.finding}</p>
    ${card.strip ? stripTemplate(card.strip) : nothing}
    ${card.groups.length > 0 ? tableTemplate(card, messages) : nothing}
    ${
      card.notes.length > 0
        ? html`<ul class="notes" part="notes">
            ${card.notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing
    }
    <p class="sources" part="source">
      ${card.sources.map(({ text, url }) => (url ? html`<a href=${url}>${text}</a> ` : html`${text} `))}
      ${card.sourceNotes.map((note) => html`<br />${note}`)}
    </p>
  `;
}

function headingTemplate(level: number, heading: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part="heading">${heading}</h1>`;
    case 3:
      return html`<h3 part="heading">${heading}</h3>`;
    case 4:
      return html`<h4 part="heading">${heading}</h4>`;
    case 5:
      return html`<h5 part="heading">${heading}</h5>`;
    case 6:
      return html`<h6 part="heading">${heading}</h6>`;
    default:
      return html`<h2 part="heading">${heading}</h2>`;
  }
}

function tableTemplate(card: Card, messages: Messages): TemplateResult {
  const { columns, groups } = card;
  const units = groups.some(({ rows }) => rows.some(({ mark }) => mark?.type === 'units'));
  const kind = card.strip ? 'keys' : units ? 'cases' : 'bars';
  return html`<table class="${kind} width-${card.countWidth}" part="table" role="table">
    <caption>
      ${card.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th class="label" role="columnheader" scope="col"><span class="said">${columns.label}</span></th>
        <th class="count" role="columnheader" scope="col">
          <span class="mark"></span><span class="number"><span class="head">${columns.count}</span></span>
        </th>
        ${
          columns.share === null
            ? nothing
            : html`<th class="share" role="columnheader" scope="col">
                <span class="head">${columns.share}</span>
              </th>`
        }
      </tr>
    </thead>
    ${groups.map((group) => groupTemplate(group, columns.share !== null, messages))}
  </table>`;
}

function groupTemplate(group: Group, withShare: boolean, messages: Messages): TemplateResult {
  return html`<tbody role="rowgroup" part="group">
    ${
      group.label === null
        ? nothing
        : html`<tr class="group" role="row">
            <th role="rowheader" scope="rowgroup" colspan=${withShare ? 3 : 2}>${group.label}</th>
          </tr>`
    }
    ${group.rows.map((row) => rowTemplate(row, withShare, messages))}
    ${group.total ? rowTemplate(group.total, withShare, messages, 'total') : nothing}
  </tbody>`;
}

function rowTemplate(
  row: Row,
  withShare: boolean,
  messages: Messages,
  kind = row.mark ? '' : 'plain',
): TemplateResult {
  const mark = markTemplate(row.mark, row.hatched);
  const key = row.mark?.type === 'key';
  return html`<tr class=${kind} part="row" role="row">
    <th class="label" part="label" role="rowheader" scope="row">${key ? mark : nothing}${row.label}</th>
    <td class="count" part="count" role="cell">
      <span class="mark">${key ? nothing : mark}</span
      ><span class="number">${cellTemplate(row.count, messages)}</span>
    </td>
    ${
      withShare
        ? html`<td class="share" part="share" role="cell">
            ${row.share ? cellTemplate(row.share, messages) : nothing}
          </td>`
        : nothing
    }
  </tr>`;
}

/** A derived number has a star for the eye and a word for the ear. */
function cellTemplate({ text, flagged }: Cell, messages: Messages): TemplateResult {
  return flagged
    ? html`${text}<span class="said">（${messages.derived}）</span
        ><span class="flag" aria-hidden="true">*</span>`
    : html`${text}<span class="flag" aria-hidden="true"></span>`;
}
