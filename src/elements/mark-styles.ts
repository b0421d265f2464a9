import { css } from 'lit';
import { PALE } from '../theme/tone-fill.js';

/** Bars, marks of cases, hatching, keys. */
export const markStyles = css`
  /** The place of a heading and of five bars, below the words. */
  .skeleton {
    min-height: 20em;
    background:
      linear-gradient(var(--_note), var(--_note)) 0 2.5em / 60% 1.5em no-repeat content-box,
      repeating-linear-gradient(var(--_note) 0 1.2em, transparent 0 2.4em) 0 6em / 100% 10.8em no-repeat
        content-box border-box;
  }
  .bar {
    display: block;
    width: 100%;
    height: var(--_bar-size);
    overflow: visible;
  }
  .solid {
    fill: var(--_mark);
  }
  .pale .fill {
    opacity: ${PALE};
  }
  .member .bar {
    height: calc(0.6 * var(--_bar-size));
  }
  .pale .number,
  .member .number {
    font-weight: 400;
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
    margin-inline-end: 0.75em;
  }
  /** It floats, because text of the other direction would move it to its end. */
  .swatch {
    float: left;
    width: 1em;
    height: 1em;
    margin-top: 0.175em;
    margin-inline-start: -1.5em;
    overflow: visible;
  }
  /** Chinese text fits with its keys and numbers on one line on a phone; English words are too long. */
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
  .keys .member .label {
    padding-inline-start: 2.75em;
  }
  .keys .count {
    flex: 1 0 auto;
  }
  /**
   * A total, a result without cases, and a single figure, with its evidence open or closed: one line, without an
   * axis.
   */
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
  .bars .single + .single {
    margin-top: 0;
    border-top: 1px solid var(--_rule);
  }
  /**
   * On a narrow card, label, number and share are on one line, and the mark has the whole width below; narrower
   * still, or without subgrid, number and share are beside the mark. The container is the table: the card would have
   * no width of its own in a place that is as wide as its content.
   */
  @supports (grid-template-rows: subgrid) {
    .lined {
      container-type: inline-size;
    }
    @container (min-width: 15em) and (max-width: 33.99em) {
      .lined .line {
        --_row: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        padding: 0.3em 0 0.4em;
      }
      .lined .line .label {
        position: relative;
        z-index: 1;
        grid-area: 1 / 1;
        align-self: end;
        min-width: 0;
        padding-top: 0;
        padding-bottom: 0;
      }
      .lined .line .count {
        grid-area: 1 / 1 / 3 / 4;
        display: grid;
        grid-template: subgrid / subgrid;
        margin: 0;
        padding: 0;
        border: 0;
        pointer-events: none;
      }
      .lined .line .number {
        grid-area: 1 / 2;
        align-self: end;
        width: auto;
        pointer-events: auto;
      }
      .lined .line .mark {
        grid-area: 2 / 1 / 3 / 4;
        pointer-events: auto;
      }
      .bars .line .mark {
        border-inline-start: 1px solid var(--_ink);
      }
      .lined .line .share {
        grid-area: 1 / 3;
        align-self: end;
        width: 4.9em;
      }
    }
    /** A long label has lines of its own. */
    @container (min-width: 15em) and (max-width: 22em) {
      .lined .tall .label {
        grid-area: 1 / 1 / 2 / 4;
      }
      .lined .tall .count {
        grid-area: 2 / 1 / 4 / 4;
      }
      .lined .tall .share {
        grid-area: 2 / 3;
      }
    }
  }
`;
