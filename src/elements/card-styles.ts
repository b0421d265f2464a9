import { css, unsafeCSS } from 'lit';
import { colourDeclarations } from '../theme/custom-properties.js';
import { lightTones } from '../theme/tokens.js';
import { NAMED_FROM } from './marks.js';

const tones = lightTones
  .map((_, tone) => `.tone-${tone}{fill:var(--_tone-${tone});background:var(--_tone-${tone})}`)
  .join('');

const names = NAMED_FROM.map(
  (em) => `@container (min-width:${em}em){.strip .from-${em}{display:block}.strip .to-${em}{display:none}}`,
).join('');

/** The look of every chart. Sizes are in em: a chart follows the size of the text around it. */
export const cardStyles = css`
  /**
   * The page decides on display, and may hide the element: in any case, the card fills the available width. Lines
   * are horizontal, like the geometry of rows; without !important, a page's reset of all elements would win.
   */
  :host {
    display: block;
    writing-mode: horizontal-tb !important;
    min-width: 0;
  }
  :host([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  /** One of many charts: far from the viewport it is not laid out. Its text can still be read and found. */
  .one-of-many {
    content-visibility: auto;
    contain-intrinsic-size: auto 34em auto 30em;
  }
  /** Above a chart that is still shown, in the padding, so that nothing moves. */
  .above {
    position: absolute;
    top: 0;
    font-size: 0.875em;
  }
  ::slotted(*) {
    max-width: 100%;
  }
  /** Content that a page keeps from wrapping scrolls in its own box. */
  .card slot {
    display: block;
  }
  .scroll,
  .card slot[name] {
    overflow-x: auto;
  }
  .card {
    ${unsafeCSS(colourDeclarations.light)};
    --_padding: var(--foi-padding, 1.5em);
    --_gap: var(--foi-gap, 1.25em);
    --_row-gap: var(--foi-row-gap, 0.3em);
    --_bar-size: var(--foi-bar-size, 1.2em);
    position: relative;
    box-sizing: border-box;
    width: 100%;
    padding: var(--_padding);
    border-top: var(--foi-edge-size, 3px) solid var(--foi-edge, var(--_ink));
    background: var(--_background);
    color: var(--_ink);
    font-family: var(--foi-font-family, inherit);
    font-size: var(--foi-font-size, 1em);
    font-style: normal;
    font-weight: 400;
    line-height: var(--foi-line-height, 1.5);
    /** Readers may set letter and word spacing, and the cursor; no other inherited style applies. */
    font-variant: normal;
    font-stretch: normal;
    direction: ltr;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    overflow-wrap: break-word;
    overflow-wrap: anywhere;
    hyphens: auto;
    list-style: none;
    quotes: auto;
    border-spacing: 0;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
  }
  /** Chromium 78 has no min(), and would have no padding. A card is at most as wide as its lines: 60em. */
  @supports (width: min(1px, 1%)) {
    .card {
      font-size: max(var(--foi-font-size, 1em), 0.75rem);
      padding-inline-start: min(var(--_padding), 5%);
      padding-inline-end: min(var(--_padding), 5%);
      max-width: calc(60em + min(var(--_padding), 5%));
    }
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
    font-family: var(--foi-heading-font-family, inherit);
    font-size: var(--foi-heading-font-size, 1.375em);
    font-weight: var(--foi-heading-font-weight, 700);
    line-height: 1.3;
    text-wrap: var(--_heading-wrap, wrap);
  }
  /** Pretty and balanced lines would break Chinese inside words. */
  .card:lang(en) {
    --_heading-wrap: balance;
    text-wrap: pretty;
  }
  p {
    margin: 0;
  }
  /** A list of short names: lines break between them, and the dot before the first on a line is outside the card. */
  .subtitle {
    margin-top: 0.35em;
    overflow: hidden;
    color: var(--_quiet-ink);
    font-size: 0.875em;
  }
  .parts {
    display: block;
    margin-inline-start: -1.2em;
  }
  .part {
    display: inline-block;
    box-sizing: border-box;
    max-width: 100%;
    padding-inline-start: 1.2em;
    text-wrap: pretty;
    word-break: keep-all;
  }
  .dot {
    display: inline-block;
    width: 1.2em;
    margin-inline-start: -1.2em;
    text-align: center;
    white-space: pre;
  }
  .summary {
    margin-top: 0.75em;
    max-width: 46em;
  }
  /** Numbers in a page table do not break, although long words of a chart may. */
  .card > .scroll {
    margin-top: 1.25em;
    overflow-wrap: break-word;
    hyphens: manual;
  }
  .strip {
    display: block;
    width: 100%;
    height: var(--foi-strip-size, 2.75em);
    margin-top: var(--_gap);
    overflow: visible;
  }
  .strip-label {
    margin-top: var(--_gap);
    font-weight: 700;
  }
  .strip-label + .named-strip .strip {
    margin-top: 0.35em;
  }
  .bracket-text {
    margin-top: var(--_gap);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }
  .bracket {
    display: block;
    width: 100%;
    height: 6px;
    margin-top: 0.2em;
    fill: var(--_ink);
  }
  .bracket + .named-strip .strip {
    margin-top: 2px;
  }
  .strip text,
  .swatch text {
    fill: var(--_on-tone);
    font-size: 11px;
    font-weight: 700;
    letter-spacing: 0;
    text-anchor: middle;
  }
  .swatch text {
    font-size: 0.6875em;
  }
  .strip .on-odd,
  .swatch .on-odd {
    fill: var(--_on-odd-tone);
  }
  /** Names are shown where the strip is wide enough for them, by an estimate of their width. */
  .named-strip {
    container-type: inline-size;
  }
  .strip foreignObject,
  .strip .small {
    display: none;
  }
  ${unsafeCSS(names)}
  .names {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    justify-content: center;
    height: calc(100% - 2px);
    margin: 1px;
    padding: 0 0.6em;
    color: var(--_on-tone);
    font-size: 0.8125em;
    line-height: 1.3;
    white-space: nowrap;
  }
  .names.on-odd {
    color: var(--_on-odd-tone);
  }
  .segment.tone {
    stroke: var(--_background);
    stroke-width: 2px;
  }
  ${unsafeCSS(tones)}
`;
