import { css } from 'lit';

/** Marks of cases in drawings over years. */
export const yearUnitStyles = css`
  .year-unit {
    margin-top: 0.3em;
    margin-inline-end: 0.4em;
    vertical-align: top;
    overflow: visible;
  }
  .year-unit text {
    fill: var(--_on-tone);
    font-size: 11px;
    font-weight: 700;
  }
  .year-unit .on-odd {
    fill: var(--_on-odd-tone);
  }
  .year-unit .on-open {
    fill: var(--_ink);
  }
  .open-unit {
    fill: var(--_background);
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  @media (forced-colors: active) {
    .year-unit text,
    .year-unit .on-odd,
    .open-unit {
      fill: Canvas;
    }
    .year-unit .on-open {
      fill: CanvasText;
    }
    .open-unit {
      stroke: CanvasText;
    }
  }
`;
