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
    grid-template-columns: repeat(auto-fill, minmax(7.5em, 1fr));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(7.5em, 22%)), 1fr));
    grid-auto-flow: dense;
    gap: 1em 1.5em;
  }
  .tiles tr {
    flex-flow: column-reverse nowrap;
    justify-content: flex-end;
    padding-top: 0.5em;
    border-top: 1px solid var(--_rule);
  }
  .tiles tr.evidence {
    grid-column: 1 / -1;
    padding: 0;
    border: 0;
  }
  .tiles .label {
    flex: none;
    align-self: auto;
    padding: 0.2em 0 0;
    color: var(--_quiet-ink);
    font-size: 0.875em;
    /** Its unit may be alone on a line, which is better than a broken word. */
    text-wrap: wrap;
  }
  .tiles td.count {
    flex: none;
    padding: 0;
    border: 0;
  }
  .tiles tbody .number {
    flex: 0 1 auto;
    min-width: 0;
    width: auto;
    max-width: none;
    padding: 0;
    overflow-wrap: normal;
    white-space: normal;
    text-align: start;
    font-size: 1.75em;
    line-height: 1.3;
  }
  /** Numbers never break: on a phone a tile fits eight digits at the usual size, and twelve at this one. */
  .tiles .long .number {
    font-size: 1.125em;
  }
  .tiles .row {
    grid-column: 1 / -1;
  }
  .tiles .row .number {
    font-size: 1.375em;
  }
  .tiles .mark {
    display: none;
  }
  .tiles .flag {
    margin: 0;
  }
  @media print {
    .tiles tbody {
      grid-template-columns: repeat(auto-fill, minmax(7.5em, 1fr));
    }
  }
`;
