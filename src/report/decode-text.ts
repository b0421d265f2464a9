/** In browsers and Node alike; this layer has the types of neither. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };

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

/**
 * The text of a file in UTF-8, without its byte-order mark.
 *
 * @param label Of another encoding, where it is known to be that.
 * @returns null if it is not that, or has a zero beside its first character, as UTF-16 and UTF-32 have.
 */
function utf8Text(bytes: Uint8Array, label = 'utf-8'): string | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.slice(0, 2).includes('\0') ? null : text;
  } catch {
    return null;
  }
}
