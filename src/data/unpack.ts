/**
 * The values of a list as columns: an array of values, a record of the columns of its keys, or, under the key '', the
 * only items of lists of one. What a value does not have is a hole.
 */
export type Columns = readonly unknown[] | { readonly [key: string]: Columns };

/** The list that a build wrote as columns (`vite.columns.ts`). */
export function unpack(columns: Columns, length: number): readonly unknown[] {
  return Array.from({ length }, (_, place) => valueAt(columns, place));
}

function valueAt(columns: Columns, place: number): unknown {
  if (Array.isArray(columns)) return columns[place];
  const entries = Object.entries<Columns>(columns as { readonly [key: string]: Columns })
    .map(([key, column]) => [key, valueAt(column, place)] as const)
    .filter(([, value]) => value !== undefined);
  const [first] = entries;
  return first?.[0] === '' ? [first[1]] : first && Object.fromEntries(entries);
}
