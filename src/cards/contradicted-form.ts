import type { ContradictedFigure } from '../locale/messages.js';
import type { DetailedWording } from '../words/amounts.js';
import { figureName } from '../words/figure-name.js';
import { figuresIn } from '../table/table.js';
import type { FormCard } from './compose-statutory-table.js';

/** What tables in a page say: the text of their captions, and of their cells that are no headers, in their order. */
export interface PageForm {
  readonly captions: readonly string[];
  readonly cells: readonly string[];
}

const MISSING = '—';

/**
 * What tables in a page that are said to be a statutory table say otherwise than it: years of their captions, and
 * figures, cell by cell in the order of the form. Labels are not compared: a page may have them in other characters.
 */
export function contradictedForm(
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
  return [
    ...years
      .filter((year) => !own.includes(year))
      .map((year) => ({ label: '', about: 'period' as const, table: year, data: own[0] ?? '' })),
    ...Array.from({ length: Math.max(figures.length, cells.length) }, (_, index) => {
      const figure = figures[index];
      return {
        label: figure ? figureName(wording, figure.basis.figure.key) : form.heading,
        table: plain(cells[index] ?? '') || MISSING,
        data: plain(figure?.text ?? '') || MISSING,
      };
    }).filter(({ table, data }) => table !== data),
  ];
}

/** Full-width digits as others; without marks of notes, blanks and separators. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/‡[\d,、]*/g, '')
    .replace(/[\s,]/g, '');
}
