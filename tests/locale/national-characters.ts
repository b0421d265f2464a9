/** The Han characters of a national standard, by the bytes that encode them. */
function charactersOf(encoding: string, first: readonly number[], second: readonly number[]): Set<string> {
  const decoder = new TextDecoder(encoding);
  return new Set(first.flatMap((lead) => second.map((trail) => decoder.decode(Uint8Array.of(lead, trail)))));
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The standards of the two scripts; characters of Hong Kong, which Big5 has gained since, are left out. */
const STANDARDS = {
  'zh-Hans': charactersOf('gbk', range(0xb0, 0xf7), range(0xa1, 0xfe)),
  'zh-Hant': charactersOf(
    'big5',
    [...range(0xa4, 0xc6), ...range(0xc9, 0xf8)],
    [...range(0x40, 0x7e), ...range(0xa1, 0xfe)],
  ),
};

/** Han characters in a text that the national standard of its script, GB 2312 or Big5, does not have. */
export function foreignCharacters(text: string, script: keyof typeof STANDARDS): readonly string[] {
  const own = STANDARDS[script];
  return [...new Set(text.match(/\p{Script=Han}/gu) ?? [])].filter((character) => !own.has(character));
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
