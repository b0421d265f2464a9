import { html, nothing, type TemplateResult } from 'lit';
import type { Strip } from '../cards/card.js';
import { bandPath } from '../marks/band-path.js';
import { stripTemplate, toneClass } from './marks.js';

/** What came in above what went out, with a band between them, and the backlogs named beside their segments. */
export function balanceTemplate(strips: readonly Strip[]): TemplateResult {
  const [came, went] = strips;
  if (!came || !went) return html``;
  return html`<div class="balance" aria-hidden="true">
    ${namesTemplate(came)}
    <div class="named-strip">${stripTemplate(came.parts ?? [])}</div>
    <svg class="band" part="bracket" viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
      <path d=${bandPath(came.end, went.end)}></path>
    </svg>
    <div class="named-strip">${stripTemplate(went.parts ?? [])}</div>
    ${namesTemplate(went)}
  </div>`;
}

/** The name of a strip, and that of its backlog, at the end where its segment is. */
function namesTemplate({ label, callout }: Strip): TemplateResult {
  const names = [
    html`<span .textContent=${label}></span>`,
    callout
      ? html`<span class="callout"
          ><svg class="callout-key" focusable="false">
            <rect
              class=${toneClass({ tone: callout.tone, letter: '' })}
              width="100%"
              height="100%"
            ></rect></svg
          >${callout.text}</span
        >`
      : nothing,
  ];
  return html`<p class="balance-names" part="strip-label">
    ${callout?.at === 'start' ? names.reverse() : names}
  </p>`;
}
