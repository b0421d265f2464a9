import { css } from 'lit';

/** The search of a comparison, and its shares with their bases. */
export const comparisonStyles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin-top: var(--_gap);
  }
  .search label {
    margin-inline-end: 0.5em;
  }
  .search input {
    box-sizing: border-box;
    max-width: 100%;
    margin-inline-end: 1em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_ink);
    background: var(--_background);
    color: var(--_ink);
    font: inherit;
  }
  .search span {
    color: var(--_quiet-ink);
    font-size: 0.875em;
  }
  tbody .share,
  thead .share {
    flex-basis: 9em;
  }
  .show-all {
    margin-top: 0.75em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_ink);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
`;
