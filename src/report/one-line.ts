/** What ends a line somewhere: on a terminal, in a log, in a script. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;

/**
 * What is not seen and does something: commands to a terminal, marks that change the direction of what follows, halves
 * of characters, tags, and what no character is. Isolates of one word are harmless, and ours.
 */
const UNSEEN =
  /(?![\u2068\u2069])[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether there may be something of this: most texts need one look. */
const ODD = /[\p{C}\u2028\u2029]/u;

/**
 * A text of a report, a file or a caller as it may stand in a line of ours: line breaks are blanks, and nothing in it
 * commands a terminal or turns the direction of what follows.
 */
export function oneLine(text: string): string {
  return ODD.test(text) ? text.replace(BREAKS, ' ').replace(UNSEEN, '') : text;
}

/**
 * The same inside a sentence or beside a number: words that are written from right to left are isolated, so that the
 * numbers around them keep their places.
 */
export function isolated(text: string): string {
  // Its own isolates would end ours.
  const line = oneLine(text).replace(/[\u2068\u2069]/g, '');
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}
