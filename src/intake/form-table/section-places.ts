import type { FormTableName } from '../../report/charts.js';
import type { Page, PagePart } from '../page/page.js';
import { labelWords } from './label-words.js';

const TITLES: readonly (readonly [FormTableName, RegExp])[] = [
  ['requests', /收到和处理政府信息公开申请/],
  ['disputes', /行政复议.*行政诉讼/],
  ['disclosure', /^主动公开政府信息情况/],
];

const LONGEST = 40;

/** The table that the title of a section names. */
export function sectionIn(text: string): FormTableName | undefined {
  if (text.length > 4 * LONGEST) return undefined;
  const title = labelWords(text);
  return title.length > LONGEST ? undefined : TITLES.find(([, words]) => words.test(title))?.[0];
}

/** A section of a page, with the table that its title names; null for a section that is not of the form. */
interface Section {
  readonly id: FormTableName | null;
  readonly parts: readonly PagePart[];
}

/** The start of a section that is not of the form: 五、, 附件. */
const OTHER =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|附(?:件|表|录|錄)?\s*[\d一二三四五六七八九十]*\s*(?:$|[:：]))/;

/**
 * The parts of a page that cannot be its table of a kind: the section for that table has another table or a picture,
 * or nothing, and this one is in a section that is not of the form.
 */
export function misplacedParts(
  page: Page,
  tables: ReadonlyMap<PagePart, readonly FormTableName[]>,
): ReadonlyMap<PagePart, readonly FormTableName[]> {
  const sections = sectionsOf(page);
  const has = (id: FormTableName) => (part: PagePart) => tables.get(part)?.includes(id) === true;
  const named = (id: FormTableName) => sections.filter((section) => section.id === id);
  const inPlace = (id: FormTableName) => named(id).some(({ parts }) => parts.some(has(id)));
  const misplaced = new Map<PagePart, readonly FormTableName[]>();
  for (const id of ['disclosure', 'requests', 'disputes'] as const) {
    const full = named(id).find(({ parts }) => parts.some((part) => has(id)(part) || holdsFigures(part)));
    const taken = full !== undefined && !full.parts.some(has(id));
    const others = (['disclosure', 'requests', 'disputes'] as const).filter((other) => other !== id);
    const absent = full === undefined && named(id).length > 0 && others.some(inPlace);
    for (const section of sections)
      for (const part of section.parts.filter(has(id)))
        if (taken || (absent && section.id === null))
          misplaced.set(part, [...(misplaced.get(part) ?? []), id]);
  }
  return misplaced;
}

function sectionsOf({ parts }: Page): readonly Section[] {
  const sections: { id: FormTableName | null; parts: PagePart[] }[] = [];
  for (const part of parts) {
    const text = part.kind === 'heading' || part.kind === 'paragraph' ? part.text : '';
    const id = sectionIn(text);
    if (id || (text.length < LONGEST && OTHER.test(text))) sections.push({ id: id ?? null, parts: [] });
    sections[sections.length - 1]?.parts.push(part);
  }
  return sections;
}

/** Whether a part may be a statutory table that cannot be read: a picture, or a table with many numbers. */
function holdsFigures(part: PagePart): boolean {
  if (part.kind === 'picture') return true;
  if (part.kind !== 'table') return false;
  return part.rows.flat().filter(({ text }) => /^\s*\p{Nd}[\p{Nd},.]*\s*$/u.test(text)).length > 6;
}
