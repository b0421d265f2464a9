import { html, nothing, svg, type TemplateResult } from 'lit';
import type { UnitMark } from '../cards/card.js';
import { UNIT, UNIT_STEP } from '../marks/unit-groups.js';
import { toneClass } from './marks.js';

/** One mark per case, in groups. */
export function caseMarksTemplate(groups: readonly (readonly UnitMark[])[]): TemplateResult {
  return html`<span class="case-marks">${groups.map(groupTemplate)}</span>`;
}

function groupTemplate(marks: readonly UnitMark[]): TemplateResult {
  const width = marks.length * UNIT_STEP;
  return html`<svg
    class="case-group"
    aria-hidden="true"
    width=${width}
    height=${UNIT}
    viewBox="0 0 ${width} ${UNIT}"
    focusable="false"
  >
    ${marks.map((mark, index) => unitTemplate(mark, index * UNIT_STEP))}
  </svg>`;
}

function unitTemplate({ id, tone, letter, hatched, open }: UnitMark, left: number) {
  const fill = open ? 'open-unit' : hatched ? 'hatched' : toneClass({ tone, letter });
  const inset = open || hatched ? 0.75 : 0;
  const size = UNIT - 2 * inset;
  const ink = open ? 'on-open' : tone % 2 === 1 ? 'on-odd' : '';
  return svg`<g data-path=${id}><rect class=${fill} part="mark" x=${left + inset} y=${inset} width=${size} height=${size}></rect>
    ${letter === '' ? nothing : svg`<text class=${ink} part="letter" x=${left + UNIT / 2} y="50%" dy=".36em" text-anchor="middle">${letter}</text>`}</g>`;
}
