import { html, nothing, type TemplateResult } from 'lit';
import type { Card, Cell, Group, Row } from '../cards/card.js';
import type { Messages } from '../locale/messages.js';
import { hatchTemplate, markTemplate, stripTemplate } from './marks.js';

/**
 * What a card is shown with: words, the level of its heading, the rows that are open, by path, and the row
 * that tells the evidence of one; null while its words are on their way.
 */
export interface View {
  readonly messages: Messages;
  readonly evidence: ((row: Row, path: string, columnCount: number) => TemplateResult) | null;
  readonly level: number;
  readonly openGroups: ReadonlySet<string>;
  readonly openEvidence: ReadonlySet<string>;
}

/**
 * A card as HTML, in the order in which it is read: heading, finding, table, notes, source. CSS lays the rows of
 * the table out, which would cost them their roles, so each says its own.
 */
export function cardTemplate(card: Card, view: View): TemplateResult {
  return html`
    ${introTemplate(card, view.level)}
    ${card.groups.some(({ rows }) => rows.some(({ hatched }) => hatched)) ? hatchTemplate : nothing}
    ${card.strip ? stripTemplate(card.strip) : nothing}
    ${card.groups.length > 0 ? tableTemplate(card, view) : nothing} ${outroTemplate(card)}
  `;
}

/** What is read before the figures: heading, whose and when, the finding. */
export function introTemplate(card: Card, level: number): TemplateResult {
  return html`
    ${headingTemplate(level, card.heading)}
    <p class="subtitle" part="subtitle">${card.subtitle}</p>
    ${card.finding === '' ? nothing : html`<p class="finding" part="finding">${card.finding}</p>`}
  `;
}

/** What is read after the figures: notes and sources. */
export function outroTemplate(card: Card): TemplateResult {
  return html`
    ${
      card.notes.length > 0
        ? html`<ul class="notes" part="notes" role="list">
            ${card.notes.map((note) => html`<li part="note">${note}</li>`)}
          </ul>`
        : nothing
    }
    <p class="sources" part="source">
      ${card.sources.map(({ text, url }) => (url ? html`<a part="link" href=${url}>${text}</a> ` : html`${text} `))}
      ${card.sourceNotes.map((note) => html`<br />${note}`)}
    </p>
  `;
}

