import type { ContradictedFigure } from '../intake/failure.js';
import { cellKeys, keysText, type RowKeys } from '../table/row-keys.js';
import { figuresIn } from '../table/table.js';
import type { DetailedWording } from '../words/amounts.js';
import { figureName } from '../words/figure-name.js';
import type { FormCard } from './compose-statutory-table.js';

/** The content of tables in a page: the text of their captions, and their data cells. */
export interface PageForm {
  readonly captions: readonly string[];
  readonly cells: readonly { readonly keys: RowKeys; readonly text: string }[];
}

/**
 * The differences between a statutory table and the tables in a page that this package wrote for it: the years in
 * captions, and the figures. Cells are matched by their keys; if an editor has removed all of these, by their order.
 * Labels are not compared, because the page may use other characters. Where there are keys, a removed cell is not a
 * contradiction; a cell without a known key is, if it has content.
 */
export function compareForm(
  form: FormCard,
  { captions, cells }: PageForm,
  wording: DetailedWording,
): readonly ContradictedFigure[] {
  const { start, end } = wording.report.period;
  const own = [start.slice(0, 4), end.slice(0, 4)];
  const years = captions
    .flatMap((caption) => plain(caption).match(/\d+/g) ?? [])
    .filter((digits) => /^(?:19|20)\d\d$/.test(digits));
  const figures = figuresIn(form.table);
  const known = new Map(figures.map((figure) => [keysText(cellKeys(figure)), figure]));
  const pairs = cells.some(({ keys }) => keys.measure !== undefined)
    ? cells.map(({ keys, text }) => ({ text, figure: known.get(keysText(keys)) }))
    : Array.from({ length: Math.max(figures.length, cells.length) }, (_, index) => ({
        text: cells[index]?.text ?? '',
        figure: figures[index],
      }));
  return [
    ...years
      .filter((year) => !own.includes(year))
      .map((year) => ({ label: '', about: 'period' as const, table: year, data: own[0] ?? '' })),
    ...pairs.flatMap(({ text, figure }): readonly ContradictedFigure[] => {
      const [table, data] = [plain(text), plain(figure?.text ?? '')];
      const label = figure ? figureName(wording, figure.basis.figure.key) : form.heading;
      return table === data ? [] : [{ label, table: table || '—', data: data || '—' }];
    }),
  ];
}

/** Converts full-width digits, and removes note marks, spaces and separators. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/‡[\d,、]*/g, '')
    .replace(/[\s,]/g, '');
}
