import type { PageCell } from '../intake/page-table.js';
import type { TableState } from './table-changes.js';

/** What scripts write beside a column header: words for sorting, names and characters of icons, the place of a sort key. */
const SORTING =
  /^(?:[\s_,，:：;()（）-]|[\ue000-\uf8ff\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff]|\b(?:un)?sort(?:ed|able|ing)?\b|\b(?:click|tap|by|asc|ascending|desc|descending|order|toggle|icon|filter|list|alt|swap|vert|unfold|expand|more|less|import|export|keyboard|arrows?|caret|chevron|drop|up|down|upwards?|downwards?|to|from|highest|lowest|high|low|first|last|newest|oldest|largest|smallest|hide|column|menu)(?![a-z])|(?:点击|點擊|单击|單擊|按|此列|可|未)?(?:排序|升序|降序|正序|倒序|逆序|顺序|順序|筛选|篩選))*$/i;

/** A table with the column headers that it had before where only words for sorting came to them. */
export function withoutSortWords(before: TableState, now: TableState): TableState {
  const kept = new Map(before.rows.map((row, index) => [row, before.page.rows[index]?.cells] as const));
  const rows = now.page.rows.map((row, index) => {
    const own = now.rows[index];
    const old = (own && kept.get(own)) ?? [];
    if (row.cells.length < 2 || !row.cells.every(({ header }) => header)) return row;
    return { ...row, cells: row.cells.map((cell, at) => ({ ...cell, text: textOf(old[at], cell.text) })) };
  });
  return { ...now, page: { ...now.page, rows } };
}

function textOf(old: PageCell | undefined, text: string): string {
  const was = old?.text ?? '';
  if (was === '' || /\d$/.test(was)) return text;
  const at = text.indexOf(was);
  const around = `${text.slice(0, at)} ${text.slice(at + was.length)}`.trim().replace(/_/g, ' ');
  // One digit may be the place of a sort key.
  return at >= 0 && SORTING.test(around.replace(/(^|\D)[1-9](?!\d)/, '$1')) ? was : text;
}
