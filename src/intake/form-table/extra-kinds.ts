import type { SourceCell } from '../page/page.js';
import { labelWords } from './label-words.js';
import { namesOther, type Subject } from './other-subject.js';
import type { PlacedCell } from './placed-rows.js';

/**
 * The kind of a column that is not part of the form: row numbers, derived figures (a subtotal, a share, a change),
 * text, or figures of another year or body.
 */
export type ExtraKind = 'number' | 'derived' | 'words' | 'other';

const NUMBER = /^(?:序号?|编号|行号|行次|项次|栏次|列次|序次|no)$/i;
const SHARES =
  /^(?:占比|比例|比重|百分比|所占比例|占总数比例|同比|环比|同比增长|同比增减|增长率|增幅|增减率)$/;
const CHANGES = /^(?:增减|较上年增减|比上年增减)$/;
const WORDS = /^(?:备注|说明|注释?|附注|填报说明|备注说明|数据来源|来源|填报单位|责任单位|情况说明)$/;
const MEMBERS = /^法人.?其[他它]组织$/;

/**
 * The kind of the column under a header cell; null if it may be part of the form. `over`: the header cells above it.
 */
export function extraKind(
  cell: SourceCell,
  over: readonly PlacedCell[],
  table: 'disclosure' | 'requests' | 'disputes',
  subject: Subject,
): ExtraKind | null {
  const words = labelWords(cell.text);
  if (NUMBER.test(words)) return 'number';
  if (WORDS.test(words)) return 'words';
  // Table 二 of the 2019 form has columns for the previous year and the change since then.
  if (SHARES.test(words) || (table !== 'disclosure' && CHANGES.test(words))) return 'derived';
  if (table !== 'disclosure' && namesOther(cell.text, subject)) return 'other';
  if (table !== 'requests') return null;
  const member = over.some((above) => MEMBERS.test(labelWords(above.cell.text)));
  return words.endsWith('小计') || (member && /^[合总]计$/.test(words)) || /^法人.*[合总]计$/.test(words)
    ? 'derived'
    : null;
}

/** Whether a label is the header of row or column numbers. */
export function isNumbering(text: string): boolean {
  return NUMBER.test(labelWords(text));
}
