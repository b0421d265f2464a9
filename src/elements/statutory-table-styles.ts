import { css } from 'lit';

/**
 * The look of a table of a statutory form: a real table of fixed columns, since the labels stick beside figures that
 * scroll. Sticky offsets are physical, as the logical ones came with Chromium 87; the languages are left to right.
 */
export const statutoryTableStyles = css`
  .scroll {
    max-width: 100%;
    margin-top: 1em;
    overflow: auto;
    font-size: 0.8125em;
  }
  .scroll:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .form {
    --_stub-0: 2em;
    --_stub-1: 3.9em;
    --_label: 7.2em;
    --_figure: 4.3em;
    --_figures: 3;
    --_stubs: var(--_label);
    display: table;
    table-layout: fixed;
    width: 100%;
    min-width: calc(var(--_stubs) + var(--_figure) * var(--_figures));
    max-width: 64em;
    margin: 0;
    border: solid var(--_ink);
    border-width: 2px 0;
    border-collapse: separate;
    border-spacing: 0;
    line-height: 1.35;
  }
  .form:lang(en) {
    --_stub-1: 4.9em;
    --_label: 8em;
    --_figure: 5.2em;
  }
  .room-7 {
    --_figure: 5.2em;
  }
  .room-9 {
    --_figure: 6em;
  }
  .form.room-13 {
    --_figure: 8em;
  }
  .form.room-any {
    --_figure: 12em;
  }
  .requests {
    --_figures: 7;
    --_stubs: calc(var(--_stub-0) + var(--_stub-1) + var(--_label));
  }
  .disclosure {
    max-width: 46em;
  }
  .disputes,
  .disputes:lang(en) {
    --_figure: 3.6em;
    --_figures: 15;
    --_stubs: 0em;
  }
  .disputes:lang(en) {
    --_figure: 5em;
  }
  .stub-0 {
    width: var(--_stub-0);
  }
  .stub-1 {
    width: var(--_stub-1);
  }
  .figure {
    width: var(--_figure);
  }
  .form thead {
    display: table-header-group;
  }
  .form tbody {
    display: table-row-group;
  }
  .form tr {
    display: table-row;
  }
  .form th,
  .form td {
    display: table-cell;
    padding: 0.45em 0.4em;
    border: solid var(--_rule);
    border-width: 0 0 1px;
    background: var(--_background);
    vertical-align: middle;
  }
  .form tbody:last-child tr:last-child > * {
    border-bottom: 0;
  }
  .form thead th,
  .form .col,
  .form .colgroup {
    background: var(--_note);
    text-align: end;
    vertical-align: bottom;
    hyphens: auto;
  }
  .form .colgroup {
    text-align: start;
  }
  .form thead tr:last-child th,
  .form thead th:not(.colgroup) {
    border-bottom-color: var(--_quiet-ink);
  }
  .label-text {
    display: inline-block;
    max-width: 100%;
  }
  small {
    display: block;
    color: var(--_quiet-ink);
    font-size: 0.875em;
  }
  .requests .row.level-2 {
    padding-inline-end: 0.8em;
  }
  .form td {
    border-inline-start-width: 1px;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .form .zero {
    color: var(--_quiet-ink);
  }
  .form .missing {
    color: var(--_quiet-ink);
    font-style: italic;
  }
  .form .marked {
    font-weight: 700;
  }
  .form .subject {
    outline: 2px solid var(--_ink);
    outline-offset: -2px;
  }
  sup {
    font-size: 0.8em;
    line-height: 1;
    vertical-align: 0.3em;
  }
  .requests td:last-child {
    font-weight: 700;
  }
  .requests tbody .level-0.rowgroup {
    padding: 0.4em 0;
    border-inline-end-width: 1px;
    text-align: center;
  }
  .requests .level-0.rowgroup .label-text {
    writing-mode: vertical-rl;
  }
  .requests .level-0.rowgroup:lang(en) .label-text {
    transform: rotate(180deg);
  }
  .requests .level-1.rowgroup {
    border-inline-end-width: 1px;
  }
  .disclosure .rowgroup {
    border-top: 1px solid var(--_quiet-ink);
    font-weight: 700;
  }
  .disclosure tbody:first-of-type .rowgroup {
    border-top: 0;
  }
  .notes ul {
    margin: 0.4em 0 0;
    padding: 0;
    list-style: none;
  }
  @media screen {
    /* The labels stick where at least one figure has room beside them; an old browser takes the first offset. */
    .form tbody .row,
    .form tbody .rowgroup,
    .requests thead tr:first-child th:first-child {
      position: sticky;
      z-index: 1;
      left: 0;
      left: min(0px, calc((100% - 19em) * 999));
    }
    .requests tbody .level-1 {
      left: var(--_stub-0);
      left: min(var(--_stub-0), calc((100% - 19em) * 999));
    }
    .requests tbody .level-2 {
      left: calc(var(--_stub-0) + var(--_stub-1));
      left: min(calc(var(--_stub-0) + var(--_stub-1)), calc((100% - 19em) * 999));
    }
    .form .colgroup .label-text {
      position: sticky;
      left: calc(var(--_stubs) + 0.4em);
    }
    .form thead {
      position: sticky;
      top: 0;
      z-index: 2;
    }
  }
  @media screen and (max-width: 40em) {
    .scroll {
      max-height: 85vh;
    }
  }
  @media (min-width: 40em) {
    .scroll {
      font-size: 0.875em;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
      font-size: 7.5pt;
    }
    .form {
      min-width: 0;
      max-width: none;
    }
    .form .figure {
      width: auto;
    }
    .requests .figure {
      width: var(--_figure);
    }
    .form tr {
      break-inside: avoid;
    }
    .form th,
    .form td {
      padding: 0.25em 0.3em;
    }
  }
`;
