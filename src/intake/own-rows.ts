import { plainText } from './read-figure.js';
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

/** The rows of a table that this package wrote, as they stand in the page. */
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

/** Words that change a number, in all languages: these may have been translated. */
const CHANGING: readonly (readonly [RegExp, string])[] = [
  [/(\d),(?=\d{3})/g, '$1'],
  [/at least|至少/gi, ' ≥ '],
  [/at most|至多/gi, ' ≤ '],
  [/‰|千分之|per ?mille?/gi, ' ‰ '],
  [/(^|[^\d\p{L}])[-−–](?=\d)/gu, '$1 - '],
  [/[万萬]/g, ' 0000 '],
  [/[亿億]/g, ' 00000000 '],
  [/约|約|左右|about|approximately|around/gi, ' ~ '],
  [/不足|不到|近|nearly|almost|under|below|less than|</gi, ' < '],
  [/超过|超過|逾|余|餘|多|over|above|more than|>/gi, ' > '],
  [/[两兩]/g, '二'],
  [/〇/g, '零'],
];

/** What a text says in numbers, whatever the words around them. */
export function numbersIn(text: string): string {
  const same = CHANGING.reduce((words, [known, sign]) => words.replace(known, sign), plainText(text));
  return (
    same
      .toLowerCase()
      .match(
        /\d+(?:\.\d+)?|[零一二三四五六七八九十半]+|[¼-¾⅐-⅞~<>≥≤‰-]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b/gi,
      ) ?? []
  ).join(' ');
}
