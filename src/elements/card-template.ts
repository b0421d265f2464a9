import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import { leads, type Table, type TableRow } from '../table/table.js';
import { rowTemplates } from './row-template.js';
import type { View } from './view.js';

const DOT = ' · ';

/** A card as HTML, in reading order: heading, summary, table, notes, source. */
export function cardTemplate(
  card: Card,
  view: View,
  table: TemplateResult,
  foot: TemplateResult,
): TemplateResult {
  return html`${introTemplate(card, view.level)}${table}${outroTemplate(card, view, foot)}`;
}

/** The content before the figures: heading, publisher and period, the summary. */
export function introTemplate(card: Card, level: number): TemplateResult {
  return html`
    ${headingTemplate(level, card.heading)}
    <p class="subtitle" part="subtitle" aria-hidden="true">${subtitleTemplate(card.subtitle)}</p>
    <p part="subtitle"><span class="spoken" .textContent=${card.subtitle}></span></p>
    ${card.summary === '' ? nothing : html`<p class="summary" part="summary" .textContent=${card.summary}></p>`}
  `;
}

/** The parts of a subtitle, with a dot between those that are on one line; a screen reader would read each on its own. */
function subtitleTemplate(subtitle: string): TemplateResult {
  const [first, ...others] = subtitle.split(DOT);
  return html`<span class="parts"
    ><span class="part">${first}</span>${others.map(
      (part) => html`<span class="part"><span class="dot">${DOT}</span>${part}</span>`,
    )}</span
  >`;
}

/**
 * The content after the figures: notes, sources and what is beside them.
 *
 * @param nearbyText Other visible text, without spaces: what it contains word for word is not repeated.
 */
export function outroTemplate(
  card: Card,
  view: Pick<View, 'messages' | 'opened'>,
  foot: TemplateResult,
  nearbyText = '',
): TemplateResult {
  const missing = (text: string) => !nearbyText.includes(text.replace(/\s+/g, ''));
  const notes = card.notes.filter(missing);
  // The first is the publication; the others belong to single figures.
  const sources = card.sources[0] && missing(card.sources[0].text) ? card.sources : [];
  const sourceNotes = card.sourceNotes.filter(missing);
  return html`
    ${
      notes.length > 0
        ? html`<ul class="notes" part="notes" role="list">
            ${notes.map((note) => html`<li part="note" .textContent=${note}></li>`)}
          </ul>`
        : nothing
    }
    <div class="foot">
      ${
        sources.length + sourceNotes.length > 0
          ? html`<div class="sources" part="source">
              <p>
                ${sources.map(({ text, url }) => (url ? html`<a part="link" href=${url}>${text}</a> ` : html`${text} `))}
              </p>
              ${sourceNotes.length > 0 ? sourceNotesTemplate(view, card.heading, sourceNotes) : nothing}
            </div>`
          : nothing
      }
      ${foot}
    </div>
  `;
}

/** How the figures were read, below a button that opens it: each card of a page has it. On paper, it is open. */
function sourceNotesTemplate(
  { messages, opened }: Pick<View, 'messages' | 'opened'>,
  heading: string,
  notes: readonly string[],
): TemplateResult {
  const open = opened?.has('about', '') ?? false;
  return html`<button
      type="button"
      class="about"
      part="button source-note"
      data-opens="about"
      aria-expanded=${open}
      aria-label=${messages.noteOn(messages.aboutSource, heading)}
      .textContent=${messages.aboutSource}
    ></button>
    ${notes.map((note) => html`<p class=${open ? '' : 'on-paper'} part="source-note" .textContent=${note}></p>`)}`;
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

/** The level of an element's heading; a framework may set the property as text. */
export function levelOf({ headingLevel }: { readonly headingLevel: number | null | undefined }): number {
  return Number(headingLevel ?? 2);
}

/**
 * A table of rows with a label, a mark, a number and a share. CSS `display` on its rows would remove their roles, so each
 * has an explicit one.
 */
export function rowTableTemplate(
  { layout, countWidth }: Pick<Card, 'layout' | 'countWidth'>,
  { caption, head, bodies }: Table,
  view: View,
): TemplateResult {
  const [labels, counts, shares] = head.flatMap(({ cells }) => cells.map(({ text }) => text));
  const columnCount = shares === undefined ? 2 : 3;
  // Beside a long number there is no room for a label.
  const lined = layout !== 'tiles' && countWidth <= 12 ? 'lined' : '';
  return html`<table class="${layout} ${lined} width-${countWidth}" part="table" role="table">
    <caption part="caption" .textContent=${caption}></caption>
    <thead role="rowgroup" part="table-head">
      <tr role="row">
        <th class="label" part="column-header" role="columnheader" scope="col">
          <span class="spoken" .textContent=${labels}></span>
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
        html`<tbody class=${bodyClass(rows)} role="rowgroup" part="group">
          ${rows.map((row) => rowTemplates(row, { member: false, hidden: false, columnCount, view }))}
        </tbody>`,
    )}
  </table>`;
}

/** What a reader can do with the numbers of a table. */
export function hintTemplate({ messages }: View): TemplateResult {
  return html`<p class="hint" part="hint" aria-hidden="true" .textContent=${messages.hint}></p>`;
}

/**
 * The look of a block: leading key figures are in columns that leave no figure alone on the last line; a figure that is
 * alone in its block is below a rule.
 */
export function bodyClass(rows: readonly TableRow[]): string {
  if (!leads(rows)) return rows.length === 1 && rows[0]?.kind === 'class' ? 'single' : '';
  return [1, 2].includes(rows.length % 4) ? 'leading thirds' : 'leading';
}

/** Whether a row of it is hatched, because its report does not itemise it. */
export function hasRemainder({ bodies }: Table): boolean {
  return bodies.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cell.kind === 'figure' && cell.basis.remainder)),
  );
}
