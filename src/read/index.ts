import { readPublishedPage, type ReadOptions } from '../intake/read-page.js';
import type { PageReading } from '../intake/reading.js';
import { pageOfText } from '../intake/text/page-of-text.js';
import { pageOfHtml } from './page-of-html.js';

export type { ReadOptions } from '../intake/read-page.js';
export type {
  PageReading,
  PassedOver,
  Proposed,
  ReadingProblem,
  ReportJson,
  Unread,
  UnreadReason,
} from '../intake/reading.js';
export { readFileOf as readFile } from './read-file.js';
export { decodePage } from './decode-page.js';

/**
 * Reads a published page with the statutory tables of 2019 or 2021. It does not throw.
 *
 * @param html The whole page, or the part with the report.
 * @returns The report; problems that need a person's attention; each number that could not be read reliably, with
 *   its place; and the tables and sentences that were skipped.
 */
export function readPage(html: string, options: ReadOptions = {}): PageReading {
  return readPublishedPage(pageOfHtml(html), options);
}

/** Reads plain text: the text layer of a PDF, or a table from the clipboard. See `readPage`. */
export function readText(text: string, options: ReadOptions = {}): PageReading {
  return readPublishedPage(pageOfText(text), options);
}
