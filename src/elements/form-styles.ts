import { css } from 'lit';

/** The cells of a statutory table, and its notes; after `formColumnStyles`. */
export const formStyles = css`
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
  /** The line beside the labels belongs to them and stays with them. */
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
  .form:not(.disclosure) .col:lang(en) .label-text,
  .form thead .colgroup:lang(en) .label-text {
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
  /** A number is a button that fills its cell, so that all of the cell can be clicked. */
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
  /** Its text stays visible while the figures scroll, at the width of a phone. */
  .form .evidence dl {
    position: sticky;
    inset-inline-start: 0.75em;
    width: -moz-fit-content;
    width: fit-content;
    max-width: 34em;
    max-width: min(34em, calc(100cqw - 5.5em));
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
  .stacked tbody + tbody tr:first-child > .rowgroup {
    border-top: 1px solid var(--_quiet-ink);
  }
  .stacked .level-0.rowgroup {
    font-weight: 700;
  }
  /** Labels of row groups are vertical, as in the form; in English they read upwards. */
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
  /** It has its place even if nothing scrolls, which is known only when the table is measured. */
  .scroll-hint {
    margin: 0.15em 0 0;
    overflow: hidden;
    color: var(--_quiet-ink);
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .scroll-hint + .scroll {
    margin-top: 0;
  }
  .idle {
    visibility: hidden;
  }
`;
