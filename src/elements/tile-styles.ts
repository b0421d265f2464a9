import { css } from 'lit';

/** Key figures as tiles: a number above its label. */
export const tileStyles = css`
  .tiles {
    max-width: none;
  }
  .tiles thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }
  .tiles tbody {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(12em, 1fr));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(15em, 40%)), 1fr));
    grid-auto-flow: dense;
    gap: 0 2.5em;
  }
  .tiles tbody + tbody {
    margin-top: 1.25em;
  }
  .tiles .leading {
    grid-template-columns: repeat(auto-fill, minmax(7.5em, 1fr));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(7.5em, 22%)), 1fr));
    gap: 1em;
  }
  .tiles .thirds {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(7.5em, 30%)), 1fr));
  }
  .tiles tr {
    align-items: baseline;
    padding: 0.4em 0;
    border-top: 1px solid var(--_rule);
  }
  .tiles .leading tr {
    flex-flow: column-reverse nowrap;
    align-items: stretch;
    justify-content: flex-end;
    padding: 0.5em 0 0;
  }
  .tiles tr.evidence {
    grid-column: 1 / -1;
    padding: 0;
    border: 0;
  }
  .tiles .label {
    flex: 1 1 8em;
    align-self: auto;
    padding: 0;
    padding-inline-end: 1em;
    color: var(--_quiet-ink);
    font-size: 0.875em;
    /** Its unit may be alone on a line, which is better than a broken word. */
    text-wrap: wrap;
  }
  .tiles .leading .label {
    flex: none;
    padding: 0.2em 0 0;
  }
  .tiles td.count {
    flex: none;
    max-width: 100%;
    margin-inline-start: auto;
    padding: 0;
    border: 0;
  }
  .tiles .leading td.count {
    margin: 0;
  }
  .unit {
    color: var(--_quiet-ink);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .leading .unit {
    font-size: 0.5em;
  }
  .leading .long .unit {
    font-size: 0.75em;
  }
  .tiles tbody .number {
    flex: 0 1 auto;
    min-width: 0;
    width: auto;
    max-width: none;
    padding: 0;
    overflow-wrap: normal;
    white-space: normal;
    text-align: end;
    line-height: 1.3;
  }
  .tiles .leading .number {
    text-align: start;
    font-size: 1.75em;
  }
  /** Numbers never break: on a phone a tile fits eight digits at the usual size, and twelve at this one. */
  .tiles .leading .long .number {
    font-size: 1.125em;
    line-height: 2.02;
  }
  .tiles .row {
    grid-column: 1 / -1;
  }
  .tiles .leading .row .number {
    font-size: 1.375em;
  }
  .tiles .mark {
    display: none;
  }
  .tiles .flag {
    margin: 0;
  }
  @media print {
    .tiles .leading {
      grid-template-columns: repeat(auto-fill, minmax(7.5em, 1fr));
    }
  }
`;