export function headingTemplate(level: number, heading: string): TemplateResult {
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

/** What a reader can take away of a chart. */
const TAKE_AWAYS = ['csv', 'svg', 'png', 'json'] as const;

export type TakeAway = (typeof TAKE_AWAYS)[number];

/** A quiet button, and behind it one for each form. */
export function takeAwayTemplate(messages: Messages, open: boolean): TemplateResult {
  return html`<div class="take-away" part="take-away">
    <button type="button" part="button" data-opens="take-away" aria-expanded=${open}>
      ${messages.takeAway}
    </button>
    ${
      open
        ? TAKE_AWAYS.map(
            (form) =>
              html`<button type="button" part="button" data-take=${form}>${form.toUpperCase()}</button>`,
          )
        : nothing
    }
  </div>`;
}

/** Which row of a card a path means. */
export function rowAt(card: Card, path: string): Row | undefined {
  const find = (rows: readonly Row[], parent: string): Row | undefined => {
    for (const row of rows) {
      const own = `${parent}/${row.id}`;
      const found = own === path ? row : find(row.rows, own);
      if (found) return found;
    }
    return undefined;
  };
  for (const { id, rows, total } of card.groups) {
    const found = find(total ? [...rows, total] : rows, id);
    if (found) return found;
  }
  return undefined;
}

function tableTemplate(card: Card, view: View): TemplateResult {
  const { columns, groups } = card;
  const columnCount = columns.share === null ? 2 : 3;
  return html`<table class="${card.layout} width-${card.countWidth}" part="table" role="table">
    <caption part="caption">
      ${card.caption}
    </caption>
    <thead role="rowgroup" part="table-head">
      <tr role="row">
        <th class="label" part="column-header" role="columnheader" scope="col">
          <span class="said">${columns.label}</span>
        </th>
        <th class="count" part="column-header" role="columnheader" scope="col">
          <span class="number"><span class="head">${columns.count}</span></span>
        </th>
        ${
          columns.share === null
            ? nothing
            : html`<th class="share" part="column-header" role="columnheader" scope="col">
                <span class="head">${columns.share}</span>
              </th>`
        }
      </tr>
    </thead>
    ${groups.map((group) => groupTemplate(group, columnCount, view))}
  </table>`;
}

function groupTemplate(group: Group, columnCount: number, view: View): TemplateResult {
  const style = { columnCount, view };
  return html`<tbody role="rowgroup" part="group">
    ${
      group.label === null
        ? nothing
        : html`<tr class="group" role="row">
            <th part="group-label" role="rowheader" scope="rowgroup" colspan=${columnCount}>
              ${group.label}
            </th>
          </tr>`
    }
    ${group.rows.map((row) => rowTemplate(row, `${group.id}/${row.id}`, style))}
    ${group.total ? rowTemplate(group.total, `${group.id}/${group.total.id}`, style, 'total') : nothing}
  </tbody>`;
}

interface RowStyle {
  readonly columnCount: number;
  readonly view: View;
}

function rowTemplate(row: Row, path: string, style: RowStyle, kind = '', hidden = false): TemplateResult {
  const { columnCount, view } = style;
  const { messages, evidence } = view;
  const mark = markTemplate(row.mark, row.hatched);
  const key = row.mark?.type === 'key';
  const group = row.rows.length > 0;
  const label = html`<bdi>${row.label}</bdi>`;
  const groupOpen = view.openGroups.has(path);
  const evidenceOpen = view.openEvidence.has(path);
  return html`<tr
      class="${kind} ${row.mark ? '' : 'plain'}"
      part="row${kind && ` row-${kind}`}${row.hatched ? ' row-remainder' : ''}"
      role="row"
      data-path=${path}
      ?hidden=${hidden}
    >
      <th class="label" part="label" role="rowheader" scope="row">
        ${key ? mark : nothing}${
          group
            ? html`<button
                type="button"
                part="button group-button"
                data-opens="group"
                aria-expanded=${groupOpen}
              >
                ${label}
              </button>`
            : label
        }
      </th>
      <td class="count" part="count" role="cell">
        <span class="mark">${key ? nothing : mark}</span
        ><span class="number">${numberTemplate(row, path, messages, evidenceOpen)}</span>
      </td>
      ${
        columnCount < 3
          ? nothing
          : html`<td class="share" part="share" role="cell">
              ${row.share ? cellTemplate(row.share, messages) : nothing}
            </td>`
      }
    </tr>
    ${evidenceOpen && !hidden && evidence ? evidence(row, path, columnCount) : nothing}
    ${row.rows.map((member) => rowTemplate(member, `${path}/${member.id}`, style, 'member', hidden || !groupOpen))}`;
}

/** The number is the button that opens where it comes from. */
function numberTemplate(
  { label, count: { text, flagged } }: Row,
  path: string,
  messages: Messages,
  open: boolean,
): TemplateResult {
  return html`<button
      type="button"
      data-opens="evidence"
      part="number"
      aria-expanded=${open}
      aria-controls=${open ? `evidence-${path}` : nothing}
      aria-label=${messages.evidenceOf(text, flagged, label)}
    >
      ${text}</button
    ><span class="flag" part="flag" aria-hidden="true">${flagged ? '*' : nothing}</span>`;
}

/** A derived number has a star for the eye and a word for the ear. */
function cellTemplate({ text, flagged }: Cell, messages: Messages): TemplateResult {
  return flagged
    ? html`${text}<span class="said">${messages.derived}</span
        ><span class="flag" part="flag" aria-hidden="true">*</span>`
    : html`${text}<span class="flag" part="flag" aria-hidden="true"></span>`;
}
