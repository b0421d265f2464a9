import { plainText, readFigure } from '../intake/read-figure.js';
import { withoutNumber } from '../intake/known-labels.js';
import type { PageCell, PageTable } from '../intake/page-table.js';
import { namesMany } from '../intake/unit-words.js';
import { languageOf } from '../report/language.js';
import { printedRuns, sameRun } from '../report/printed-numbers.js';
import type { Report } from '../report/report.js';
import type { SeenTable } from './page-table-of.js';

/** The state of a table at one time, including signs that its text was translated since. */
export interface TableState extends SeenTable {
  /** The nearest language declared for it; null if none. */
  readonly language: string | null;
  /** The number of elements of the kind that browsers put around translated text. */
  readonly fonts: number;
}

/** What happened to the text of a table: unchanged, translated in part, or changed in another way. */
type TableChange = 'none' | 'words' | 'other';

/** Attributes that state what something is. Other attributes belong to scripts. */
const MEANINGFUL =
  /^(?:foi|measure|unit|period|publisher|form|applicant|code|parent|maps-to|total|derived|status|quote)$/;

export function stateOf(table: HTMLTableElement, seen: SeenTable): TableState {
  return {
    ...seen,
    language: table.closest('[lang]')?.getAttribute('lang') ?? null,
    fonts: table.querySelectorAll('font > font').length,
  };
}

/**
 * Compares two states of a table whose row elements are the same, in any order; hidden rows count. A changed number
 * is `other`, as is a changed text without a sign of translation by the browser: a font element around it, another
 * page language, or another script.
 */
export function changeOf(before: TableState, now: TableState): TableChange {
  const kept = new Map(before.rows.map((row, index) => [row, before.page.rows[index]] as const));
  const there = new Set(now.rows);
  if (before.rows.some((row) => !there.has(row))) return 'other';
  if (meaningOf(before.page) !== meaningOf(now.page)) return 'other';
  const pairs: (readonly [before: string, now: string, figures: boolean])[] = [
    [before.page.caption, now.page.caption, false],
    [before.page.heading ?? '', now.page.heading ?? '', false],
    [before.page.above ?? '', now.page.above ?? '', false],
  ];
  for (const [index, row] of now.rows.entries()) {
    const [old, own] = [kept.get(row), now.page.rows[index]];
    if (!old || !own || old.section !== own.section || old.cells.length !== own.cells.length) return 'other';
    if (meaningOf(old) !== meaningOf(own)) return 'other';
    for (const [at, cell] of own.cells.entries()) {
      const was = old.cells[at];
      if (!was || shapeOf(was) !== shapeOf(cell)) return 'other';
      pairs.push([was.text, cell.text, own.section !== 'head']);
    }
  }
  const changed = pairs.filter(([was, is]) => was !== is);
  if (changed.length === 0) return 'none';
  const marked = now.fonts > before.fonts || now.language !== before.language;
  // Other languages write 3,119.5 as 3.119,5.
  const foreign = now.language !== null && languageOf(now.language) === null;
  const translated = changed.every(([was, is, figures]) => {
    const [old, own] = [writingOf(was), writingOf(is)];
    const signed = old < 0 === own < 0 && (marked || old !== own) && namesMany(was) === namesMany(is);
    return signed && (figures ? sameNumbers(was, is, foreign) : sameYears(was, is));
  });
  return translated ? 'words' : 'other';
}

/**
 * Whether the text of a table was translated since it was read, whatever else changed: words of the same rows
 * changed, and they are in another script, the page is in another language, or a browser put its elements around
 * them.
 */
