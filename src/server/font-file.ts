import { readFile } from 'node:fs/promises';

/** A font file, with the characters that its faces contain. */
export interface FontFile {
  readonly path: string;
  readonly has: (code: number) => boolean;
}

/** A font that cannot be used; the message is one line that explains what to do. */
export class FontError extends Error {}

/**
 * Reads a TrueType or OpenType font, or a collection of them.
 *
 * @throws FontError if there is no such file, or its format is not supported: with WOFF files all text would
 *   silently be missing.
 */
export async function readFont(path: string): Promise<FontFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    throw new FontError(`${path}: no such font file`);
  }
  const magic = bytes.toString('latin1', 0, 4);
  if (magic === 'wOFF' || magic === 'wOF2')
    throw new FontError(`${path}: a web font (WOFF) cannot be drawn; give a TTF, OTF or TTC file`);
  try {
    if (magic !== 'ttcf') return { path, has: charactersOf(bytes, 0) };
    const faces = Array.from({ length: bytes.readUInt32BE(8) }, (_, index) =>
      charactersOf(bytes, bytes.readUInt32BE(12 + 4 * index)),
    );
    return { path, has: (code) => faces.some((has) => has(code)) };
  } catch {
    throw new FontError(`${path}: not a font; give a TTF, OTF or TTC file`);
  }
}

/** The characters that a face contains, from its `cmap` table of format 4 or 12. */
function charactersOf(bytes: Buffer, face: number): (code: number) => boolean {
  const cmap = tableAt(bytes, face, 'cmap');
  const subtables = Array.from({ length: bytes.readUInt16BE(cmap + 2) }, (_, index) => {
    const record = cmap + 4 + 8 * index;
    const unicode = [0, 3].includes(bytes.readUInt16BE(record)) && bytes.readUInt16BE(record) !== 1;
    const at = cmap + bytes.readUInt32BE(record + 4);
    return { at, format: unicode ? bytes.readUInt16BE(at) : -1 };
  });
  const long = subtables.find(({ format }) => format === 12);
  if (long) return (code) => inGroups(bytes, long.at, code);
  const short = subtables.find(({ format }) => format === 4);
  if (short) return (code) => inSegments(bytes, short.at, code);
  throw new FontError('no characters');
}

function tableAt(bytes: Buffer, face: number, name: string): number {
  const count = bytes.readUInt16BE(face + 4);
  for (let record = face + 12; record < face + 12 + 16 * count; record += 16) {
    if (bytes.toString('latin1', record, record + 4) === name) return bytes.readUInt32BE(record + 8);
  }
  throw new FontError(`no table ${name}`);
}

function inGroups(bytes: Buffer, at: number, code: number): boolean {
  let [low, high] = [0, bytes.readUInt32BE(at + 12) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = at + 16 + 12 * middle;
    if (code < bytes.readUInt32BE(group)) high = middle - 1;
    else if (code > bytes.readUInt32BE(group + 4)) low = middle + 1;
    else return true;
  }
  return false;
}

function inSegments(bytes: Buffer, at: number, code: number): boolean {
  if (code > 0xffff) return false;
  const double = bytes.readUInt16BE(at + 6);
  for (let segment = 0; segment < double; segment += 2) {
    if (code > bytes.readUInt16BE(at + 14 + segment)) continue;
    const start = bytes.readUInt16BE(at + 16 + double + segment);
    if (code < start) return false;
    const delta = bytes.readUInt16BE(at + 16 + 2 * double + segment);
    const rangeAt = at + 16 + 3 * double + segment;
    const range = bytes.readUInt16BE(rangeAt);
    const glyph = range === 0 ? code : bytes.readUInt16BE(rangeAt + range + 2 * (code - start));
    return range !== 0 && glyph === 0 ? false : ((glyph + delta) & 0xffff) !== 0;
  }
  return false;
}
