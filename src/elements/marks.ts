import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Bracket, Strip, StripPart } from '../cards/card.js';
import { digitsWide } from '../cards/digits-wide.js';
import { type Bar, type Mark, SMALLEST_MARK, smallestMarkAt } from '../marks/mark.js';
import type { SegmentKey } from '../marks/segment-keys.js';
import { UNIT, UNIT_STEP } from '../marks/unit-groups.js';
import { DERIVED_SIGN } from '../words/amounts.js';

export const percent = (fraction: number) => `${fraction * 100}%`;

/** Bars, units and keys always have a number beside them, so they are hidden from screen readers. */
export function markTemplate(mark: Mark | null, hatched: boolean): TemplateResult | typeof nothing {
  if (!mark) return nothing;
  if (mark.type === 'bar') return barTemplate(mark, hatched);
  if (mark.type === 'units')
    return html`${mark.groups.map((count) => unitsTemplate(count, mark.groups[0] ?? count, hatched))}`;
  return keyTemplate(mark, hatched);
}

function barTemplate(bar: Bar, hatched: boolean): TemplateResult {
  const fill = hatched ? 'hatched' : 'solid';
  const { start, length, whole } = bar;
  const { at, endsThere } = smallestMarkAt(bar);
  return html`<svg
    class="bar"
    part=${hatched ? 'mark mark-remainder' : 'mark'}
    aria-hidden="true"
    focusable="false"
  >
    <rect class="track" part="track" width=${percent(whole ?? 0)} height="100%"></rect>
    <g class="fill">
      <rect
        class=${fill}
        x=${percent(at)}
        transform=${endsThere ? `translate(-${SMALLEST_MARK})` : nothing}
        width=${SMALLEST_MARK}
        height="100%"
      ></rect>
      <rect class=${fill} x=${percent(start)} width=${percent(length)} height="100%"></rect>
    </g>
  </svg>`;
}

