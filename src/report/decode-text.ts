/** In browsers and Node alike; this layer has the types of neither. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };

/**
 * The text of a file: as its byte-order mark says, else UTF-8 if it is that, else as it was declared. Servers declare
 * GB2312 for UTF-8 more often than a text is both.
 *
 * @param contentType As an answer has it; its `charset` is what is declared.
 * @returns The text without the mark; null if it is none of these: nothing is guessed, and nothing replaced.
 */
export function decodeText(bytes: Uint8Array, contentType?: string | null): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  const declared = /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType ?? '')?.[1];
  // A zero beside the first character: UTF-16 without its mark, which may pass for UTF-8.
  const text = first === 0 || second === 0 ? null : decoded(bytes, 'utf-8');
  return text ?? (declared === undefined ? null : decoded(bytes, declared));
}

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    // UTF-32 has the mark of UTF-16 in its own.
    return text.startsWith('\0') ? null : text;
  } catch {
    return null;
  }
}
