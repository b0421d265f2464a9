import { css } from 'lit';

/** Rows that adapt to the available width: label, mark, count, share. */
export const tableStyles = css`
  table,
  thead,
  tbody {
    display: block;
    margin: 0;
    padding: 0;
    border: 0;
  }
  table {
    margin-top: 0.75em;
  }
  caption,
  .spoken {
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
  table {
    position: relative;
  }
  tr {
    display: var(--_row, flex);
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
  /** Below 34em the label takes the whole line, above it its share of one, without measuring or container queries. */
  .label {
    flex: 0 0 calc((34em - 100%) * 999);
    min-width: 35%;
    max-width: 100%;
    padding: 0.15em 0;
    padding-inline-end: 1em;
    /** If it takes the whole line, it is closer to its own mark than to that of the previous row. */
    padding-top: max(0.15em, min(0.5em, calc((34em - 100%) * 999)));
    line-height: 1.35;
    align-self: center;
  }
  .count {
    display: flex;
    flex: 1 1 7em;
    align-items: center;
    min-width: 0;
    max-width: 100%;
    padding: var(--_row-gap) 0;
  }
  .bars td.count {
    border-inline-start: 1px solid var(--_ink);
  }
  .bars .unscaled td.count {
    border-color: transparent;
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
    text-align: right;
    white-space: nowrap;
  }
  /** Space for the star of a derived number, so that the others are aligned with it. */
  .number,
  .share {
    padding-inline-end: 0.6em;
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
  .width-15 tbody .number {
    width: 9.8em;
  }
  .width-18 tbody .number {
    width: 13em;
  }
  .width-15 tbody .number,
  .width-18 tbody .number {
    font-size: 0.875em;
    overflow-wrap: normal;
    white-space: normal;
  }
  /** On a narrow card, a bar has little space beside a long number: the share then has a line of its own. */
  .width-12 td.count {
    flex-basis: 12em;
  }
  .width-15 td.count,
  .width-18 td.count {
    flex-basis: 13em;
  }
  .share {
    align-self: center;
    flex: 0 0 4.9em;
    max-width: 100%;
    margin-inline-start: auto;
    padding-inline-start: 0.5em;
    color: var(--_quiet-ink);
    text-align: right;
  }
  /**
   * A hairline and a fade where a scrolling region cuts off its content. Covers that scroll with the content hide
   * them at its ends, and are a pixel larger, because a table may end within a pixel. They are behind the text, which
   * stays legible.
   */
  .scroll,
  .card slot[name] {
    --_ground: var(--_background);
    --_edge: var(--_quiet-ink) 1px, var(--_rule) 1px, transparent;
    --_left: var(--_cut-left, 0px);
    --_right: var(--_cut-right, 0px);
    background:
      linear-gradient(var(--_ground), var(--_ground)) left calc(var(--_left) - 1px) top / calc(0.75em + 1px)
        100% no-repeat local,
      linear-gradient(var(--_ground), var(--_ground)) right calc(var(--_right) - 1px) top / calc(0.75em + 1px)
        100% no-repeat local,
      linear-gradient(to right, var(--_edge)) left var(--_left) top / 0.75em 100% no-repeat scroll,
      linear-gradient(to left, var(--_edge)) right var(--_right) top / 0.75em 100% no-repeat scroll;
  }
  /** Forced colours remove gradients unless the region keeps its own colours; its content does not. */
  @media (forced-colors: active) {
    .scroll,
    .card slot[name] {
      --_ground: Canvas;
      --_edge: CanvasText 1px, CanvasText 1px, transparent;
      forced-color-adjust: none;
    }
    .scroll > *,
    .card ::slotted(*) {
      forced-color-adjust: auto;
    }
  }
  @media print {
    .scroll,
    .card slot[name] {
      background: none;
    }
  }
  .flag {
    display: inline-block;
    width: 0.6em;
    margin-inline-end: -0.6em;
    text-align: start;
  }
  thead .label {
    padding: 0;
  }
  /** A block: WebKit gives no name to a header that is a flex container. */
  thead .count {
    display: block;
    align-self: flex-end;
    padding: 0;
    line-height: 1.3;
    text-align: end;
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
  thead .head {
    font-size: 0.8125em;
    word-break: keep-all;
  }
  /** Outside the table: WebKit would add it to the name of a header. */
  .hint {
    margin-top: 1em;
    color: var(--_quiet-ink);
    font-size: 0.8125em;
  }
  .hint + table {
    margin-top: 0;
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
`;
