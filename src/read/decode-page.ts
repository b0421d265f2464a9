import { decodeText } from '../report/decode-text.js';

/** The encoding that a page declares in its first bytes. */
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/** More bytes than browsers search, because Word puts long comments first. */
const WITHIN = 4096;

/**
 * Decodes a page by the encoding that it declares. UTF-8 is tried first, and GB2312 is read as GB18030, which
 * includes it.
 *
 * @returns null if no encoding fits.
 */
export function decodePage(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, WITHIN));
  const [, html, xml] = DECLARED.exec(start) ?? [];
  const stated = html ?? xml;
  const label = /^(?:gb2312|gbk|gb_2312-80|x-gbk)$/i.test(stated ?? '') ? 'gb18030' : stated;
  try {
    return decodeText(bytes, label === undefined ? null : `text/html; charset=${label}`);
  } catch {
    return null;
  }
}
