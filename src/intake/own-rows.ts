import type { DataAttributes } from './page-table.js';
import type { TableColumns } from './table-columns.js';
import { cellsOf, type TableGrid } from './table-grid.js';

/** A row of a table that this package wrote: its attributes, and the text of its figures or headings. */
export interface OwnRow {
  readonly data: DataAttributes;
  readonly label: string;
  readonly kind: 'head' | 'block' | 'row';
  readonly text: string;
}

/** The rows of a table that this package wrote, as they are in the page. */
export function ownRows({ body }: TableGrid, { label, count, share }: TableColumns): readonly OwnRow[] {
  const header = count?.name ?? '';
  const head: OwnRow = { data: {}, label: header, kind: 'head', text: header };
  const rows = body.map((row): OwnRow => {
    const text = (at: number | undefined) => (row.cells[at ?? -1]?.text ?? '').replace(/\s*\*$/, '');
    const kind = cellsOf(row).length === 1 ? 'block' : 'row';
    const figures = kind === 'block' ? [label.at] : [count?.at, share?.at];
    const texts = figures.map(text).filter((words) => words !== '');
    return { data: row.data, label: text(label.at), kind, text: texts.join(' · ') };
  });
  return [head, ...rows];
}
