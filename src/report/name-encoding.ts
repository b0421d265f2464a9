declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array, options?: { readonly stream: true }): string };

/** Characters that few Chinese texts of ours do without, as mainland China and as Taiwan writes them. */
const FREQUENT = {
  'GBK/GB18030': '的一是不了在有和年月日为个人中上下大公开申请信息政府报告行部门机关单位区市县省',
  Big5: '的一是不了在有和年月日為個人中上下大公開申請資訊政府報告行部門機關單位區市縣省',
} as const;

const LABELS = { 'GBK/GB18030': 'gb18030', Big5: 'big5' } as const;

/** In so many bytes it is seen what an encoding is. */
const ENOUGH = 100_000;

/** Why bytes are no text: the name of the encoding that they look like, `cut` if only their end is missing. */
export type Encoding = 'UTF-16' | 'UTF-32' | 'cut' | keyof typeof FREQUENT;

/**
 * What the bytes of a file look like that `decodeText` does not read: to be named in a message, never to read them by.
 *
 * @returns null if it cannot be told.
 */
export function nameEncoding(bytes: Uint8Array): Encoding | null {
  if (zerosAt(bytes, 3)) return 'UTF-32';
  if (zerosAt(bytes, 1)) return 'UTF-16';
  if (decodes(bytes, 'utf-8')) return 'cut';
  const names = Object.keys(FREQUENT) as (keyof typeof FREQUENT)[];
  const [best, other] = names
    .map((name) => ({ name, count: frequent(bytes.subarray(0, ENOUGH), name) }))
    .sort((a, b) => b.count - a.count);
  return best && best.count > (other?.count ?? 0) ? best.name : null;
}

/** Whether so many zeros stand together around one of the first characters, as Latin ones have them. */
function zerosAt(bytes: Uint8Array, count: number): boolean {
  const start = [...bytes.subarray(0, 8)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  return start.includes('0'.repeat(count));
}

/** Passing over an end that is missing. */
function decodes(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function frequent(bytes: Uint8Array, name: keyof typeof FREQUENT): number {
  const text = decodes(bytes, LABELS[name]) ?? '';
  return [...text].filter((character) => FREQUENT[name].includes(character)).length;
}
