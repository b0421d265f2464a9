import { utf8Text } from './utf8-text.js';

/**
 * The text of a file: UTF-8 if it is that, else UTF-16 by its byte-order mark, else as it was declared. Servers declare
 * GB2312 for UTF-8 more often than a text is both.
 *
 * @param contentType As an answer has it; its `charset` is what is declared.
 * @returns The text without the mark; null if it is none of these: nothing is guessed, and nothing replaced.
 */
export function decodeText(bytes: Uint8Array, contentType?: string | null): string | null {
  const [first, second] = bytes;
  const declared = /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType ?? '')?.[1];
  const label =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : declared;
  return utf8Text(bytes) ?? (label === undefined ? null : utf8Text(bytes, label));
}
