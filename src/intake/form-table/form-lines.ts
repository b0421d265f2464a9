import type { Form } from '../../forms/form.js';
import type { FormHeader, FormTable } from '../../forms/form-table.js';
import { statutoryTables } from '../../forms/statutory-tables.js';
import type { ObservationKey } from '../../report/report.js';
import { labelWords } from './label-words.js';

/** A row or column of a form: its id in the word lists, its key, and its label with those of its groups. */
export interface FormLine {
  readonly id: string;
  readonly key: Partial<ObservationKey>;
  readonly label: string;
  /** The words of its own label. */
  readonly words: string;
  /** Whether it has members, so that the form prints no figure for it. */
  readonly group: boolean;
}

const NUMERALS = '一二三四五六七八九十';

/** The prefix that the form prints before a label: 一、 （一） 1. */
function prefixOf(number: string | undefined): string {
  if (number === undefined) return '';
  const places = number.split('.');
  const last = Number(places[places.length - 1]);
  const numeral = NUMERALS.charAt(last - 1);
  return places.length > 3 ? `${last}.` : places.length === 3 ? `（${numeral}）` : `${numeral}、`;
}

/**
 * The lines of headers in printed order, each group before its members. `skip`: the number of outer groups to omit
 * from labels.
 */
export function formLines(
  headers: readonly FormHeader[],
  language: string,
  skip: (header: FormHeader) => boolean,
  outer: Partial<ObservationKey> = {},
  before = '',
): readonly FormLine[] {
  return headers.flatMap((header): readonly FormLine[] => {
    const { label, number, members, remark } = header;
    const key = { ...outer, ...header.key };
    const text = label[language] ?? label['zh-Hans'] ?? '';
    const unit = members.length === 0 && /万元|萬元/.test(remark?.[language] ?? '') ? remark?.[language] : '';
    const own = `${before}${before && ' '}${prefixOf(number)}${text}${unit}`;
    const id = key.applicant ?? key.category ?? (number === undefined ? 'total' : (key.measure ?? 'total'));
    const line: FormLine = {
      id: id === 'request-outcomes' ? 'total' : id,
      key,
      label: own,
      words: labelWords(label['zh-Hans'] ?? ''),
      group: members.length > 0,
    };
    const below = formLines(members, language, skip, key, skip(header) ? '' : own);
    return skip(header) ? below : [line, ...below];
  });
}

/** A table of a form, by its id. */
export function formTableOf(form: Form, id: FormTable['id']): FormTable | undefined {
  return statutoryTables(form).find((table) => table.id === id);
}

/** The rows and columns of table 三. */
export function requestFormLines(
  form: Form,
  language: string,
): { readonly rows: readonly FormLine[]; readonly columns: readonly FormLine[] } {
  const [section] = formTableOf(form, 'requests')?.sections ?? [];
  return {
    rows: formLines(section?.rows ?? [], language, ({ key, members }) => !!key.measure && members.length > 0),
    columns: formLines(
      section?.columns ?? [],
      language,
      ({ key, members }) => key.applicant === undefined && members.length > 0,
    ).filter(({ group }) => !group),
  };
}
