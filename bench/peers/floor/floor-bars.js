import { scaleBand, scaleLinear } from 'd3-scale';
import { css, html, LitElement, svg } from 'lit';
import { colour, height, width } from '../size.js';

const left = 240;
const right = 60;

/** What Lit and d3-scale cost alone: bars, labels, numbers, and nothing else. */
export class FloorBars extends LitElement {
  static properties = { data: { attribute: false } };

  static styles = css`
    :host {
      display: block;
    }
    text {
      font-size: 12px;
      dominant-baseline: middle;
    }
    .label {
      text-anchor: end;
    }
  `;

  constructor() {
    super();
    this.data = [];
  }

  render() {
    const length = scaleLinear()
      .domain([0, Math.max(...this.data.map(({ value }) => value))])
      .range([0, width - left - right]);
    const band = scaleBand()
      .domain(this.data.map(({ id }) => id))
      .range([0, height])
      .padding(0.2);
    return html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${this.data.map((row) => this.#bar(row, band(row.id), length(row.value), band.bandwidth()))}
    </svg>`;
  }

  #bar({ label, value }, top, length, thickness) {
    const middle = top + thickness / 2;
    return svg`<text class="label" x=${left - 8} y=${middle}>${label}</text>
      <rect x=${left} y=${top} width=${length} height=${thickness} fill=${colour}></rect>
      <text x=${left + length + 6} y=${middle}>${value}</text>`;
  }
}

if (!customElements.get('floor-bars')) customElements.define('floor-bars', FloorBars);
