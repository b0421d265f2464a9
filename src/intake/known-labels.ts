import { cn2021Codes } from '../forms/cn-2021-codes.js';
import { plainText } from './read-figure.js';

/** What tables print for the standard classes beside the words of the statutory form. */
const ALSO: readonly (readonly [concept: string, list: RegExp, words: string])[] = [
  ['granted-in-full', /outcome/, '同意公开 同意公開 予以公开 全部公开 全部公開 granted'],
  [
    'granted-in-part',
    /outcome/,
    '同意部分公开 同意部分公開 予以部分公开 予以部分公開 partially-granted partly-granted',
  ],
  ['refused', /outcome/, '不同意公开 不同意公開 denied withheld'],
  [
    'not-this-body',
    /outcome/,
    '非本机关 非本機關 非本机关职责 非本機關職責 不属于本机关 不屬於本機關 not-this-body',
  ],
  ['does-not-exist', /outcome/, '信息不存在 不存在 政府信息不存在 information-does-not-exist does-not-exist'],
  ['upheld', /result/, '维持 維持 维持具体行政行为 維持具體行政行為 维持原行政行为 維持原行政行為 upheld'],
  ['corrected', /result/, '纠正 糾正 撤销 撤銷 变更 變更 确认违法 確認違法 overturned corrected revoked'],
  ['pending', /result/, '未审结 未審結 正在审理 正在審理 pending'],
  [
    'other',
    /./,
    '其他 其它 其他类 其他類 其他情形 其他方式 其他信息 其他结果 其他結果 其他内容 其他內容 other others other-outcome other-means',
  ],
];

const TOTAL =
  /^(?:(?:本年|年度|全年|各项|各項|申请|申請|收到|受理|答复|答覆|办结|辦結|办理|辦理|件|[数數]量)*(?:[总總共][计計]|合[计計]|[总總](?:件|[条條])?[数數]|[总總]量)[数數]?|全部|(?:grand )?totals?|sum|all|total (?:number of )?(?:requests|applications|cases|items)(?: received| answered| processed| concluded)?)$/i;

/** Words of rows that are no class beside the others: part of one, part of the total, of a time, or no statistic. */
const UNCLEAR =
  /^[-—–·•]|^(?:(?:19|20)\d\d年?度?|\d{1,2}月份?|第?[一二三四1-4]季度|[上下]半年|q[1-4])$|[电電][话話]|日期|填[报報]|\b(?:tel|phone|date)\b|^(?:其中|of which|平均|人均|上年|去年|往年|同比|[环環]比|[较較比]上年|增[减減长長幅]|average|mean |last year|previous year|year[- ]on[- ]year|changes?\b)|小[计計]|sub-?total|(?:[总總共][计計]|合[计計]|[总總][数數])[数數]?$|\btotals?\b/i;

/** What our own tables call a row that no report prints. */
export const REMAINDER_LABELS = ['报告未分项', '報告未分項', 'Not itemised in the report'] as const;

/** A label without its numbering, its brackets and its quotation marks, in lower case. */
export function bareLabel(text: string): string {
  return plainText(text)
    .replace(/\([^()]*\)/g, '')
    .replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[)）、.]\s*/, '')
    .replace(/^其中[:、]?/, '')
    .replace(/[“”"「」『』:]/g, '')
    .trim()
    .toLowerCase();
}

/** Whether a label says that its row is the total. */
export function totalLabel(text: string): boolean {
  return TOTAL.test(closed(bareLabel(text))) && !plainText(text).startsWith('其中');
}

/** Words of rows that count what came in or was left, and no outcome of it. */
const FLOW = /新收|[结結][转轉]|carried (?:over|forward)|^requests received/i;

/** A label without the marks of footnotes at its end. */
export function withoutMarks(text: string): string {
  return text.replace(/(?:\s*(?:[*＊†‡§①-⑳]|[[［]\d{1,2}[\]］]|[（(]?[注註]\d{0,2}[)）]?))+$/, '') || text;
}

const NUMBERING =
  /^(?:\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:\.\d{1,2})*)(?:[)、.]|\s)|[①-⑳]|\d{1,2}(?:\.\d{1,2})+)/;

/**
 * How far a label is set in, in characters, and how it is numbered, whatever its number: `a.` for 一、, `1.1` for 3.3;
 * empty if it is not. Members of a class differ in one of them from the classes.
 */
export function depthOf(text: string): { readonly indent: number; readonly number: string } {
  const number = NUMBERING.exec(plainText(text))?.[0] ?? '';
  return {
    indent: text.search(/[^\u3000\u00a0\u2002\u2003]/),
    number: number
      .replace(/[一二三四五六七八九十]+/, 'a')
      .replace(/\d+/g, '1')
      .replace(/[①-⑳]/, 'o')
      .replace(/[、\s]/, '.'),
  };
}

/** Whether a label does not say for certain that its row is a total, or a class beside the others; `flows` if such rows may be. */
export function unclearLabel(text: string, flows: boolean): boolean {
  const words = closed(plainText(text).replace(/[:]$/, ''));
  return FLOW.test(words) ? !flows : UNCLEAR.test(words) && !totalLabel(text);
}

/** Chinese words of few characters are printed with blanks in them. */
function closed(text: string): string {
  return text.replace(/([\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '$1');
}

/**
 * The standard concepts that a label stands for in a code list: two or more where it merges them.
 *
 * @returns null for a label that we do not know, in part or as a whole.
 */
export function conceptsOfLabel(text: string, list: string): readonly string[] | null {
  const whole = conceptOf(bareLabel(text), list);
  if (whole !== null) return [whole];
  const pieces = bareLabel(text).split(/或者|或|、|,| or /);
  const concepts = pieces.map((piece) => conceptOf(piece.trim(), list));
  if (pieces.length < 2 || concepts.includes(null)) return null;
  return [...new Set(concepts)].flatMap((concept) => concept ?? []);
}

/** The applicant of the statutory form that a label names; null for another. */
export function applicantOf(text: string): string | null {
  const id = formCode(bareLabel(text), 'applicant')?.id;
  return id === undefined || id === 'other-organisation' ? null : id;
}

/** The class of the statutory form that the class of a label is a part of; undefined for none. */
export function groupOfLabel(text: string, list: string): string | undefined {
  return formCode(bareLabel(text), list)?.parent;
}

function conceptOf(bare: string, list: string): string | null {
  const also = ALSO.find(
    ([, lists, words]) => lists.test(list) && words.split(' ').includes(bare.replace(/ /g, '-')),
  );
  if (also) return also[0];
  const code = formCode(bare, list);
  return code ? (code.mapsTo?.[0] ?? code.id) : null;
}

function formCode(bare: string, list: string) {
  const formList = list.endsWith('-result') ? 'appeal-result' : list;
  return cn2021Codes.find(
    (code) => code.list === formList && Object.values(code.label).some((words) => bareLabel(words) === bare),
  );
}
