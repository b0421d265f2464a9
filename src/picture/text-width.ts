/**
 * How wide a text is, estimated from above, so that what is laid out by it does not overlap in the typefaces that
 * pages and viewers have (PingFang, Microsoft YaHei, Noto Sans, Arial, DejaVu Sans).
 *
 * @param size Of the type, in pixels.
 * @param bold Bold type is wider.
 * @returns Pixels; 0 for an empty text.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text) em += emOf(character);
  return em * size * (bold ? 1.08 : 1);
}

function emOf(character: string): number {
  if (character >= '\u1100') return 1;
  if (/[mwMW@%—…“”÷×−+=]/.test(character)) return 1;
  if (/[A-Z&]/.test(character)) return 0.76;
  if (/[0-9]/.test(character)) return 0.64;
  if (/[ .,:;'|!()[\]/·il]/.test(character)) return 0.42;
  return 0.64;
}
