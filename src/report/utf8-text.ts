/** In browsers and Node alike; this layer has the types of neither. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };

/**
 * The text of a file in UTF-8, without its byte-order mark.
 *
 * @param label Of another encoding, where it is known to be that.
 * @returns null if it is not that, or has a zero beside its first character, as UTF-16 and UTF-32 have.
 */
export function utf8Text(bytes: Uint8Array, label = 'utf-8'): string | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.slice(0, 2).includes('\0') ? null : text;
  } catch {
    return null;
  }
}
