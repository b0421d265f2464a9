import { html, nothing, type TemplateResult } from 'lit';
import type { DetailedWording } from '../words/amounts.js';
import { type Basis, describeEvidence, type EvidenceLine } from '../words/describe-evidence.js';

/** The row below a figure that tells where it comes from; loaded when a reader first asks. */
export function evidenceTemplate(
  wording: DetailedWording,
  basis: Basis,
  path: string,
  columnCount: number,
): TemplateResult {
  return html`<tr class="evidence" id="evidence-${path}" role="row" part="evidence">
    <td part="evidence-cell" role="cell" colspan=${columnCount}>${linesTemplate(wording, basis)}</td>
  </tr>`;
}

/** Where a figure comes from, line by line. */
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

/** Names of the source stand in its language inside a sentence of ours. */
function wordsOf({ text, pieces, language }: EvidenceLine) {
  if (!pieces || language === undefined) return text;
  return pieces.map((piece, place) => (place % 2 ? html`<span lang=${language}>${piece}</span>` : piece));
}
