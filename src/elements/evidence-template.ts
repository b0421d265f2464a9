import { html, nothing, type TemplateResult } from 'lit';
import type { DetailedWording } from '../words/amounts.js';
import { type Basis, describeEvidence, type EvidenceLine } from '../words/describe-evidence.js';

/** The row below a figure with its sources, loaded on the first request. */
export function evidenceTemplate(
  wording: DetailedWording,
  basis: Basis,
  path: string,
  columnCount: number,
): TemplateResult {
  return html`<tr class="evidence" id="evidence-${path}" role="row" part="evidence" data-path=${path}>
    <td part="evidence-cell" role="cell" colspan=${columnCount}>
      ${linesTemplate(wording, basis)}
      <button
        type="button"
        class="close"
        part="button"
        data-closes
        .textContent=${wording.messages.close}
      ></button>
    </td>
  </tr>`;
}

/** The sources of a figure, line by line. */
export function linesTemplate(wording: DetailedWording, basis: Basis): TemplateResult {
  return html`<dl>
    ${describeEvidence(wording, basis).map(
      (line) =>
        html`<div>
          <dt part="evidence-term">${line.term}</dt>
          ${' '}
          <dd part="evidence-text" lang=${(!line.pieces && line.language) || nothing}>${wordsOf(line)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Names from the source keep their language inside a sentence of this package. */
function wordsOf({ text, pieces, language }: EvidenceLine) {
  if (!pieces || language === undefined) return text;
  return pieces.map((piece, place) => (place % 2 ? html`<span lang=${language}>${piece}</span>` : piece));
}
