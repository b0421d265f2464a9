import { css, unsafeCSS } from 'lit';
import { colourDeclarations } from '../theme/custom-properties.js';

/** More contrast, forced colours and paper. */
export const mediaStyles = css`
  @media (prefers-contrast: more) {
    :host .card {
      --_quiet-ink: var(--_ink);
      --_rule: var(--_ink);
      --_link: var(--_ink);
      --_note: var(--_background);
    }
    .notes,
    .evidence td {
      border: 1px solid var(--_ink);
      border-inline-start-width: 3px;
    }
    .segment.tone {
      stroke-width: 3px;
    }
    .track {
      stroke: var(--_ink);
    }
    button:focus-visible,
    a:focus-visible {
      outline-width: 3px;
    }
  }
  @media (forced-colors: active) {
    button:focus-visible,
    a:focus-visible,
    summary:focus-visible,
    .scroll:focus-visible {
      outline-color: CanvasText;
    }
    .label button::before {
      border-color: CanvasText;
    }

    .card,
    .message {
      border-color: CanvasText;
    }
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .solid,
    .tone {
      fill: CanvasText;
    }
    .hatched {
      stroke: CanvasText;
    }
    .names,
    .names.on-odd {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .segment.tone {
      stroke: Canvas;
      stroke-width: 3px;
    }
    .hatch {
      stroke: CanvasText;
    }
    .hatch-ground {
      fill: Canvas;
    }
    .strip text,
    .strip .on-odd,
    .swatch text,
    .swatch .on-odd {
      fill: Canvas;
    }
    .bars td.count {
      border-color: CanvasText;
    }
  }
  /** Nothing moves on load: only a width that changes. */
  @media (prefers-reduced-motion: no-preference) {
    .fill rect,
    .segment {
      transition:
        x 160ms,
        width 160ms;
    }
  }
  @media print {
    .one-of-many {
      content-visibility: visible;
    }
    tr.member[hidden] {
      display: var(--_row, flex);
    }
    /** Classes of 0 that follow each other are on one line. */
    tr.member.plain:not(.unscaled) {
      display: inline-block;
      margin-inline-end: 0.75em;
    }
    .member.plain:not(.unscaled) > * {
      display: inline;
      border: 0;
    }
    td.count {
      padding-top: 0.1em;
      padding-bottom: 0.1em;
    }
    .bar {
      height: 1em;
    }
    .label {
      line-height: 1.2;
    }
    .beside .label {
      line-height: inherit;
    }
    .notes {
      margin-top: 0.75em;
      break-before: avoid;
    }
    .foot {
      display: block;
      margin-top: 0.75em;
      break-before: avoid;
    }
    tr,
    .strip,
    .balance,
    .notes,
    .foot,
    .summary,
    [part='heading'] {
      break-inside: avoid;
    }
    /** A long chart may continue on the next page, but neither begins nor ends with a single row. */
    tbody tr:nth-child(-n + 3),
    tbody tr:nth-last-child(-n + 3):not(:last-child) {
      break-after: avoid;
    }
    /** Rows of 0 are in a line, which cannot keep what follows it. */
    tbody tr:nth-last-child(-n + 2) {
      break-before: avoid;
    }
    tr.group,
    thead,
    [part='heading'],
    .subtitle,
    .subtitle + p,
    .summary,
    .strip,
    .strip-label,
    .balance,
    .case-marks,
    [aria-live] {
      break-after: avoid;
    }
    .number button:enabled {
      text-decoration: none;
    }
    .download,
    .about,
    .again,
    .hint,
    details,
    .close {
      display: none;
    }
    .on-paper {
      display: block;
    }

    :host([theme='dark']) .card {
      ${unsafeCSS(colourDeclarations.light)};
    }
    :host .card {
      color-scheme: light;
      padding-inline-start: 0;
      padding-inline-end: 0;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
