import { css } from 'lit';

/** The look of a whole report: charts in columns, one on a phone, two on a desk, none cut by a page. */
export const reportStyles = css`
  .card {
    padding: 0;
    border: 0;
    background: none;
  }
  .head,
  .rest {
    padding: var(--_padding);
    border-top: var(--foi-edge-size, 3px) solid var(--foi-edge, var(--_ink));
    background: var(--_background);
  }
  @supports (width: min(1px, 1%)) {
    .head,
    .rest {
      padding-inline-start: min(var(--_padding), 5%);
      padding-inline-end: min(var(--_padding), 5%);
    }
  }
  .head p {
    margin-top: 0.35em;
    color: var(--_quiet-ink);
  }
  .charts {
    margin-top: 1.25em;
    column-width: 27em;
    column-gap: 1.25em;
  }
  .charts > *,
  foi-key-figures,
  .rest {
    display: block;
    margin: 0 0 1.25em;
    break-inside: avoid;
  }
  foi-key-figures,
  .rest {
    margin: 1.25em 0 0;
  }
  .charts > :last-child {
    margin: 0;
  }
  .tables {
    margin-top: 1.25em;
  }
  .tables h2,
  .tables h3,
  .tables h4,
  .tables h5,
  .tables h6 {
    padding: 0.5em var(--_padding);
    border-top: var(--foi-edge-size, 3px) solid var(--foi-edge, var(--_ink));
    background: var(--_background);
    font-size: 1.125em;
  }
  @supports (width: min(1px, 1%)) {
    .tables h2,
    .tables h3,
    .tables h4,
    .tables h5,
    .tables h6 {
      padding-inline-start: min(var(--_padding), 5%);
      padding-inline-end: min(var(--_padding), 5%);
    }
  }
  .tables button::after {
    content: '';
    display: inline-block;
    width: 0.4em;
    height: 0.4em;
    margin-inline-start: 0.6em;
    border: solid var(--_quiet-ink);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  .tables button[aria-expanded='true']::after {
    transform: translateY(0.1em) rotate(225deg);
  }
  .tables > * + * {
    display: block;
    margin-top: 1.25em;
  }
  .rest > * + *,
  .rest li + li {
    margin-top: 0.5em;
  }
  .rest > ul {
    padding-inline-start: 1.25em;
  }
  .rest button {
    padding: 0.25em 0.75em;
    border: 1px solid var(--_quiet-ink);
  }
  .rest [role='status'] {
    margin-inline-start: 0.5em;
  }
  .rest h3,
  .rest h4,
  .rest h5,
  .rest h6 {
    margin-top: 1em;
    font-size: 1.125em;
  }
  .rest > :first-child {
    margin-top: 0;
  }
  @media (scripting: none) {
    .tables {
      display: none;
    }
  }
  @media print {
    .tables:not(.open) {
      display: none;
    }
    .card {
      font-size: 0.75em;
    }
    .charts {
      columns: auto;
    }
    .head,
    .rest {
      padding-inline-start: 0;
      padding-inline-end: 0;
    }
    .rest button {
      display: none;
    }
  }
`;
