import { readPublishedPage, type ReadOptions } from '../intake/read-page.js';
import type { PageReading } from '../intake/reading.js';
import { pageOfText } from '../intake/text/page-of-text.js';
import { decodePage } from './decode-page.js';
import { pageOfHtml } from './page-of-html.js';

/**
 * Reads the bytes of a file: a page in HTML, or plain text.
 *
 * @returns null if its encoding is not known.
 */
export async function readFileOf(bytes: Uint8Array, options: ReadOptions = {}): Promise<PageReading | null> {
  const text = decodePage(bytes);
  if (text === null) return null;
  const page = /<(?:!doctype|html|body|table|div|p|h1)\b/i.test(text) ? pageOfHtml(text) : pageOfText(text);
  return readPublishedPage(page, options);
}