/** Marks in the width of a full group, so that groups are aligned in columns when they wrap. */
function unitsTemplate(count: number, full: number, hatched: boolean): TemplateResult {
  const units = Array.from(
    { length: count },
    (_, index) =>
      svg`<rect class=${hatched ? 'hatched' : 'solid'} x=${index * UNIT_STEP} width=${UNIT} height=${UNIT}></rect>`,
  );
  const width = (full - 1) * UNIT_STEP + UNIT;
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

/** A swatch with the letter of its segment; an outline for open cases. */
function keyTemplate(key: Extract<Mark, { type: 'key' }>, hatched: boolean): TemplateResult {
  return html`<svg
    class="swatch"
    part=${hatched ? 'key key-remainder' : 'key'}
    aria-hidden="true"
    focusable="false"
  >
    <rect
      class=${hatched ? 'hatched' : key.open ? 'open-unit' : toneClass(key)}
      width="100%"
      height="100%"
    ></rect>
    ${hatched ? nothing : letterTemplate(key, '50%', key.open ? 'on-open' : '')}
  </svg>`;
}

/** Draws marks of cases. */
export type DrawCases = (groups: NonNullable<Strip['units']>) => TemplateResult;

/** The strips of a card, each below its label; with `draw`, marks of cases instead. */
export function stripsTemplate(strips: readonly Strip[], draw?: DrawCases): TemplateResult {
  return html`${strips.map(
    ({ label, parts, units, bracket }) =>
      html`${label === '' ? nothing : html`<p class="strip-label" part="strip-label" aria-hidden="true" .textContent=${label}></p>`}
      ${bracket ? bracketTemplate(bracket) : nothing}
      ${units && draw ? draw(units) : html`<div class="named-strip">${stripTemplate(parts ?? [])}</div>`}`,
  )}`;
}

function bracketTemplate({ end, text, derived }: Bracket): TemplateResult {
  const spoken = text.split(DERIVED_SIGN).join(derived);
  return html`<p class="bracket-text" part="strip-label" aria-hidden="true" .textContent=${text}></p>
    <p part="strip-label"><span class="spoken" .textContent=${spoken}></span></p>
    <svg class="bracket" part="bracket" aria-hidden="true" focusable="false">
      <rect width=${percent(end)} height="1"></rect>
      <rect width="1" height="100%"></rect>
      <rect x=${percent(end)} width="1" height="100%" transform="translate(-1)"></rect>
    </svg>`;
}

/**
 * One bar of 100%: true proportions, each segment in the order and fill of its row, with its name and numbers where
 * the strip is wide enough, else a letter if there is room. A segment has the path of its row.
 */
export function stripTemplate(parts: readonly StripPart[]): TemplateResult {
  return html`<svg class="strip" part="strip" aria-hidden="true" focusable="false">
    ${parts.map((part) => {
      const room = part.lines && !part.hatched ? roomFor(part, part.lines) : undefined;
      return svg`<g data-path=${part.id}><rect
        class="segment ${part.hatched ? 'hatched' : toneClass(part)}"
        part=${part.hatched ? 'segment segment-remainder' : 'segment'}
        x=${percent(part.start)} width=${percent(part.length)} height="100%"></rect>
        ${part.hatched ? nothing : letterTemplate(part, percent(part.start + part.length / 2), letterClass(part, room))}
        ${part.lines && room ? linesTemplate(part, part.lines, room) : nothing}</g>`;
    })}
    ${parts
      .filter(({ length, hatched }) => length < SLIVER && !hatched)
      .map(
        (part) =>
          svg`<rect class=${toneClass(part)} x=${percent(part.start)} width="3" height="100%"></rect>`,
      )}
  </svg>`;
}

/** A segment that the gap beside it may hide is drawn once more, with the least width of a mark. */
const SLIVER = 0.012;

/** The widths of a strip from which segments may have names, in em. */
export const NAMED_FROM = [12, 14, 18, 20, 24, 27, 30, 33, 36, 42, 50, 56] as const;

/** The width of a strip from which this segment has room for its lines. */
function roomFor({ length }: StripPart, lines: readonly string[]): number | undefined {
  const widest = Math.max(...lines.map(digitsWide));
  // The widest common fonts, at the size of the lines, and their padding.
  return NAMED_FROM.find((from) => from * length > widest * 0.48 + 1.25);
}

/** A letter gives way to a name, and is not shown where it has no room. */
function letterClass({ lettered, length }: StripPart, room: number | undefined): string {
  if (lettered) return room ? `to-${room}` : '';
  return `small from-${NAMED_FROM.find((from) => from * length > 0.8) ?? 'none'}`;
}

/** The name and numbers of a segment. */
function linesTemplate(
  { start, length, tone }: StripPart,
  lines: readonly string[],
  room: number,
): TemplateResult<2> {
  return svg`<foreignObject class="from-${room}" x=${percent(start)} width=${percent(length)} height="100%"
    ><div class="names tone-${tone} ${tone % 2 === 1 ? 'on-odd' : ''}" part="segment-label"
      >${lines.map((line) => html`<div>${line}</div>`)}</div></foreignObject>`;
}

function letterTemplate({ tone, letter }: SegmentKey, x: string, shown = ''): TemplateResult<2> {
  return svg`<text class="${tone % 2 === 1 ? 'on-odd' : ''} ${shown}" part="letter" x=${x} y="50%" dy=".36em" text-anchor="middle">${letter}</text>`;
}

/** The hatching pattern of a whole card, once. */
export const hatchTemplate = html`<svg class="defs" aria-hidden="true" focusable="false">
  <defs>
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="hatch-ground" width="6" height="6"></rect>
      <path class="hatch" d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2"></path>
    </pattern>
  </defs>
</svg>`;

export function toneClass({ tone }: SegmentKey): string {
  return `tone tone-${tone}`;
}
