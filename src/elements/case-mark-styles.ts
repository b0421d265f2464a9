import { css } from 'lit';

/** Marks of single cases, by class. */
export const caseMarkStyles = css`
  .case-group {
    margin-top: 0.3em;
    margin-inline-end: 0.4em;
    vertical-align: top;
    overflow: visible;
  }
  .case-group text {
    fill: var(--_on-tone);
    font-size: 11px;
    font-weight: 700;
  }
  .case-group .on-odd {
    fill: var(--_on-odd-tone);
  }
  .case-group .on-open {
    fill: var(--_ink);
  }
  .case-marks g {
    cursor: pointer;
  }
  /** The marks of the row under the pointer or with the focus. */
  .case-group [data-mouse] > rect,
  .case-group [data-focus] > rect {
    stroke: var(--_ink);
    stroke-width: 3px;
  }
  .open-unit {
    fill: var(--_background);
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  .swatch .open-unit {
    fill: var(--_background);
  }
  @media (forced-colors: active) {
    .case-group text,
    .case-group .on-odd,
    .open-unit {
      fill: Canvas;
    }
    .case-group .on-open,
    .swatch .on-open {
      fill: CanvasText;
    }
    .open-unit {
      stroke: CanvasText;
    }
  }
`;
