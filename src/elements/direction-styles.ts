import { css } from 'lit';

/**
 * Right to left, according to the `dir` around an element and not the CSS of a page, so that drawing and layout
 * always agree. Sentences keep the direction of their own text. Before Chromium 120 a chart is left to right.
 */
export const directionStyles = css`
  .card:dir(rtl) {
    direction: rtl;
  }
  .card:dir(rtl)
    :is(
      h1,
      h2,
      h3,
      h4,
      h5,
      h6,
      p,
      li,
      dl > div,
      dd,
      .group th,
      .head,
      .label,
      .label button,
      .label-text,
      .names div,
      small
    ) {
    unicode-bidi: plaintext;
    text-align: right;
  }
  /** Browsers isolate a term, which would hide its direction from its line. */
  .card:dir(rtl) dt {
    unicode-bidi: normal;
  }
  .swatch:dir(rtl) {
    float: right;
  }
  .bar:dir(rtl),
  .units:dir(rtl),
  .strip:dir(rtl),
  .strip:dir(rtl) text,
  .names:dir(rtl) {
    transform: scaleX(-1);
  }
  .strip:dir(rtl) text {
    transform-box: fill-box;
    transform-origin: center;
  }
`;
