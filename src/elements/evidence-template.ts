import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../cards/card.js';
import type { DetailedSpeaker } from '../words/amounts.js';
import { type Basis, describeEvidence } from '../words/describe-evidence.js';

/** The row below a row that tells where its number comes from; loaded when a reader first asks. */
export function evidenceTemplate(
  speaker: DetailedSpeaker,
  row: Row,
  path: string,
  columnCount: number,
): TemplateResult {
  return html`<tr class="evidence" id="evidence-${path}" role="row" part="evidence">
    <td part="evidence-cell" role="cell" colspan=${columnCount}>${linesTemplate(speaker, row.basis)}</td>
  </tr>`;
}

/** Where a figure comes from, line by line. */
export function linesTemplate(speaker: DetailedSpeaker, basis: Basis): TemplateResult {
  return html`<dl>
    ${describeEvidence(speaker, basis).map(
      ({ term, text, language }) =>
        html`<div>
          <dt part="evidence-term">${term}</dt>
          ${' '}
          <dd part="evidence-text" lang=${language ?? nothing}>${text}</dd>
        </div>`,
    )}
  </dl>`;
}
