import { css } from 'lit';

/** Bars, marks of cases, hatching, keys. */
export const markStyles = css`
  .bar {
    display: block;
    width: 100%;
    height: var(--_bar-size);
    overflow: visible;
  }
  .solid {
    fill: var(--_mark);
  }
  .track {
    fill: var(--_note);
  }
  .hatched {
    fill: url(#hatch);
    stroke: var(--_hatch);
    stroke-width: 1px;
  }
  .hatch {
    fill: none;
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
    margin: 0.12em 0;
    margin-inline-end: 0.3em;
  }
  /* It floats: words of the other direction would have it at their end. */
  .swatch {
    float: left;
    width: 1em;
    height: 1em;
    margin-top: 0.175em;
    margin-inline-start: -1.5em;
    overflow: visible;
  }
  .keys,
  .cases {
    max-width: 46em;
  }
  /* Chinese has its keys and numbers on one line on a phone; English words are too long for that. */
  .keys {
    --_narrow: 17em;
  }
  .keys:lang(en) {
    --_narrow: 19em;
  }
  .keys .label {
    flex: 99 0 calc((var(--_narrow) - 100%) * 999);
    min-width: 7em;
    padding-inline-start: 1.5em;
    padding-top: max(0.15em, min(0.5em, calc((var(--_narrow) - 100%) * 999)));
  }
  .keys .count {
    flex: 1 0 auto;
  }
  /* A total, a result without a case, and a figure by itself, its evidence open or not: one line, without an axis. */
  .total .label,
  .cases .plain .label,
  .bars .plain:first-child:nth-last-child(-n + 2) .label {
    flex: 1 1 2em;
    min-width: 0;
    padding-top: 0.15em;
  }
  .total td.count,
  .cases .plain .count,
  .bars .plain:first-child:nth-last-child(-n + 2) .count {
    flex: 0 0 auto;
    border: 0;
  }
  .bars .plain:first-child:nth-last-child(-n + 2) .label {
    flex-basis: 8.5em;
  }
  .bars .plain:first-child:nth-last-child(-n + 2) .count {
    margin-inline-start: auto;
  }
  .total td .number,
  .bars .plain:first-child:nth-last-child(-n + 2) .number {
    width: auto;
    max-width: none;
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
`;
