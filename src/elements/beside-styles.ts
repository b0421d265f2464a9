import { css } from 'lit';

/** A table whose columns are groups of applicants; on a narrow card the label of a row is above its numbers. */
export const besideStyles = css`
  .beside tr {
    border-bottom: 1px solid var(--_rule);
  }
  .beside tbody tr:hover,
  .beside td[data-mouse] {
    background: var(--_note);
  }
  .beside .label {
    flex: 0 0 calc((30em - 100%) * 999);
    min-width: 40%;
    align-self: flex-start;
    padding-top: var(--_row-gap);
    padding-inline-start: 1.5em;
  }
  .beside .member .label {
    padding-inline-start: 2.75em;
  }
  .beside thead .label {
    padding: 0;
  }
  .beside thead th + th {
    flex: 1 1 4em;
    align-self: flex-end;
    min-width: 0;
    padding: 0 0.6em 0.15em 0.5em;
    color: var(--_quiet-ink);
    line-height: 1.3;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .beside td {
    display: flex;
    flex: 1 1 4em;
    flex-wrap: wrap;
    justify-content: flex-end;
    min-width: 0;
    padding: var(--_row-gap) 0;
  }
  .beside td .number,
  .beside td .share {
    flex: none;
    align-self: baseline;
    margin: 0;
    padding-inline-start: 0;
  }
  .beside td .number {
    min-width: 4.1em;
  }
  .beside td .share {
    box-sizing: border-box;
    width: 4.5em;
  }
  /** A number without a share is in line with the others. */
  .beside td .number:only-child {
    margin-inline-end: max(0px, min(4.5em, calc((100% - 8.6em) * 999)));
  }
  .beside .evidence td {
    display: block;
    flex-basis: 100%;
    padding: 0.5em 1em;
  }
`;
