import { css } from 'lit';

/** Key figures as tiles: a number over its label. */
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
    /* Its unit may stand alone on a line: better than half a word. */
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
    white-space: normal;
    text-align: start;
    font-size: 1.75em;
    line-height: 1.3;
  }
  /* A number of up to twelve digits has room in half a phone, and a longer one on a line of a phone: none is broken. */
  .tiles.width-12 tbody .number,
  .tiles.width-18 tbody .number {
    font-size: 1.125em;
  }
  .tiles.width-18 tbody {
    grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
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
