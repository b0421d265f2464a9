import { readPublishedPage, type ReadOptions } from '../intake/read-page.js';
import type { PageReading } from '../intake/reading.js';
import { decodePage } from './decode-page.js';
import { pageOfHtml } from './page-of-html.js';

/**
 * Reads the bytes of a file: a page in HTML.
 *
 * @returns null if its encoding is not known.
 */
export async function readFileOf(bytes: Uint8Array, options: ReadOptions = {}): Promise<PageReading | null> {
  const text = decodePage(bytes);
  return text === null ? null : readPublishedPage(pageOfHtml(text), options);
}
