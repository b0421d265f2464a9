const warned = new Set<string>();

/** The token that an author chose for an attribute; for an unknown one, the default, with one warning. */
export function tokenOf<T extends string>(
  { localName }: Element,
  attribute: string,
  value: string | null | undefined,
  known: readonly T[],
  usual: T,
): T {
  const token = known.find((candidate) => candidate === value);
  if (value == null || token !== undefined) return token ?? usual;
  const warning = `<${localName}> ${attribute}="${value}": known are ${known.join(', ')}`;
  if (!warned.has(warning)) console.warn(warning);
  warned.add(warning);
  return usual;
}
