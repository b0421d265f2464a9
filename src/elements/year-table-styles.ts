import { css } from 'lit';

/** Tables over years. */
export const yearTableStyles = css`
  .year-tables {
    container-type: inline-size;
    margin-top: var(--_gap);
  }
  .year-tables table + .panel-label {
    margin-top: 1.25em;
  }
  table.years {
    margin-top: 0.25em;
  }
  .years thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }
  /* Narrow: a block a year, a line a figure: its label, and at the other end its number. */
  .class-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: 0.35em;
    padding: 0.6em 0;
    border-top: 1px solid var(--_rule);
  }
  .class-row td {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-column-gap: 1em;
    text-align: end;
  }
  .class-row th {
    grid-column: 1 / -1;
    font-weight: 700;
  }
  .class-row th small {
    display: block;
    color: var(--_quiet-ink);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .class-row .number {
    display: block;
    grid-column: 2;
    padding: 0;
  }
  .years .absent {
    grid-column: 2;
    color: var(--_quiet-ink);
    font-size: 0.8125em;
    font-weight: 400;
    white-space: normal;
  }
  .cell-label {
    grid-area: 1 / 1 / span 3 / 1;
    padding-top: 0.2em;
    color: var(--_quiet-ink);
    font-size: 0.8125em;
    line-height: 1.3;
    text-align: start;
  }
  .years .head {
    display: inline-block;
    font-size: 1em;
    word-break: normal;
  }
  .years .swatch {
    display: inline-block;
    float: none;
    margin: 0;
    margin-inline-end: 0.4em;
    vertical-align: -0.1em;
  }
  .aside {
    display: block;
    grid-column: 2;
    color: var(--_quiet-ink);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }
  .class-row .text {
    grid-column: 1 / -1;
    color: var(--_quiet-ink);
  }
  .break-row .text {
    flex: 1 1 100%;
    padding: 0.4em 0;
    border-top: 2px dashed var(--_ink);
    font-size: 0.8125em;
  }
  @container (min-width: 36em) {
    table.years {
      display: table;
      width: 100%;
      table-layout: fixed;
      border-collapse: collapse;
    }
    /* Numbers stay near the year that they belong to. */
    table.columns-1 {
      max-width: 20em;
    }
    table.columns-2 {
      max-width: 32em;
    }
    table.columns-3 {
      max-width: 46em;
    }
    .years thead {
      display: table-header-group;
      position: static;
      width: auto;
      height: auto;
      overflow: visible;
      clip: auto;
    }
    .years tbody {
      display: table-row-group;
    }
    .years tr {
      display: table-row;
    }
    .years th,
    .years td {
      display: table-cell;
      padding: 0.4em 0.5em;
      padding-inline-end: 0;
      text-align: end;
      vertical-align: top;
    }
    .years th:first-child,
    .years .text,
    .years .evidence td {
      padding-inline-start: 0;
      text-align: start;
    }
    .years .evidence td {
      padding: 0.5em 1em;
    }
    .years thead th {
      color: var(--_quiet-ink);
      font-size: 0.8125em;
      line-height: 1.3;
      vertical-align: bottom;
      overflow-wrap: break-word;
    }
    .years thead th:first-child {
      width: 6.5em;
    }
    .years tbody tr {
      border-top: 1px solid var(--_rule);
    }
    .class-row .number {
      text-align: end;
    }
    .cell-label {
      display: none;
    }
  }
`;
