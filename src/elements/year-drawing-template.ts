import { html, nothing, svg, type TemplateResult } from 'lit';
import type { AxisPlace, SeriesCard, YearDrawing, YearPanels } from '../cards/series-card.js';
import { SMALLEST_COLUMN } from '../marks/mark.js';
import { linePath, type YearBand, type YearMark, type YearPanel } from '../marks/year-panel.js';
import { percent } from './marks.js';
import { noteTemplate } from './note-template.js';

/** The drawings of each statistic, and their note. */
export function yearPanelsTemplate({ panels, axis, drawingNote }: SeriesCard): TemplateResult {
  return html`${panels.map((group) => panelsTemplate(group, axis))} ${noteTemplate(drawingNote)}`;
}

function panelsTemplate({ label, drawings }: YearPanels, axis: readonly AxisPlace[]): TemplateResult {
  return html`${label === null ? nothing : html`<p class="group-label" .textContent=${label}></p>`}
    <div class="panels">
      ${drawings.map((drawing) => panelTemplate(drawing, axis))}${drawings.map(({ panel }) => html`<i class="panel ${panel.wide ? 'wide' : ''}"></i>`)}
    </div>`;
}

function panelTemplate(
  { label, panel, texts, ticks }: YearDrawing,
  axis: readonly AxisPlace[],
): TemplateResult {
  const { kind, bands, marks } = panel;
  const room = panel.wide ? 'wide' : '';
  return html`<div class="panel ${room}" part="panel">
    ${label === '' ? nothing : html`<p class="panel-label" part="panel-label" .textContent=${label}></p>`}
    <div class="plot">
      ${
        panel.full
          ? nothing
          : html`<svg class="axis ${room}" focusable="false">
              ${panel.ticks.map(
                ({ y }, index) =>
                  svg`<text class="tick" x="100%" y=${percent(y)} dy=".36em" text-anchor="end">${ticks[index]}</text>`,
              )}
            </svg>`
      }
      <svg class="area" part="mark" focusable="false">
        ${panel.ticks.map(({ y, value }) => svg`<line class=${value === 0 ? 'base' : 'grid'} x2="100%" y1=${percent(y)} y2=${percent(y)}></line>`)}
        ${bands.map(({ x, filled }) =>
          filled
            ? nothing
            : svg`<text class="value gap" x=${percent(x)} y="100%" dy="-.35em" text-anchor="middle">–</text>`,
        )}
        ${kind === 'columns' ? marks.map(columnTemplate) : dotsTemplate(panel)}
        ${marks.map((mark, index) =>
          mark.anchor
            ? svg`<text class="value" x=${percent(mark.x)} y=${percent(mark.y)} dy=${kind === 'lines' ? '-.8em' : '-.35em'} text-anchor=${mark.anchor}>${texts[index]}</text>`
            : nothing,
        )}
        ${bands.map((band, place) => bandTemplate(band, axis[place]))}
      </svg>
    </div>
  </div>`;
}

/** The name of a place below the plot, and that of a break before it above the plot. */
function bandTemplate({ x, before, breakNamed, named }: YearBand, place: AxisPlace | undefined) {
  if (!place) return nothing;
  const at = place.breaks === null || before === null ? null : percent(before);
  return svg`${named ? svg`<text class="year" x=${percent(x)} y="100%" dy="1.4em" text-anchor="middle">${place.label}</text>` : nothing}
    ${at === null ? nothing : svg`<line class="break" x1=${at} x2=${at} y1="-15%" y2="100%"></line>${breakNamed ? svg`<text class="break-label" x=${at} dy="-1.5em" text-anchor="middle">${place.breaks}</text>` : nothing}`}`;
}

/** A second rectangle gives each value above 0 a minimum height. */
function columnTemplate({ left, width, y, height, value, open }: YearMark) {
  if (value === 0) return nothing;
  const fill = open ? 'open' : 'solid';
  return svg`<rect class=${fill} x=${percent(left)} width=${percent(width)} y="100%" height=${SMALLEST_COLUMN} transform="translate(0 -${SMALLEST_COLUMN})"></rect>
    <rect class=${fill} x=${percent(left)} width=${percent(width)} y=${percent(y)} height=${percent(height)}></rect>`;
}

function dotsTemplate({ lines, marks }: YearPanel) {
  return svg`<svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
      ${lines.map((line) => svg`<path class="line" d=${linePath(line)} vector-effect="non-scaling-stroke"></path>`)}
    </svg>
    ${marks.map(({ x, y, open }) => svg`<circle class=${open ? 'open' : 'solid'} cx=${percent(x)} cy=${percent(y)} r="4"></circle>`)}`;
}