export function translatedSince(before: TableState, now: TableState): boolean {
  const kept = new Map(before.rows.map((row, index) => [row, before.page.rows[index]?.cells] as const));
  const pairs = now.rows.flatMap((row, index) =>
    (now.page.rows[index]?.cells ?? []).flatMap(({ text: is }, at) => {
      const was = kept.get(row)?.[at]?.text ?? is;
      return was === is || writingOf(was) < 0 || writingOf(is) < 0
        ? []
        : [[writingOf(was), writingOf(is)] as const];
    }),
  );
  const another = pairs.every(([was, is]) => was !== is);
  const [old, own] = [before, now].map(({ language }) => language?.slice(0, 2).toLowerCase());
  return pairs.length > 0 && (another || old !== own || now.fonts > before.fonts);
}

function meaningOf({ data }: Pick<PageTable, 'data'>): string {
  return JSON.stringify(Object.entries(data).filter(([name]) => MEANINGFUL.test(name)));
}

function shapeOf({ colspan, rowspan, unseen, doubt, ...cell }: PageCell): string {
  return [colspan, rowspan, unseen, doubt?.kind, doubt?.text, meaningOf(cell)].join(' ');
}

/** The script of a text: a translation from or to Chinese changes it. */
function writingOf(text: string): number {
  const writings = [
    /[\u3040-\u30ff]/,
    /[\uac00-\ud7af]/,
    /[\u3400-\u9fff]/,
    /[a-z\u00c0-\u024f\u1e00-\u1eff]/i,
    /\p{L}/u,
  ];
  return writings.findIndex((letters) => letters.test(text));
}

/** Above figures, a translation may write a year in digits that was in words; brackets may contain a unit. */
function sameYears(before: string, now: string): boolean {
  const [old = [], own = []] = [before, now].map((text) => [...(plainText(text).match(/\d+/g) ?? [])]);
  const year = (digits: string) => /^(?:19|20)\d\d$/.test(digits);
  const years = own.filter(year);
  const brackets = /[（(]/;
  return (
    (brackets.test(before) || !brackets.test(now)) &&
    own.every((digits) => year(digits) || old.includes(digits)) &&
    (!old.some(year) || old.filter(year).sort().join() === years.sort().join())
  );
}

/** Whether a text has the same numbers as before. A label may have been numbered; a figure before its unit may not. */
function sameNumbers(before: string, now: string, foreign: boolean): boolean {
  const figure = readFigure(before) !== undefined;
  const [old = [], own = []] = [before, now]
    .map(plainText)
    .map((text) => printedRuns(figure ? text : withoutNumber(text)));
  return old.length === own.length && old.every((ours, index) => sameRun(ours, own[index] ?? '', foreign));
}

/**
 * Whether two reports of one table have the same figures for the same classes; null if they disagree on the meaning
 * of a class.
 */
export function sameFigures(one: Report, other: Report): boolean | null {
  const concepts = new Map(one.codes.map(({ list, id, mapsTo }) => [`${list}/${id}`, mapsTo?.join(' ')]));
  const known = other.codes.map(({ list, id, mapsTo }) => [concepts.get(`${list}/${id}`), mapsTo?.join(' ')]);
  if (known.some(([ours, theirs]) => ours !== undefined && theirs !== undefined && ours !== theirs))
    return null;
  return figuresOf(one) === figuresOf(other) && known.every(([ours, theirs]) => ours === theirs);
}

/** Whether a second report of one table gives a class a known meaning that the first does not. */
export function meansOther(one: Report, other: Report): boolean {
  const concepts = new Map(one.codes.map(({ list, id, mapsTo }) => [`${list}/${id}`, mapsTo?.join(' ')]));
  return other.codes.some(
    ({ list, id, mapsTo }) => mapsTo !== undefined && mapsTo.join(' ') !== concepts.get(`${list}/${id}`),
  );
}

function figuresOf({ period, measures, codes, observations }: Report): string {
  return JSON.stringify([
    period,
    measures.map(({ id, topic, unit, multiplier, relation }) => [id, topic, unit, multiplier, relation]),
    codes.map(({ id, list, parent }) => [id, list, parent]),
    observations.map(({ measure, category, applicant, value, status, share }) => [
      [measure, category, applicant, value, status],
      [share?.value, share?.status],
    ]),
  ]);
}
