import { css } from 'lit';

/** The balance of a flow. */
export const balanceStyles = css`
  .balance {
    margin-top: var(--_gap);
  }
  .balance .strip {
    margin-top: 0;
  }
  .balance-names {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin: 0.35em 0;
    color: var(--_quiet-ink);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }
  .callout {
    color: var(--_ink);
    font-weight: 700;
  }
  .callout-key {
    width: 0.7em;
    height: 0.7em;
    margin-inline-end: 0.4em;
  }
  .band {
    display: block;
    width: 100%;
    height: 1.25em;
    fill: var(--_note);
  }
  @media (forced-colors: active) {
    .band {
      fill: none;
      stroke: CanvasText;
    }
    /** The backlogs are outlines. */
    .balance .segment.tone-4,
    .callout-key .tone-4,
    .swatch .tone-4 {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2px;
    }
    .band path {
      vector-effect: non-scaling-stroke;
    }
  }
`;
