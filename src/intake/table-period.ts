import { plainText } from './read-figure.js';

/** Half years, quarters and months: a text that names one is not of the whole year. */
const PART_OF_YEAR =
  /\d\s*月|季度|季|半年|上旬|中旬|下旬|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|quarter|half|h[12]|q[1-4])\b/i;

/** All days of a year, as a text says them; the year is in one of the two groups. */
const WHOLE_YEAR =
  /((?:19|20)\d\d)[年./-]\s*0?1(?:[月./-](?:0?1日?)?)?\s*(?:至|到|to|[-—–~])+\s*(?:\1[年./-])?\s*12(?:月(?:31日)?|[./-]31日?)|\b(?:1 january|january 1),?(?: (?:19|20)\d\d)?\s*(?:to|–|-)\s*(?:31 december|december 31),? ((?:19|20)\d\d)/gi;

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * The period that figures are of, as exactly as it is said: a date, or two with a stroke between them.
 *
 * @param said What the author says: `2017`, `2024-01/2024-06`.
 * @param texts Where else a year may stand, the nearest first; the first that names just one decides, unless it
 *   names a part of the year.
 * @returns null if nobody says it.
 */
export function readPeriod(
  said: string | undefined,
  texts: readonly string[],
): { readonly start: string; readonly end: string } | null {
  if (said !== undefined) {
    const [start = '', end = start, more] = said.split('/').map((date) => date.trim());
    return more === undefined && DATE.test(start) && DATE.test(end) ? { start, end } : null;
  }
  for (const words of texts.map(plainText)) {
    const text = words.replace(WHOLE_YEAR, ' $1$2 ');
    if (PART_OF_YEAR.test(text)) return null;
    const years = new Set((text.match(/\d+/g) ?? []).filter((digits) => /^(?:19|20)\d\d$/.test(digits)));
    const [year] = years;
    if (years.size > 1) return null;
    if (year !== undefined) return { start: year, end: year };
  }
  return null;
}

/** Who and what a caption of ours names: `subject（publisher，period）`; the whole of another is the subject. */
export function readCaption(caption: string): { readonly subject: string; readonly publisher: string } {
  const [, subject, publisher] =
    /^(.+?)\s*[（(]([^，,（()）]+)[，,][^（()）]*[)）]$/.exec(caption.trim()) ?? [];
  return { subject: subject ?? caption.trim(), publisher: publisher?.trim() ?? '' };
}
