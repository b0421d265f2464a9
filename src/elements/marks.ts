import { html, nothing, svg, type TemplateResult } from 'lit';
import type { StripPart } from '../cards/card.js';
import type { Mark } from '../table/table.js';
import type { SegmentKey } from '../marks/segment-keys.js';

type Bar = Extract<Mark, { readonly type: 'bar' }>;

export const percent = (fraction: number) => `${fraction * 100}%`;

/** Side and distance of unit marks, in the units of their viewBox. */
const UNIT = 14;
const STEP = 18;

/** Bars, units and keys are never the only place of a number: they are hidden from screen readers. */
export function markTemplate(mark: Mark | null, hatched: boolean): TemplateResult | typeof nothing {
  if (!mark) return nothing;
  if (mark.type === 'bar') return barTemplate(mark, hatched);
  if (mark.type === 'units')
    return html`${mark.groups.map((count) => unitsTemplate(count, mark.groups[0] ?? count, hatched))}`;
  return keyTemplate(mark, hatched);
}

/**
 * Below each bar is the minimum that is drawn of a value above 0: 7 beside 6,274 is still seen. At the end of the scale
 * it ends where the bar ends, so that it stays on its track.
 */
function barTemplate({ start, length, whole }: Bar, hatched: boolean): TemplateResult {
  const fill = hatched ? 'hatched' : 'solid';
  const atEnd = start > 0 && start + length > 0.5;
  return html`<svg
    class="bar"
    part=${hatched ? 'mark mark-remainder' : 'mark'}
    aria-hidden="true"
    focusable="false"
  >
    <rect class="track" part="track" width=${percent(whole ?? 0)} height="100%"></rect>
    <rect
      class=${fill}
      x=${percent(atEnd ? start + length : start)}
      transform=${atEnd ? 'translate(-3)' : nothing}
      width="3"
      height="100%"
    ></rect>
    <rect class=${fill} x=${percent(start)} width=${percent(length)} height="100%"></rect>
  </svg>`;
}

/** Marks in the room of a full group, so that groups stand in columns where they wrap. */
function unitsTemplate(count: number, full: number, hatched: boolean): TemplateResult {
  const units = Array.from(
    { length: count },
    (_, index) =>
      svg`<rect class=${hatched ? 'hatched' : 'solid'} x=${index * STEP} width=${UNIT} height=${UNIT}></rect>`,
  );
  const width = (full - 1) * STEP + UNIT;
  return html`<svg
    class="units"
    part="mark"
    viewBox="0 0 ${width} ${UNIT}"
    aria-hidden="true"
    focusable="false"
  >
    ${units}
  </svg>`;
}

/** A swatch with the letter of its segment. */
function keyTemplate(key: SegmentKey, hatched: boolean): TemplateResult {
  return html`<svg
    class="swatch"
    part=${hatched ? 'key key-remainder' : 'key'}
    aria-hidden="true"
    focusable="false"
  >
    <rect class=${hatched ? 'hatched' : toneClass(key)} width="100%" height="100%"></rect>
    ${hatched ? nothing : letterTemplate(key, '50%')}
  </svg>`;
}

/** One bar of 100%: true proportions, each segment in the order and fill of its row, lettered where it has room. */
export function stripTemplate(parts: readonly StripPart[]): TemplateResult {
  return html`<svg class="strip" part="strip" aria-hidden="true" focusable="false">
    ${parts.map(
      (part) => svg`<rect
        class="segment ${part.hatched ? 'hatched' : toneClass(part)}"
        part=${part.hatched ? 'segment segment-remainder' : 'segment'}
        x=${percent(part.start)} width=${percent(part.length)} height="100%"></rect>
        ${part.lettered ? letterTemplate(part, percent(part.start + part.length / 2)) : nothing}`,
    )}
  </svg>`;
}

function letterTemplate({ tone, letter }: SegmentKey, x: string): TemplateResult<2> {
  return svg`<text class=${tone % 2 === 1 ? 'on-odd' : ''} part="letter" x=${x} y="50%" dy=".36em" text-anchor="middle">${letter}</text>`;
}

/** The hatching of a whole card, once. */
export const hatchTemplate = html`<svg class="defs" aria-hidden="true" focusable="false">
  <defs>
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="hatch-ground" width="6" height="6"></rect>
      <path class="hatch" d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2"></path>
    </pattern>
  </defs>
</svg>`;

function toneClass({ tone }: SegmentKey): string {
  return `tone tone-${tone}`;
}
