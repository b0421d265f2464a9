import { css } from 'lit';

/**
 * The look of a table of a statutory form: a real table of fixed columns, since the labels stick beside figures that
 * scroll (from Chromium 87). It is as narrow as `--_stubs` and `--_figures` columns of `--_column` allow.
 */
export const formStyles = css`
  .scroll {
    --_stub-0: 1.8em;
    --_stub-1: 1.8em;
    --_label: 7.2em;
    --_figure: 5em;
    --_column: var(--_figure);
    /* Below 0 where no figure would have room beside labels that stick. */
    --_loose: calc((100% - 19em) * 999);
    max-width: 100%;
    margin-top: 1em;
    overflow-x: auto;
    font-size: 0.8125em;
  }
  /* Figures are cut where the labels end, as long as these stick. */
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
    max-width: 46em;
  }
  /* Room for “Administrative” beside them. */
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
  /* Room for “Authority's”, so that it is not broken; it is longer than any other word of the head. */
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
  /* A little more than the figures, and still within 320 px. */
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
    padding: 0.45em 0.3em;
    border: solid var(--_rule);
    border-width: 0 0 1px;
    border-inline-start-width: 1px;
    vertical-align: middle;
  }
  .form tbody:last-child tr:last-child > * {
    border-bottom: 0;
  }
  .form th:lang(en) {
    hyphens: auto;
  }
  /* The line beside the labels is theirs: it stays where they stick. */
  .form .row {
    border-inline-end-width: 1px;
  }
  .form .row + td {
    border-inline-start: 0;
  }
  .form .col,
  .form .colgroup,
  .form td {
    padding-left: 0;
    text-align: right;
  }
  .form .col,
  .form .colgroup {
    vertical-align: bottom;
  }
  .form .col:lang(en),
  .disputes .col {
    text-wrap: balance;
  }
  .disputes .col {
    padding-right: 0.2em;
  }
  .form .col:lang(en) .label-text {
    font-size: 0.875em;
  }
  .disclosure .col:first-child,
  .form thead .colgroup {
    padding-left: 0.3em;
    text-align: start;
  }
  .form thead tr:last-child th,
  .form thead th:not(.colgroup),
  .requests thead tr:first-child > :first-child,
  .requests tbody tr:last-child > *,
  .requests .level-0.rowgroup {
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
    font-variant-numeric: tabular-nums;
  }
  .form td:not(.missing) {
    overflow-wrap: normal;
  }
  /* A number is a button as wide as its cell: all of it can be pressed. */
  .form td {
    padding: 0.2em 0;
  }
  .form td > button {
    width: 100%;
    padding: 0 0.3em;
    text-align: end;
  }
  .form td > button:enabled {
    text-decoration: underline dotted var(--_rule);
    text-decoration: underline dotted 1px var(--_rule);
    text-underline-offset: 0.25em;
  }
  .form td > button:focus-visible {
    outline-offset: -2px;
  }
  .form .evidence > td:last-child {
    padding: 0.5em 0.75em;
    border-inline-start: 3px solid var(--_rule);
    font-weight: 400;
    text-align: start;
  }
  /* What it says stays in sight while the figures scroll, as wide as a phone. */
  .form .evidence dl {
    position: sticky;
    inset-inline-start: 0.75em;
    width: -moz-fit-content;
    width: fit-content;
    max-width: 34em;
    max-width: min(34em, calc(100vw - 9em));
    overflow-wrap: anywhere;
  }
  .requests .evidence > td:not([colspan='10']) dl {
    inset-inline-start: calc(var(--_stub-0) + var(--_stub-1) + 0.75em);
  }
  .form .zero,
  .form .missing {
    color: var(--_quiet-ink);
  }
  .form .missing {
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
  .disputes .colgroup,
  .disputes thead tr:nth-child(3) th:nth-child(5n + 1),
  .disputes td:nth-child(5n + 1) {
    border-inline-start-color: var(--_quiet-ink);
  }
  .disclosure .rowgroup {
    border-top: 1px solid var(--_quiet-ink);
    font-weight: 700;
  }
  .disclosure tbody:first-of-type .rowgroup {
    border-top: 0;
  }
  /* Groups of rows are set upright, as the form does, and in English from below. */
  .requests .rowgroup {
    padding: 0.4em 0;
    text-align: center;
    vertical-align: top;
  }
  .requests .rowgroup .label-text {
    writing-mode: vertical-rl;
  }
  .requests .rowgroup:lang(en) .label-text {
    transform: rotate(180deg);
  }
  .notes ul {
    margin: 0.4em 0 0;
    padding: 0;
    list-style: none;
  }
  .scroll-hint {
    display: none;
    margin: 0.75em 0 -0.5em;
    color: var(--_quiet-ink);
    font-size: 0.8125em;
  }
  @media screen and (max-width: 40em) {
    .scroll-hint:not(.disclosure) {
      display: block;
    }
  }
  @media screen and (max-width: 19em) {
    .scroll-hint {
      display: block;
    }
  }
  @media print, (min-width: 52em) {
    .requests {
      --_stub-1: 4.8em;
    }
    .requests:lang(en) {
      --_stub-1: 6.2em;
    }
    .requests .level-1.rowgroup {
      padding: 0.45em 0.25em;
      text-align: start;
    }
    .requests .level-1.rowgroup .label-text {
      writing-mode: horizontal-tb;
      transform: none;
    }
    .level-1.rowgroup .words {
      display: inline-block;
    }
  }
  @media screen and (min-width: 52em) {
    .scroll:not(.disputes) {
      font-size: 0.875em;
    }
  }
  @media screen {
    .form tbody .row,
    .form tbody .rowgroup,
    .requests thead tr:first-child > :first-child {
      position: sticky;
      z-index: 1;
      background: var(--_background);
      inset-inline-start: min(-1px, var(--_loose));
    }
    .requests tbody .level-1 {
      inset-inline-start: min(calc(var(--_stub-0) - 1px), var(--_loose));
    }
    .requests tbody .level-2 {
      inset-inline-start: min(calc(var(--_stub-0) + var(--_stub-1) - 1px), var(--_loose));
    }
    .form .colgroup .label-text {
      position: sticky;
      inset-inline-start: calc(var(--_stubs) + 0.3em);
    }
    .requests thead tr:first-child > :first-child .label-text {
      position: static;
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
    .form tr {
      break-inside: avoid;
    }
    .form th,
    .form td {
      padding-top: 0.25em;
      padding-bottom: 0.25em;
    }
  }
`;
