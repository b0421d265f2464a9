import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import type { Messages } from '../locale/messages.js';
import type { Table } from '../table/table.js';
import { hatchTemplate, stripTemplate } from './marks.js';
import { rowTemplates } from './row-template.js';
import type { Opened, View } from './view.js';

/** A card as HTML, in the order in which it is read: heading, finding, table, notes, source. */
export function cardTemplate(card: Card, level: number, table: TemplateResult): TemplateResult {
  return html`${introTemplate(card, level)}${table}${outroTemplate(card)}`;
}

/** What is read before the figures: heading, whose and when, the finding. */
export function introTemplate(card: Card, level: number): TemplateResult {
  return html`
    ${headingTemplate(level, card.heading)}
    <p class="subtitle" part="subtitle" .textContent=${card.subtitle}></p>
    ${card.finding === '' ? nothing : html`<p class="finding" part="finding" .textContent=${card.finding}></p>`}
  `;
}

/**
 * What is read after the figures: notes and sources.
 *
 * @param beside Text without spaces that readers see as well: what it says word for word is not repeated.
 */
export function outroTemplate(card: Card, beside = ''): TemplateResult {
  const unsaid = (text: string) => !beside.includes(text.replace(/\s+/g, ''));
  const notes = card.notes.filter(unsaid);
  // The first is the publication; others are those of single figures.
  const sources = card.sources[0] && unsaid(card.sources[0].text) ? card.sources : [];
  const sourceNotes = card.sourceNotes.filter(unsaid);
  return html`
    ${
      notes.length > 0
        ? html`<ul class="notes" part="notes" role="list">
            ${notes.map((note) => html`<li part="note" .textContent=${note}></li>`)}
          </ul>`
        : nothing
    }
    ${
      sources.length + sourceNotes.length > 0
        ? html`<p class="sources" part="source">
            ${sources.map(({ text, url }) => (url ? html`<a part="link" href=${url}>${text}</a> ` : html`${text} `))}
            ${sourceNotes.map((note) => html`<br />${note}`)}
          </p>`
        : nothing
    }
  `;
}

export function headingTemplate(level: number, heading: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part="heading" .textContent=${heading}></h1>`;
    case 3:
      return html`<h3 part="heading" .textContent=${heading}></h3>`;
    case 4:
      return html`<h4 part="heading" .textContent=${heading}></h4>`;
    case 5:
      return html`<h5 part="heading" .textContent=${heading}></h5>`;
    case 6:
      return html`<h6 part="heading" .textContent=${heading}></h6>`;
    default:
      return html`<h2 part="heading" .textContent=${heading}></h2>`;
  }
}

/** A quiet button, named after the heading of its chart, and behind it one for each form. */
export function downloadsTemplate(
  messages: Messages,
  heading: string,
  opened: Opened | null,
): TemplateResult {
  const open = opened?.has('download', '') ?? false;
  return html`<div class="download" part="download">
    <button
      type="button"
      part="button"
      data-opens="download"
      aria-expanded=${open}
      aria-label=${messages.noteOn(messages.download, heading)}
    >
      ${messages.download}
    </button>
    ${open ? opened?.files() : nothing}
  </div>`;
}

/**
 * The table of a chart, and the strip above it. CSS lays its rows out, which would cost them their roles, so each says
 * its own.
 */
export function barTableTemplate(card: Card, view: View): TemplateResult {
  const { strip, table } = card;
  return html`${table && hasRemainder(table) ? hatchTemplate : nothing}
  ${strip ? stripTemplate(strip) : nothing} ${table ? tableTemplate(card, table, view) : nothing}`;
}

function tableTemplate(
  { layout, countWidth }: Card,
  { caption, head, bodies }: Table,
  view: View,
): TemplateResult {
  const [labels, counts, shares] = head.flatMap(({ cells }) => cells.map(({ text }) => text));
  const columnCount = shares === undefined ? 2 : 3;
  return html`<table class="${layout} width-${countWidth}" part="table" role="table">
    <caption part="caption" .textContent=${caption}></caption>
    <thead role="rowgroup" part="table-head">
      <tr role="row">
        <th class="label" part="column-header" role="columnheader" scope="col">
          <span class="said" .textContent=${labels}></span>
        </th>
        <th class="count" part="column-header" role="columnheader" scope="col">
          <span class="number"><span class="head" .textContent=${counts}></span></span>
        </th>
        ${
          shares === undefined
            ? nothing
            : html`<th class="share" part="column-header" role="columnheader" scope="col">
                <span class="head" .textContent=${shares}></span>
              </th>`
        }
      </tr>
    </thead>
    ${bodies.map(
      ({ rows }) =>
        html`<tbody role="rowgroup" part="group">
          ${rows.map((row) => rowTemplates(row, { member: false, hidden: false, columnCount, view }))}
        </tbody>`,
    )}
  </table>`;
}

/** Whether a row of it is hatched: what its report does not itemise. */
export function hasRemainder({ bodies }: Table): boolean {
  return bodies.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cell.kind === 'figure' && cell.basis.remainder)),
  );
}
