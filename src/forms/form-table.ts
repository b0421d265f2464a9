import type { FormTableName } from '../report/charts.js';
import type { ObservationKey, Text } from '../report/report.js';

/**
 * A row or column of a printed table, or a group of them. `number` is its place in the form (`3.3.1`), from which
 * the printed prefix is made; `remark` is printed after the label in smaller type. The key of a figure combines the
 * `key` of its row and column and of all their groups; inner keys win.
 */
export interface FormHeader {
  readonly label: Text;
  readonly number?: string;
  readonly remark?: Text;
  readonly key: Partial<ObservationKey>;
  readonly members: readonly FormHeader[];
}

/**
 * Rows that share the same columns. `heading` is above them if the table has several sections, `corner` above the
 * row headers. Without `rows` there is one row, which has no header.
 */
export interface FormSection {
  readonly heading: Text | null;
  readonly corner: Text | null;
  readonly columns: readonly FormHeader[];
  readonly rows: readonly FormHeader[];
}

/** A table of a form, in printed order. `number` is its place in the form: `3` is printed as 三. */
export interface FormTable {
  readonly id: FormTableName;
  readonly number: string;
  readonly title: Text;
  readonly sections: readonly FormSection[];
}

/** The complete keys of the headers without members, in order. */
export function leafKeys(
  headers: readonly FormHeader[],
  outer: Partial<ObservationKey> = {},
): readonly Partial<ObservationKey>[] {
  return headers.flatMap(({ key, members }) => {
    const own = { ...outer, ...key };
    return members.length > 0 ? leafKeys(members, own) : [own];
  });
}
