/** Available in browsers and Node; this layer uses the types of neither. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };

/**
 * Decodes a file: UTF-8 if valid, else UTF-16 by its byte-order mark, else the declared encoding. UTF-8 is tried
 * first because servers often declare GB2312 for it, and few texts are valid in both.
 *
 * @param contentType The header of the response; its `charset` is the declared encoding.
 * @returns The text without its byte-order mark; null if no encoding fits. Nothing is guessed or replaced.
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
  return decoded(bytes) ?? (label === undefined ? null : decoded(bytes, label));
}

/**
 * Decodes bytes strictly, without their byte-order mark.
 *
 * @returns null if the bytes are invalid, or have a zero in the first two characters, which means UTF-16 or UTF-32.
 */
function decoded(bytes: Uint8Array, label = 'utf-8'): string | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.slice(0, 2).includes('\0') ? null : text;
  } catch {
    return null;
  }
}
