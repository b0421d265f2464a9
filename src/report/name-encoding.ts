declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array, options?: { readonly stream: true }): string };

/** Frequent characters in Chinese reports, as written in mainland China and in Taiwan. */
const FREQUENT = {
  'GBK/GB18030': '的一是不了在有和年月日为个人中上下大公开申请信息政府报告行部门机关单位区市县省',
  Big5: '的一是不了在有和年月日為個人中上下大公開申請資訊政府報告行部門機關單位區市縣省',
} as const;

const LABELS = { 'GBK/GB18030': 'gb18030', Big5: 'big5' } as const;

/** The number of bytes inspected. */
const ENOUGH = 100_000;

/** Why bytes are not text: the encoding they look like, or `cut` if only their end is missing. */
export type Encoding = 'UTF-16' | 'UTF-32' | 'cut' | keyof typeof FREQUENT;

/**
 * Names the probable encoding of bytes that `decodeText` rejected, for a message only. It is never used for
 * decoding.
 *
 * @returns null if it cannot be determined.
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

/** Whether `count` adjacent zeros are among the first eight bytes, as in wide Latin text. */
function zerosAt(bytes: Uint8Array, count: number): boolean {
  const start = [...bytes.subarray(0, 8)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  return start.includes('0'.repeat(count));
}

/** Decodes the bytes, ignoring an incomplete character at the end. */
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
