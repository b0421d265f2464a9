/** Anything that breaks a line in a terminal, a log or a script. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;

/**
 * Invisible characters with an effect: control codes, direction marks, lone surrogates, tags, noncharacters.
 * Isolates around one word are harmless: this module adds them.
 */
const UNSEEN =
  /(?![\u2068\u2069])[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A quick test for any of these: most texts contain none. */
const ODD = /[\p{C}\u2028\u2029]/u;

/**
 * A text from a report, file or user, made safe for one line of output: line breaks become spaces, and control and
 * direction characters are removed.
 */
export function oneLine(text: string): string {
  return ODD.test(text) ? text.replace(BREAKS, ' ').replace(UNSEEN, '') : text;
}

/**
 * The same for use in a sentence or next to a number: right-to-left text is isolated, so that the numbers around it
 * keep their places.
 */
export function isolated(text: string): string {
  // Isolates in the text would end ours.
  const line = oneLine(text).replace(/[\u2068\u2069]/g, '');
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}
