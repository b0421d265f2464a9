import { readPublishedPage, type ReadOptions } from '../intake/read-page.js';
import type { PageReading } from '../intake/reading.js';
import { pageOfText } from '../intake/text/page-of-text.js';
import type { Page } from '../intake/page/page.js';
import { decodePage } from './decode-page.js';
import { pageOfHtml } from './page-of-html.js';

/**
 * Reads a file: an HTML page, a Word document (.docx), or plain text.
 *
 * @returns null if it is none of these, or its encoding is unknown.
 */
export async function readFileOf(bytes: Uint8Array, options: ReadOptions = {}): Promise<PageReading | null> {
  const page = await pageOf(bytes);
  return page && readPublishedPage(page, options);
}

async function pageOf(bytes: Uint8Array): Promise<Page | null> {
  // A ZIP archive.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return (await import('./page-of-docx.js')).pageOfDocx(bytes);
  const text = decodePage(bytes);
  if (text === null) return null;
  return /<(?:!doctype|html|body|table|div|p|h1)\b/i.test(text) ? pageOfHtml(text) : pageOfText(text);
}
