import { css } from 'lit';

/**
 * The look of a table of a statutory form: a real table of fixed columns, since the labels stick beside figures that
 * scroll. Sticky offsets are physical, as the logical ones came with Chromium 87.
 */
export const statutoryTableStyles = css`
  .scroll {
    max-width: 100%;
    margin-top: 1em;
    overflow: auto;
    font-size: 0.8125em;
  }
  .form {
    --_stub-0: 1.8em;
    --_stub-1: 4.6em;
    --_label: 7.2em;
    --_figure: 4.5em;
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
    --_stub-1: 6.2em;
    --_label: 8.4em;
    --_figure: 7em;
  }
  .requests {
    --_figures: 7;
    --_stubs: calc(var(--_stub-0) + var(--_stub-1) + var(--_label));
  }
  .disclosure {
    max-width: 46em;
  }
  .disclosure:lang(en) {
    --_label: 9em;
    --_figure: 4.7em;
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
  .requests.room-7:not(:lang(en)),
  .disclosure.room-7,
  .disputes.room-7 {
    --_figure: 5.2em;
  }
  .form.room-9 {
    --_figure: 6.4em;
  }
  .form.room-13 {
    --_figure: 8em;
  }
  .form.room-any {
    --_figure: 12em;
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
  .form th:lang(en) {
    hyphens: auto;
  }
  .form .col,
  .form .colgroup {
    padding-inline-start: 0;
    padding-inline-end: 0.35em;
    background: var(--_note);
    text-align: end;
    vertical-align: bottom;
  }
  .requests .col,
  .form .col:not(:first-child) {
    border-inline-start-width: 1px;
  }
  .form .col:lang(en),
  .disputes .col {
    text-wrap: balance;
  }
  .form .col:lang(en) .label-text {
    font-size: 0.875em;
  }
  .disclosure .col:first-child,
  .form thead .colgroup {
    padding-inline-start: 0.4em;
    padding-inline-end: 0.4em;
    text-align: start;
  }
  .requests thead tr:first-child th:first-child,
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
  .form .subject {
    font-weight: 700;
    outline: 2px solid var(--_ink);
    outline-offset: -2px;
  }
  sup {
    font-size: 0.8em;
    line-height: 1;
    vertical-align: 0.3em;
  }
  .requests td:last-child,
  .disputes td:nth-child(5n) {
    font-weight: 700;
  }
  .disputes td:first-child {
    border-inline-start: 0;
  }
  .disputes .colgroup:not(:first-child),
  .disputes thead tr:nth-child(3) th:nth-child(5n + 1),
  .disputes td:nth-child(5n + 1):not(:first-child) {
    border-inline-start: 1px solid var(--_quiet-ink);
  }
  .requests tbody .level-0.rowgroup {
    padding: 0.4em 0;
    border-inline-end-width: 1px;
    text-align: center;
  }
  .requests .level-0.rowgroup .label-text {
    writing-mode: vertical-rl;
  }
  .requests .rowgroup:lang(en) .label-text {
    transform: rotate(180deg);
  }
  .requests .level-1.rowgroup:lang(en) .label-text {
    transform: none;
  }
  .requests .level-1.rowgroup {
    padding-inline-start: 0.25em;
    padding-inline-end: 0.2em;
    border-inline-end-width: 1px;
  }
  .level-1.rowgroup .words {
    display: inline-block;
  }
  .requests tbody tr:last-child > *,
  .requests tbody .level-0.rowgroup {
    border-bottom-color: var(--_quiet-ink);
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
    .form tbody .row {
      box-shadow: 1px 0 var(--_rule);
    }
    .form .colgroup .label-text {
      position: sticky;
      left: calc(var(--_stubs) + 0.4em);
    }
    .form tbody :is(.row, .rowgroup):dir(rtl),
    .requests thead tr:first-child th:first-child:dir(rtl) {
      right: min(0px, calc((100% - 19em) * 999));
      left: auto;
      box-shadow: -1px 0 var(--_rule);
    }
    .requests tbody .level-1:dir(rtl) {
      right: min(var(--_stub-0), calc((100% - 19em) * 999));
    }
    .requests tbody .level-2:dir(rtl) {
      right: min(calc(var(--_stub-0) + var(--_stub-1)), calc((100% - 19em) * 999));
    }
    .form .colgroup .label-text:dir(rtl) {
      right: calc(var(--_stubs) + 0.4em);
      left: auto;
    }
    .form thead {
      position: sticky;
      top: 0;
      z-index: 2;
    }
  }
  /* On a phone the head of the table stays, and the groups of rows are set upright, as the form does. */
  @media screen and (max-width: 40em) {
    .scroll {
      max-height: 85vh;
    }
  }
  @media screen and (max-width: 52em) {
    .requests,
    .requests:lang(en) {
      --_stub-1: 1.8em;
    }
    .requests tbody .rowgroup {
      padding: 0.4em 0;
      text-align: center;
      vertical-align: top;
    }
    .requests .level-1.rowgroup .label-text {
      writing-mode: vertical-rl;
    }
    .requests .level-1.rowgroup:lang(en) .label-text {
      transform: rotate(180deg);
    }
    .level-1.rowgroup .words {
      display: inline;
    }
  }
  @media (min-width: 52em) {
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
