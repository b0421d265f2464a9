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
    /** Negative if no figure would fit beside sticky labels. */
    --_loose: calc((100% - 19em) * 999);
    max-width: 100%;
    margin-top: 1em;
    overflow-x: auto;
    font-size: 0.8125em;
  }
  /** Figures are clipped at the labels while these are sticky. */
  @supports (width: min(1px, 1%)) {
    .scroll {
      --_cut: max(0px, min(var(--_stubs), var(--_loose)));
      --_cut-left: var(--_cut);
      scroll-padding-inline-start: var(--_cut);
    }
    .scroll:dir(rtl) {
      --_cut-left: 0px;
      --_cut-right: var(--_cut);
    }
  }
  .form {
    display: table;
    table-layout: fixed;
    width: calc(100% + 1px);
    min-width: calc(var(--_stubs) + var(--_column) * var(--_figures));
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
  .requests {
    --_figures: 7;
    --_stubs: calc(var(--_stub-0) + var(--_stub-1) + var(--_label));
  }
  .disclosure,
  .disclosure:lang(en) {
    --_figures: 3;
    --_figure: 4.4em;
    --_stubs: calc(var(--_column) * 1.4);
  }
  /** Space for “Administrative” beside them. */
  .disclosure:lang(en) {
    --_figure: 4.3em;
    --_stubs: calc(var(--_column) * 1.78);
  }
  .disputes {
    --_figures: 15;
    --_figure: 3.5em;
    --_stubs: 0em;
  }
  .disputes:lang(en) {
    --_figure: 4.7em;
  }
  /** Space for “Authority's”, the longest word of the header, so that it does not break. */
  .disputes .figure:nth-child(5n + 1):lang(en),
  .disputes .figure:nth-child(5n + 2):lang(en) {
    width: 7.6%;
  }
  .room-7 {
    --_column: 6.4em;
  }
  .room-9 {
    --_column: 6.6em;
  }
  .room-13 {
    --_column: 9em;
  }
  .room-any {
    --_column: 12em;
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
  /** Slightly wider than the figures, and still within 320 px. */
  .disclosure col:not(.figure) {
    width: 32%;
  }
  .disclosure col:not(.figure):lang(en) {
    width: 36.6%;
  }
  .form.disclosure th:lang(en) {
    padding-left: 0.15em;
    padding-right: 0.15em;
  }
`;
