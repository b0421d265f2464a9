import { css } from 'lit';

/** A statutory table by width, on screens and on paper; after `formStyles`, which it overrides. */
export const formMediaStyles = css`
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
