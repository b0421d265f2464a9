import { css } from 'lit';

/**
 * The look of a whole report: charts in pairs on a wide screen, none split across printed pages.
 */
export const reportStyles = css`
  .card {
    max-width: 80em;
    padding: 0;
    border: 0;
    background: none;
  }
  /** Without pairs, a report is as wide as a chart alone. */
  @supports (width: min(1px, 1%)) {
    .card:not(:has(.charts > :not(.across))) {
      max-width: calc(60em + min(var(--_padding), 5%));
    }
  }
  .head,
  .rest,
  .skeleton,
  .tables [part='heading'] {
    padding: var(--_padding);
    border-top: var(--foi-edge-size, 3px) solid var(--foi-edge, var(--_ink));
    background-color: var(--_background);
  }
  .message {
    padding: var(--_padding);
    background: var(--_background);
  }
  /** On the ground of the page, unless that may be of another theme. */
  .section {
    margin-top: 1.5em;
    padding: 0 var(--_padding);
  }
  :host([theme]) .section {
    background: var(--_background);
  }
  @supports (width: min(1px, 1%)) {
    .head,
    .section,
    .rest,
    .tables [part='heading'] {
      padding-inline-start: min(var(--_padding), 5%);
      padding-inline-end: min(var(--_padding), 5%);
    }
  }
  .head p {
    margin-top: 0.35em;
    color: var(--_quiet-ink);
  }
  .head > [part='heading'] {
    font-size: calc(1.4 * var(--foi-heading-font-size, 1.375em));
    line-height: 1.2;
  }
  nav ul {
    margin: 1em 0 0;
    padding: 0;
    list-style: none;
  }
  nav li {
    padding: 0.15em 0;
    border-top: 1px solid var(--_rule);
  }
  nav button {
    width: 100%;
    padding: 0.15em 0;
    color: var(--_link);
  }
  @media (max-width: 30em) {
    .head > [part='heading'] {
      font-size: calc(1.15 * var(--foi-heading-font-size, 1.375em));
    }
  }
  .section + .charts {
    margin-top: 0.75em;
  }
  /** One chart per line; pairs on a wide screen, with long charts across. */
  .charts {
    display: grid;
    grid-gap: 1.25em;
    margin-top: 1.25em;
  }
  @supports (width: min(1px, 1%)) {
    .charts {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 34em), 1fr));
    }
  }
  .charts > * {
    min-width: 0;
  }
  /** A card fills its place, and its drawing the card. */
  .charts > *::part(card),
  .tables > *::part(card) {
    height: 100%;
    max-width: none;
  }
  .across {
    grid-column: 1 / -1;
  }
  /** The same caveat for all charts is with the sources of the report. */
  .charts > *::part(source-note) {
    display: none;
  }
  .rest {
    margin-top: 1.25em;
  }
  .tables {
    margin-top: 1.25em;
  }
  .tables [part='heading'] {
    padding-top: 0.5em;
    padding-bottom: 0.5em;
    font-size: 1.125em;
  }
  .opener::after {
    content: '';
    display: inline-block;
    width: 0.4em;
    height: 0.4em;
    margin-inline-start: 0.6em;
    border: solid var(--_quiet-ink);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  .opener[aria-expanded='true']::after {
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
  .rest > button {
    padding: 0.25em 0.75em;
    border: 1px solid var(--_quiet-ink);
  }
  .findings[hidden] {
    display: none;
  }
  .rest [role='status'] {
    margin-inline-start: 0.5em;
  }
  .rest [part='heading'] {
    margin-top: 1em;
    font-size: 1.125em;
  }
  .rest > :first-child {
    margin-top: 0;
  }
  @media (scripting: none) {
    .tables,
    .opener::after {
      display: none;
    }
    .findings[hidden] {
      display: block;
    }
    nav button {
      color: inherit;
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
      display: block;
    }
    .charts > * + * {
      margin-top: 1.25em;
    }
    .opener::after {
      display: none;
    }
    .findings[hidden] {
      display: block;
    }
    nav button {
      color: inherit;
    }
    .head,
    .section,
    .rest {
      padding-inline-start: 0;
      padding-inline-end: 0;
    }
    .section {
      break-after: avoid;
    }
    .rest {
      break-inside: avoid;
    }
    .rest > button {
      display: none;
    }
  }
`;
