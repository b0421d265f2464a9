import { css } from 'lit';

/**
 * The columns of a statutory table: a real table with fixed columns, because the labels are sticky beside scrolling
 * figures (from Chromium 87). It is as narrow as `--_stubs` and `--_figures` columns of `--_column` allow.
 */
export const formColumnStyles = css`
  .scroll {
    --_stub-0: 1.8em;
    --_stub-1: 1.8em;
    --_label: 7.2em;
    --_figure: 5em;
    --_column: var(--_figure);
    --_stubs: 0em;
    --_total: 0em;
    /** Negative if no figure would fit beside sticky labels. */
    --_loose: calc((100% - 19em) * 999);
    --_loose-end: calc((100% - var(--_stubs) - var(--_column) * 0.8 - var(--_total)) * 999);
    max-width: 100%;
    margin-top: 1em;
    overflow-x: auto;
    font-size: 0.8125em;
  }
  /** Figures are clipped at the labels and totals while these are sticky. */
  @supports (width: min(1px, 1%)) {
    .scroll {
      --_cut-start: max(0px, min(var(--_stubs), var(--_loose)));
      --_cut-end: max(0px, min(var(--_total), var(--_loose-end)));
      --_cut-left: var(--_cut-start);
      --_cut-right: var(--_cut-end);
      scroll-padding-inline: var(--_cut-start) var(--_cut-end);
    }
    .scroll:dir(rtl) {
      --_cut-left: var(--_cut-end);
      --_cut-right: var(--_cut-start);
    }
  }
  .form {
    display: table;
    table-layout: fixed;
    width: calc(100% + 1px);
    min-width: calc(var(--_stubs) + var(--_column) * var(--_figures) + var(--_total));
    max-width: none;
    margin: 0;
    margin-inline-start: -1px;
    border: solid var(--_ink);
    border-width: 2px 0;
    border-collapse: separate;
    border-spacing: 0;
    line-height: 1.35;
  }
  .scroll:lang(en) {
    --_label: 8.4em;
    --_figure: 6.4em;
  }
  /** The totals stay in sight at the other edge. Their column is only as wide as their numbers. */
  .requests {
    --_figures: 6;
    --_total: 4em;
    --_stubs: calc(var(--_stub-0) + var(--_stub-1) + var(--_label));
  }
  .disputes {
    --_figures: 15;
    --_figure: 3.5em;
  }
  .disputes:lang(en) {
    --_figure: 4.7em;
  }
  /** Space for “Authority's”, the longest word of the header, so that it does not break. */
  .disputes:not(.stacked) .figure:nth-child(5n + 1):lang(en),
  .disputes:not(.stacked) .figure:nth-child(5n + 2):lang(en) {
    width: 7.6%;
  }
  .room-7 {
    --_column: 6.4em;
  }
  .requests.room-7 {
    --_total: 5.6em;
  }
  .room-9 {
    --_column: 6.6em;
  }
  .requests.room-9 {
    --_total: 7em;
  }
  .room-13 {
    --_column: 9em;
  }
  .requests.room-13 {
    --_total: 10em;
  }
  .room-any {
    --_column: 12em;
  }
  .requests.room-any {
    --_total: 13em;
  }
  .stub-0 {
    width: var(--_stub-0);
  }
  .stub-1 {
    width: var(--_stub-1);
  }
  .requests .figure {
    width: var(--_column);
  }
  .requests .figure:last-child {
    width: var(--_total);
  }
  /** The first three have no word as long as “organisations”. */
  .requests:lang(en) {
    --_figures: 5.7;
  }
  .requests .figure:nth-child(-n + 3):lang(en) {
    width: calc(var(--_column) * 0.9);
  }
  /** Columns of blocks are as wide as their shares, or as their longest word or number. */
  .form.stacked {
    table-layout: auto;
    min-width: 0;
  }
  .stacked .figure {
    width: 20%;
  }
  .disclosure .figure {
    width: 21%;
  }
  .stacked th {
    overflow-wrap: normal;
  }
  .stacked .col:lang(en) {
    padding-right: 0.15em;
  }
`;
