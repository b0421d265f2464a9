import { css, unsafeCSS } from 'lit';
import { colourDeclarations } from '../theme/custom-properties.js';

/** Forced colours and paper. */
export const mediaStyles = css`
  @media (forced-colors: active) {
    .label button::before {
      border-color: CanvasText;
    }

    .card {
      border-color: CanvasText;
    }
    .solid,
    .tone {
      fill: CanvasText;
    }
    .hatched {
      stroke: CanvasText;
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
  @media print {
    tr.member[hidden] {
      display: flex;
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
    .notes {
      margin-top: 0.75em;
      break-before: avoid;
    }
    .sources {
      margin-top: 0.75em;
      break-before: avoid;
    }
    tr,
    .notes,
    .sources {
      break-inside: avoid;
    }
    tr.group {
      break-after: avoid;
    }
    .label button::before {
      display: none;
    }
    .number button {
      text-decoration: none;
    }
    .take-away {
      display: none;
    }

    :host([theme='dark']) .card {
      ${unsafeCSS(colourDeclarations.light)};
    }
    :host .card {
      color-scheme: light;
      padding-inline-start: 0;
      padding-inline-end: 0;
      break-inside: avoid;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
