import { html, nothing, type TemplateResult } from 'lit';
import type { SeriesCard, YearStripRow } from '../cards/series-card.js';
import { type DrawCases, percent, stripTemplate } from './marks.js';
import { noteTemplate } from './note-template.js';

/** The classes of each year: strips of 100%, bars on one scale or, with `draw`, one mark per case. */
export function yearStripsTemplate({ yearStrips, stripNote }: SeriesCard, draw?: DrawCases): TemplateResult {
  return html`${yearStrips.map(
    ({ label, rows }) =>
      html`<p class="group-label" .textContent=${label}></p>
        <div class="year-strips">${rows.map((row) => rowTemplate(row, draw))}</div>`,
  )}
  ${noteTemplate(stripNote)}`;
}

function rowTemplate(
  { label, breaks, parts, units, open, end, text }: YearStripRow,
  draw: DrawCases | undefined,
): TemplateResult {
  return html`${breaks === null ? nothing : html`<p class="strip-break"><span .textContent=${breaks}></span></p>`}
    <div class="year-strip">
      <span class="strip-year" .textContent=${label}></span>
      <span class="strip-text" .textContent=${text}></span>
      ${
        units && draw
          ? draw(units)
          : parts
            ? html`<span class="strip-box named-strip"
                >${stripTemplate(parts)}${open && end > 0 ? frameTemplate(end) : nothing}</span
              >`
            : html`<span class="no-strip"></span>`
      }
    </div>`;
}

/** Around a strip that is not final, not exact, or covers only part of a year. */
function frameTemplate(end: number): TemplateResult {
  return html`<svg class="strip frame" focusable="false">
    <rect width=${percent(end)} height="100%"></rect>
  </svg>`;
}
