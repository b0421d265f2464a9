import { css } from 'lit';

/** Messages, and what a reader opened: evidence, files, code to embed. They are loaded with the first of them. */
export const openedStyles = css`
  .subject {
    font-weight: 700;
  }
  .message > .sign {
    grid-area: 1 / 1;
    width: 1.25em;
    height: 1.25em;
    margin-top: 0.25em;
    fill: var(--_problem);
  }
  .sign path {
    fill: var(--_background);
  }
  @media (forced-colors: active) {
    .message > .sign {
      fill: CanvasText;
    }
    .sign path {
      fill: Canvas;
    }
  }
  /** Figures that a report does not publish are no fault. */
  .message.absent {
    display: block;
    border-color: var(--_rule);
    color: var(--_quiet-ink);
  }
  .again button {
    margin-top: 0.25em;
    padding: 0.25em 0.75em;
    border: 1px solid;
    color: var(--_link);
  }
  .message details {
    margin-top: 0.75em;
    font-size: 0.875em;
  }
  .message ul {
    margin: 0.5em 0 0;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .close {
    margin-top: 0.25em;
    color: var(--_link);
    text-decoration: underline;
  }
  dl,
  dd {
    margin: 0;
  }
  dt {
    display: inline;
    color: var(--_quiet-ink);
  }
  dt::after {
    content: ' ';
  }
  dd {
    display: inline;
  }
  .opened {
    flex: 1 0 100%;
    box-sizing: border-box;
    min-width: 0;
    margin-top: 0.5em;
  }
  .embed {
    padding: 0.75em 1em;
    background: var(--_note);
  }
  .embed div {
    margin-bottom: 0.75em;
  }
  textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    margin-top: 0.25em;
    padding: 0.5em;
    border: 1px solid var(--_quiet-ink);
    border-radius: 0;
    background: var(--_background);
    color: inherit;
    font: 0.9em/1.5 monospace;
    resize: vertical;
  }
  /** On paper, it would be caught halfway. */
  @media screen and (prefers-reduced-motion: no-preference) {
    .evidence,
    .opened,
    .member:not([hidden]) {
      animation: open 160ms;
    }
    @keyframes open {
      from {
        clip-path: inset(0 -0.5em 100%);
      }
      to {
        clip-path: inset(0 -0.5em);
      }
    }
  }
`;
