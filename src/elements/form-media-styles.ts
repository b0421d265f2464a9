import { css } from 'lit';

/** Labels of inner groups of rows that have room to be horizontal. */
const roomy = css`
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
`;

/** A statutory table by the width of its card, on screens and on paper; after `formStyles`, which it overrides. */
export const formMediaStyles = css`
  .card {
    container-type: inline-size;
  }
  @media print {
    ${roomy}
  }
  @container (min-width: 50em) {
    ${roomy}
    .scroll:not(.disputes) {
      font-size: 0.875em;
    }
  }
  /** One column fits between the labels and the totals. */
  @container (max-width: 27em) {
    .requests {
      --_stub-0: 1.5em;
      --_stub-1: 1.5em;
    }
    .scroll:lang(en) {
      --_label: 8.2em;
      font-size: 0.75em;
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
    .requests [data-path]:last-child,
    .requests thead tr:nth-child(2) > :last-child {
      position: sticky;
      z-index: 1;
      border-inline-start-color: var(--_quiet-ink);
      background: var(--_background);
      inset-inline-end: min(0px, var(--_loose-end));
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
    .scroll-hint {
      display: none;
    }
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
