import { css, unsafeCSS } from 'lit';
import { colourDeclarations } from '../theme/custom-properties.js';

const tones = [0, 1, 2, 3, 4, 5, 6, 7].map((tone) => `.tone-${tone}{fill:var(--_tone-${tone})}`).join('');

/** The look of every chart. Sizes are in em: a chart has the size of the text around it. */
export const cardStyles = css`
  /* Important, since a page's reset of all elements would beat what is said of the host from inside. */
  :host {
    display: block !important;
    min-width: 0;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .card {
    ${unsafeCSS(colourDeclarations.light)};
    box-sizing: border-box;
    padding: 1.5em;
    padding-inline-start: min(1.5em, 5%);
    padding-inline-end: min(1.5em, 5%);
    border-top: 3px solid var(--_ink);
    background: var(--_background);
    color: var(--_ink);
    font-family: var(--foi-font-family, inherit);
    font-size: var(--foi-font-size, 1em);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  :host([theme='dark']) .card {
    ${unsafeCSS(colourDeclarations.dark)};
  }
  @supports (color: light-dark(#000, #fff)) {
    :host .card {
      ${unsafeCSS(colourDeclarations.scheme)};
    }
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.3;
  }
  p {
    margin: 0;
  }
  .subtitle,
  .sources {
    color: var(--_quiet-ink);
    font-size: 0.875em;
  }
  .subtitle {
    margin-top: 0.35em;
  }
  .finding {
    margin-top: 0.75em;
    max-width: 46em;
  }
  .strip {
    display: block;
    width: 100%;
    height: 2.75em;
    margin-top: 1.25em;
    overflow: visible;
  }
  .strip text,
  .swatch text {
    fill: var(--_on-tone);
    font-size: 11px;
    font-weight: 700;
    letter-spacing: 0;
    text-anchor: middle;
  }
  .strip .on-odd,
  .swatch .on-odd {
    fill: var(--_on-odd-tone);
  }
  .segment.tone {
    stroke: var(--_background);
    stroke-width: 1px;
  }
  ${unsafeCSS(tones)}

  table,
  thead,
  tbody {
    display: block;
    margin: 0;
    padding: 0;
    border: 0;
  }
  table {
    max-width: 56em;
    margin-top: 0.75em;
  }
  caption,
  .said {
    display: block;
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  table,
  .said-in {
    position: relative;
  }
  tr {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
  }
  th,
  td {
    display: block;
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 400;
    text-align: start;
  }
  /* Below 34em the label takes the whole line, above it its share of one: no measuring, no container query. */
  .label {
    flex: 0 0 calc((34em - 100%) * 999);
    min-width: 35%;
    max-width: 100%;
    padding: 0.15em 1em 0.15em 0;
    line-height: 1.35;
    align-self: center;
  }
  .count {
    display: flex;
    flex: 1 1 7em;
    align-items: center;
    min-width: 0;
    max-width: 100%;
    padding: 0.3em 0;
  }
  .bars td.count {
    border-inline-start: 1px solid var(--_ink);
  }
  .mark {
    display: flex;
    flex: 1 1 0;
    flex-wrap: wrap;
    min-width: 0;
  }
  .number {
    box-sizing: border-box;
    flex: 0 0 auto;
    max-width: 100%;
    padding-inline-start: 0.5em;
    font-weight: 700;
    text-align: end;
    white-space: nowrap;
  }
  .number,
  .share {
    font-variant-numeric: tabular-nums;
  }
  .width-2 tbody .number {
    width: 2.5em;
  }
  .width-3 tbody .number {
    width: 3.3em;
  }
  .width-5 tbody .number {
    width: 4.6em;
  }
  .width-8 tbody .number {
    width: 6.6em;
  }
  .width-12 tbody .number {
    width: 9em;
  }
  .width-18 tbody .number {
    width: 11em;
  }
  .width-18 .number {
    max-width: 70%;
    white-space: normal;
  }
  .share {
    align-self: center;
    flex: 0 0 4.9em;
    max-width: 100%;
    margin-inline-start: auto;
    padding-inline-start: 0.5em;
    color: var(--_quiet-ink);
    text-align: end;
  }
  .flag {
    display: inline-block;
    width: 0.6em;
    text-align: start;
  }
  thead .label {
    padding: 0;
  }
  thead .count {
    align-items: flex-end;
    padding: 0;
  }
  thead .number,
  thead .share {
    width: auto;
    align-self: flex-end;
    padding-inline-start: 0;
    padding-inline-end: 0.6em;
    color: var(--_quiet-ink);
    font-weight: 400;
    line-height: 1.3;
    overflow-wrap: normal;
  }
  .head {
    font-size: 0.8125em;
    word-break: keep-all;
  }
  .group th {
    flex: 1 1 100%;
    padding: 0.75em 0 0.25em;
    font-weight: 700;
  }
  .total {
    margin-top: 0.4em;
    padding-top: 0.2em;
    border-top: 1px solid var(--_rule);
  }
  .bars .total td.count,
  .bars tr:only-child td.count {
    border: 0;
  }
  .bar {
    display: block;
    width: 100%;
    height: 1.2em;
    overflow: visible;
  }
  .solid {
    fill: var(--_mark);
  }
  .hatched {
    fill: url(#hatch);
    stroke: var(--_hatch);
    stroke-width: 1px;
  }
  .hatch {
    stroke: var(--_hatch);
    stroke-width: 1.5px;
  }
  .defs {
    position: absolute;
    width: 0;
    height: 0;
  }
  .hatch-ground {
    fill: var(--_background);
  }
  .units {
    display: block;
    flex: none;
    height: 0.88em;
    margin: 0.12em 0.4em 0.12em 0;
  }
  .swatch {
    display: inline-block;
    width: 16px;
    height: 16px;
    margin-inline-start: -24px;
    margin-inline-end: 8px;
    vertical-align: -2px;
    overflow: visible;
  }
  .keys,
  .cases {
    max-width: 42em;
  }
  .keys .label {
    flex: 99 0 calc((19em - 100%) * 999);
    min-width: 7em;
    padding-inline-start: 24px;
  }
  .keys .count {
    flex: 1 0 auto;
  }
  .total .label,
  .keys .total .label,
  .cases .plain .label {
    flex: 1 1 2em;
    min-width: 0;
  }
  .total .count,
  .cases .plain .count {
    flex: 0 0 auto;
  }
  .keys tbody tr {
    border-bottom: 1px solid var(--_rule);
  }
  .keys tbody tr.total {
    margin: 0;
    border: 0;
  }
  tbody + tbody {
    margin-top: 0.75em;
  }
  tr[hidden] {
    display: none;
  }
  .member .label {
    padding-inline-start: 1.25em;
    color: var(--_quiet-ink);
  }
  button {
    min-width: 24px;
    min-height: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
    user-select: text;
    -webkit-user-select: text;
  }
  button:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .number button {
    text-decoration: underline dotted 1px var(--_quiet-ink);
    text-underline-offset: 0.25em;
  }
  button:hover {
    text-decoration: underline;
  }
  td .mark {
    cursor: pointer;
  }
  .label button::before {
    content: '';
    display: inline-block;
    width: 0.4em;
    height: 0.4em;
    margin-inline-end: 0.6em;
    border: solid var(--_quiet-ink);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.1em) rotate(-45deg);
  }
  .label button[aria-expanded='true']::before {
    transform: translateY(-0.2em) rotate(45deg);
  }
  .evidence td {
    flex: 1 1 100%;
    margin: 0.25em 0 0.75em;
    padding: 0.5em 1em;
    border-inline-start: 3px solid var(--_rule);
    background: var(--_note);
    font-size: 0.875em;
  }
  dl,
  dd {
    margin: 0;
  }
  dt {
    display: inline;
    color: var(--_quiet-ink);
  }
  dt::after {
    content: ' ';
  }
  dd {
    display: inline;
  }
  .tiles {
    max-width: none;
  }
  .tiles thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }
  .tiles tbody {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.5em, 1fr));
    grid-template-columns: repeat(auto-fill, minmax(min(7.5em, 100%), 1fr));
    gap: 1em 1.5em;
  }
  .tiles tr {
    flex-flow: column-reverse nowrap;
    justify-content: flex-end;
    padding-top: 0.5em;
    border-top: 1px solid var(--_rule);
  }
  .tiles tr.evidence {
    grid-column: 1 / -1;
    border: 0;
  }
  .tiles .label {
    flex: none;
    align-self: auto;
    padding: 0;
    color: var(--_quiet-ink);
    font-size: 0.875em;
  }
  .tiles td.count {
    flex: none;
    padding: 0;
    border: 0;
  }
  .tiles tbody .number {
    flex: 0 1 auto;
    min-width: 0;
    width: auto;
    padding: 0;
    white-space: normal;
    text-align: start;
    font-size: 1.75em;
    line-height: 1.3;
  }
  .tiles .mark {
    display: none;
  }
  .notes {
    margin: 1.25em 0 0;
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_mark);
    background: var(--_note);
    font-size: 0.875em;
    list-style: none;
  }
  .notes li + li {
    margin-top: 0.4em;
  }
  .sources {
    margin-top: 1.25em;
    padding-top: 0.75em;
    border-top: 1px solid var(--_rule);
  }
  a {
    color: var(--_link);
  }
  .take-away {
    margin-top: 0.5em;
    font-size: 0.875em;
  }
  .take-away button {
    margin-inline-end: 1em;
    color: var(--_link);
    text-decoration: underline;
  }
  .message {
    padding: 1em;
    border: 1px solid var(--_quiet-ink);
  }
  .message ul {
    margin: 0.5em 0 0;
    padding-inline-start: 1.25em;
  }
  @media (forced-colors: active) {
    .label button::before {
      border-color: CanvasText;
    }

    .card {
      border-color: CanvasText;
    }
    .solid,
    .tone {
      fill: CanvasText;
    }
    .hatched {
      stroke: CanvasText;
    }
    .segment.tone {
      stroke: Canvas;
      stroke-width: 3px;
    }
    .hatch {
      stroke: CanvasText;
    }
    .hatch-ground {
      fill: Canvas;
    }
    .strip text,
    .strip .on-odd,
    .swatch text,
    .swatch .on-odd {
      fill: Canvas;
    }
    .bars td.count {
      border-color: CanvasText;
    }
  }
  @media print {
    tr.member[hidden] {
      display: flex;
    }
    td.count {
      padding-top: 0.1em;
      padding-bottom: 0.1em;
    }
    .bar {
      height: 1em;
    }
    .label {
      line-height: 1.2;
    }
    .notes {
      margin-top: 0.75em;
      break-before: avoid;
    }
    .sources {
      margin-top: 0.75em;
      break-before: avoid;
    }
    tr,
    .notes,
    .sources {
      break-inside: avoid;
    }
    tr.group {
      break-after: avoid;
    }
    .label button::before {
      display: none;
    }
    .number button {
      text-decoration: none;
    }
    .take-away {
      display: none;
    }

    :host([theme='dark']) .card {
      ${unsafeCSS(colourDeclarations.light)};
    }
    :host .card {
      color-scheme: light;
      padding-inline-start: 0;
      padding-inline-end: 0;
      break-inside: avoid;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
