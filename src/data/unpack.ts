/**
 * A list stored as columns: an array of values, a record with one column per key or, under the key '', the items of
 * one-item lists. Missing values are holes.
 */
export type PackedList = readonly unknown[] | { readonly [key: string]: PackedList };

/** Restores a list that the build stored as columns (`vite.columns.ts`). */
export function unpack(columns: PackedList, length: number): readonly unknown[] {
  return Array.from({ length }, (_, place) => valueAt(columns, place));
}

function valueAt(columns: PackedList, place: number): unknown {
  if (Array.isArray(columns)) return columns[place];
  const entries = Object.entries<PackedList>(columns as { readonly [key: string]: PackedList })
    .map(([key, column]) => [key, valueAt(column, place)] as const)
    .filter(([, value]) => value !== undefined);
  const [first] = entries;
  return first?.[0] === '' ? [first[1]] : first && Object.fromEntries(entries);
}
