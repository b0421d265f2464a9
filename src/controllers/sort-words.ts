import type { PageCell } from '../intake/page-table.js';
import type { TableState } from './table-changes.js';

/** Words for sorting in English: of what scripts write beside a column header, and names of icons. */
const ENGLISH = [
  'asc ascending desc descending order toggle filter list menu column hide click tap by to from',
  'icon alt swap vert unfold expand more less import export keyboard arrow arrows caret chevron drop',
  'up upward upwards down downward downwards high low highest lowest first last newest oldest largest smallest',
].flatMap((line) => line.split(' '));

const CHINESE = '排序 升序 降序 正序 倒序 逆序 顺序 順序 筛选 篩選'.split(' ');

/** Words before them: click, by, this column, can be, not yet. */
const BEFORE = '点击 點擊 单击 單擊 按 此列 可 未'.split(' ');

const PUNCTUATION = '[\\s_,，:：;()（）-]';
const ARROWS = '[\\ue000-\\uf8ff\\u2190-\\u21ff\\u25a0-\\u25ff\\u2b00-\\u2bff]';

/**
 * Text that scripts add to a column header: words for sorting, names and characters of icons, the place of a sort
 * key.
 */
const SORTING = new RegExp(
  `^(?:${[
    PUNCTUATION,
    ARROWS,
    '\\b(?:un)?sort(?:ed|able|ing)?\\b',
    `\\b(?:${ENGLISH.join('|')})(?![a-z])`,
    `(?:${BEFORE.join('|')})?(?:${CHINESE.join('|')})`,
  ].join('|')})*$`,
  'i',
);

/** A table with its previous column headers, if only words for sorting were added to them. */
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
  // A single digit may be the place of a sort key.
  return at >= 0 && SORTING.test(around.replace(/(^|\D)[1-9](?!\d)/, '$1')) ? was : text;
}
