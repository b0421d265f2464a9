import { css } from 'lit';

/** Buttons, notes, sources, and the place of a message. */
export const openStyles = css`
  tr[hidden] {
    display: none;
  }
  .member .label {
    padding-inline-start: 1.25em;
    color: var(--_quiet-ink);
  }
  button {
    min-width: 24px;
    min-height: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
    user-select: text;
    -webkit-user-select: text;
  }
  button:focus-visible,
  a:focus-visible,
  summary:focus-visible,
  .scroll:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .number button:enabled {
    text-underline-offset: 0.25em;
  }
  /** Where nothing answers to a pointer, every number is marked. */
  @media (hover: none), (forced-colors: active) {
    .number button:enabled {
      text-decoration: underline dotted;
    }
  }
  tbody tr[data-path]:hover,
  tbody tr[data-path]:focus-within,
  tbody tr[data-mouse] {
    box-shadow:
      -0.4em 0 var(--_note),
      0.4em 0 var(--_note);
    background: var(--_note);
  }
  tr:hover .track,
  tr:focus-within .track {
    fill: var(--_background);
  }
  button:enabled:hover,
  tr:hover .number button:enabled,
  tr:focus-within .number button:enabled {
    text-decoration: underline;
  }
  /** A server-rendered button before the script loads: it has no effect yet. */
  button:disabled {
    cursor: inherit;
    text-decoration: none;
  }
  td .mark,
  .named-strip g {
    cursor: pointer;
  }
  .strip text {
    pointer-events: none;
  }
  /** The segment of the row under the pointer or with the focus is taller, which is visible in any colours. */
  [data-mouse] > .segment,
  [data-focus] > .segment {
    y: -0.25em;
    height: calc(100% + 0.5em);
  }
  @media screen {
    .label button {
      position: relative;
      padding-inline-end: 1.25em;
    }
    .label button::before {
      content: '';
      position: absolute;
      top: 0.45em;
      right: 0.3em;
      width: 0.4em;
      height: 0.4em;
      border: solid var(--_quiet-ink);
      border-width: 0 2px 2px 0;
      transform: rotate(-45deg);
    }
    .label button:dir(rtl)::before {
      right: auto;
      left: 0.3em;
      transform: rotate(135deg);
    }
    .label button[aria-expanded='true']::before {
      transform: translateY(-0.1em) rotate(45deg);
    }
  }
  .evidence td {
    flex: 1 1 100%;
    margin: 0.25em 0 0.75em;
    padding: 0.5em 1em;
    border-inline-start: 3px solid var(--_rule);
    background: var(--_note);
    font-size: 0.875em;
  }
  .notes {
    margin: var(--_gap) 0 0;
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_mark);
    background: var(--_note);
    font-size: 0.875em;
    list-style: none;
  }
  .notes li {
    max-width: 46em;
  }
  .notes li + li {
    margin-top: 0.4em;
  }
  /** One line that wraps: sources, buttons, link; what they open is below. */
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin-top: var(--_gap);
    padding-top: 0.75em;
    border-top: 1px solid var(--_rule);
    font-size: 0.875em;
  }
  .sources {
    flex: 1 1 24em;
    margin-inline-end: 1.5em;
    color: var(--_quiet-ink);
  }
  .download {
    display: contents;
  }
  .whole {
    display: inline-block;
  }
  /** Lines of at most 46em, below a rule that is as wide as the card. */
  @supports (width: max(1px, 1%)) {
    .sources {
      padding-inline-end: max(0px, calc(100% - 46em));
    }
  }
  a {
    display: inline-block;
    min-height: 24px;
    color: var(--_link);
    vertical-align: top;
  }
  .download a {
    vertical-align: baseline;
  }
  .about,
  .download button {
    margin-inline-end: 1em;
    color: var(--_link);
    text-decoration: underline;
  }
  .on-paper {
    display: none;
  }
  /** Without script, groups are open, and buttons without effect are hidden. */
  @media (scripting: none) {
    tr.member[hidden] {
      display: var(--_row, flex);
    }
    .on-paper {
      display: block;
    }
    .about,
    .download,
    .hint,
    .label button::before {
      display: none;
    }
    .label button {
      padding: 0;
    }
    td .mark {
      cursor: inherit;
    }
  }
  .message {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.5em;
    margin-bottom: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_problem);
  }
  .message > * {
    grid-column: 2;
  }
  .card > details ::slotted(ul),
  .card > details ::slotted(p) {
    display: none !important;
  }
  .card > details {
    margin-top: var(--_gap);
    font-size: 0.875em;
  }
  summary {
    min-height: 24px;
    color: var(--_link);
    cursor: pointer;
  }
`;
