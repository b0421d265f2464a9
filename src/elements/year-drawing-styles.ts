import { css } from 'lit';

/** Drawings over years. */
export const yearDrawingStyles = css`
  .over-years {
    margin-top: var(--_gap);
  }
  .panels {
    display: flex;
    flex-wrap: wrap;
    margin: -0.5em -0.5em 0;
  }
  .panel {
    box-sizing: border-box;
    display: flex;
    flex: 1 1 14em;
    flex-direction: column;
    justify-content: flex-end;
    min-width: 0;
    max-width: 32em;
    padding: 0.5em 0.5em 0;
  }
  /* Keeps the drawings of the last line as wide as the others. */
  i.panel {
    padding-top: 0;
    padding-bottom: 0;
  }
  .panel.wide {
    flex-basis: 18em;
  }
  .panel-label {
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.3;
  }
  .group-label {
    margin-top: 1em;
    font-weight: 700;
    line-height: 1.3;
  }
  .group-label:first-of-type {
    margin-top: 0;
  }
  .group-label + .panels .panel-label {
    font-weight: 400;
  }
  .plot {
    display: flex;
  }
  /* Breaks are named above a plot, years below it. */
  .plot svg {
    display: block;
    overflow: visible;
  }
  .plot > svg {
    height: 6.6em;
    margin-top: 2em;
    margin-bottom: 1.4em;
  }
  .axis {
    flex: 0 0 2.6em;
    width: 2.6em;
  }
  .axis.wide {
    flex-basis: 4.6em;
    width: 4.6em;
  }
  .area {
    flex: 1 1 0;
    min-width: 0;
    width: 100%;
  }
  .axis + .area {
    margin-inline-start: 0.4em;
  }
  .plot text {
    fill: var(--_quiet-ink);
    font-size: 0.75em;
    letter-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  .plot .value {
    fill: var(--_ink);
    font-weight: 700;
    stroke: var(--_background);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .plot .break-label {
    fill: var(--_ink);
  }
  .grid {
    stroke: var(--_rule);
  }
  .base {
    stroke: var(--_ink);
  }
  .break {
    stroke: var(--_ink);
    stroke-dasharray: 2 3;
  }
  .open {
    fill: var(--_background);
    stroke: var(--_mark);
    stroke-width: 2px;
    stroke-dasharray: 4 3;
  }
  .line {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 2px;
  }
  .drawing-note {
    margin-top: 0.35em;
    color: var(--_quiet-ink);
    font-size: 0.8125em;
  }
  .year-strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 0.35em;
  }
  .strip-year {
    flex: 0 0 4.2em;
    font-variant-numeric: tabular-nums;
  }
  .strip-box,
  .case-marks,
  .no-strip {
    position: relative;
    flex: 1 1 14em;
    min-width: 0;
    min-height: 1.75em;
  }
  /** Small squares: a year is one line, so that years can be compared. */
  .year-strip .case-marks {
    flex-basis: 27em;
  }
  .year-strip .case-group {
    width: auto;
    height: 10px;
    margin-inline-end: 0.25em;
  }
  .year-strip .case-group text {
    font-size: 13px;
  }
  .year-strip .strip {
    position: absolute;
    width: 100%;
    height: 100%;
    margin: 0;
  }
  .frame rect {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2px;
    stroke-dasharray: 4 3;
  }
  .strip-text {
    flex: 0 0 8em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .no-strip {
    border: 1px dashed var(--_quiet-ink);
    box-sizing: border-box;
  }
  .strip-break {
    margin-top: 0.35em;
    border-bottom: 1px dashed var(--_ink);
    font-size: 0.8125em;
    line-height: 1.3;
  }
  @media (forced-colors: active) {
    .plot text,
    .plot .value,
    .plot .break-label {
      fill: CanvasText;
    }
    .grid,
    .base,
    .break,
    .line,
    .open {
      stroke: CanvasText;
    }
    .open {
      fill: Canvas;
    }
    .frame rect {
      stroke: CanvasText;
    }
    .plot .value {
      stroke: Canvas;
    }
  }
`;
