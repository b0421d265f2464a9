import type { STATUTORY_TABLES } from '../report/charts.js';
import type { ObservationKey, Text } from '../report/report.js';

/**
 * A row or column of a printed table, or a group of them. `number` is its place in the form (`3.3.1`), of which
 * the printed prefix is made; `remark` is what the form prints after the label, smaller. A figure has the `key` of
 * its row and column, each with that of all groups around it; the inner one wins.
 */
export interface FormHeader {
  readonly label: Text;
  readonly number?: string;
  readonly remark?: Text;
  readonly key: Partial<ObservationKey>;
  readonly members: readonly FormHeader[];
}

/**
 * Rows that have the same columns. `heading` stands over them where the table has several such blocks, `corner`
 * over the row headers. Without `rows` there is one, which has no header.
 */
export interface FormSection {
  readonly heading: Text | null;
  readonly corner: Text | null;
  readonly columns: readonly FormHeader[];
  readonly rows: readonly FormHeader[];
}

/** A table of a form, in the printed order. `number` is its place in the form: `3` is printed 三. */
export interface FormTable {
  readonly id: (typeof STATUTORY_TABLES)[number];
  readonly number: string;
  readonly title: Text;
  readonly sections: readonly FormSection[];
}

/** The headers that have no members, each with its whole key, in order. */
export function leafKeys(
  headers: readonly FormHeader[],
  outer: Partial<ObservationKey> = {},
): readonly Partial<ObservationKey>[] {
  return headers.flatMap(({ key, members }) => {
    const own = { ...outer, ...key };
    return members.length > 0 ? leafKeys(members, own) : [own];
  });
}
