import { cn2021Codes } from '../forms/cn-2021-codes.js';
import type { Code } from '../report/report.js';
import { plainText } from './read-figure.js';

/** Labels in tables for the standard classes, in addition to those of the statutory form. */
const ALSO: readonly (readonly [concept: string, list: RegExp, words: RegExp])[] = [
  ['granted-in-full', /outcome/, /^(?:(?:同意|予以|全部)公[开開]|granted)$/],
  ['granted-in-part', /outcome/, /^(?:(?:同意|予以)部分公[开開]|part(?:ial)?ly granted)$/],
  ['refused', /outcome/, /^(?:不(?:同意|予)?公[开開](?:答[复覆復])?[数數]?|denied|withheld|not disclosed)$/],
  ['not-this-body', /outcome/, /^(?:(?:非|不[属屬][于於])本[机機][关關](?:[职職][责責])?|not this body)$/],
  ['does-not-exist', /outcome/, /^(?:(?:信息)?不存在|(?:information )?does not exist)$/],
  ['upheld', /result/, /^(?:[维維]持(?:原行政行[为為]|具[体體]行政行[为為])?|authority['’]s act upheld)$/],
  ['corrected', /result/, /^(?:[纠糾]正|撤[销銷]|[变變]更|overturned|(?:authority['’]s act )?corrected)$/],
  ['other', /./, /^(?:其[他它](?:[类類]|情形|方式|信息|[结結]果|[内內]容)?|others?(?: outcome| means)?)$/],
];

/** Reasons for refusal in other words than those of the form. */
const REASON =
  /^(?:[属屬][于於]|涉及)?(?:(?:[国國]家|商[业業]|工作)(?:秘密|机密|機密)|[个個]人[隐隱]私)$|^(?:state|commercial|trade|business|official) secre(?:ts?|cy)$|^(?:personal )?privacy$/;

const TOTAL =
  /^(?:[本年度全各项項申请請收到受理答复覆办辦结結件数數量]*(?:[总總共合][计計]|[总總][件条條]?[数數量])[数數]?|全部|(?:grand )?totals?|sum|all|total (?:number of )?(?:requests|applications|cases|items))$/i;

/** Words that mark a row as part of another, at any position in its label. */
const PART = /其中|[当當]中|其[内內]|\b(?:of|among) (?:which|these|those|them)\b|\b(?:there|where)of\b/i;

/** Words that do so at the beginning of a label, or alone in brackets. */
const INCLUDED = '(?:包括|[包内內]?含|included\\b|including\\b|incl\\b)';
const INCLUDED_FIRST = new RegExp(`^${INCLUDED}`, 'i');
const INCLUDED_APART = new RegExp(`\\(${INCLUDED}[^\\p{L}\\p{N}]*\\)`, 'iu');

/** Brackets after words that contain a figure of their own: 不予公开（其中涉密3件）. */
const OWN_FIGURE = /([^\s(])\s*\([^()\d]*\p{L}[^()\d]*\d[^()]*\)$/u;

/** Labels of rows that are not classes alongside the others: totals of other kinds, periods, and no statistics. */
const UNCLEAR =
  /^[-–—·•]|^(?:(?:19|20)\d\d年?度?|\d{1,2}月份?|第?[一二三四1-4]季度|[上下]半年|q[1-4])$|[电電][话話]|日期|填[报報]|\b(?:tel|phone|date)\b|^(?:平均|人均|上年|去年|往年|同比|[环環]比|[较較比]上年|增[减減长長幅]|average|mean |last year|previous year|year[- ]on[- ]year|changes?\b)|[总總共合小][计計]|[总總].{0,2}[数數量]$|^(?:全部(?!公)|所有|all\b)|全部$|\b(?:sub-?)?(?:totals?|sum)\b/i;

/** Labels of rows that count requests received, pending or processed, which are totals rather than outcomes. */
const FLOW =
  /新收|[结結][转轉]|carried (?:over|forward)|^(?:行政)?(?:[复復複][议議]|[诉訴][讼訟])?(?=.*(?:申[请請]|案件|受理|收到|答[复覆復]|[办辦处處审審][结結理]))[本年度全已共总總的依申请請案受理收到答复覆復办辦结結处處审審件数數量果公开開]+$|^(?:all |total )?(?:requests?|applications?|cases?)? ?(?:received|accepted|answered|processed|concluded|handled)(?: requests?| applications?| cases?)?$/i;

/** Labels of the remainder row in this package's own tables; no report prints it. */
export const REMAINDER_LABELS = ['报告未分项', '報告未分項', 'Not itemised in the report'] as const;

const NUMBERING =
  /^(?:\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:\.\d{1,2})*)(?:[)、.](?!\d)|\s)|\(?(?:[ivx]{1,4}|[a-z])(?:\)|[.、](?!\w))|[①-⒛㈠-㈩Ⅰ-ⅿ][、.]?|\d{1,2}(?:\.\d{1,2})+)/i;

/** A label in lower case, without numbering, brackets or quotation marks. */
export function bareLabel(text: string): string {
  return plainText(text)
    .replace(/\([^()]*\)/g, '')
    .replace(NUMBERING, '')
    .replace(/^其中[:、]?/, '')
    .replace(/[“”"「」『』:]/g, '')
    .trim()
    .toLowerCase();
}

/** A text without the number before it, if letters follow: `1. Other`. */
export function withoutNumber(text: string): string {
  const rest = text.replace(NUMBERING, '');
  return /^\s*[\d０-９]/.test(rest) ? text : rest;
}

/** Whether a label marks its row as the total. */
export function totalLabel(text: string): boolean {
  return TOTAL.test(closed(bareLabel(text))) && !partLabel(text);
}

/** Whether a label marks its row as a part of another, in any brackets and after any signs: 【其中】, #含, (of which). */
export function partLabel(text: string): boolean {
  const words = closed(plainText(text))
    .replace(/[[{【〔〖〈《「『]/g, '(')
    .replace(/[\]}】〕〗〉》」』]/g, ')')
    .replace(OWN_FIGURE, '$1');
  const first = withoutSigns(withoutNumber(withoutSigns(words)));
  return PART.test(words) || INCLUDED_FIRST.test(first) || INCLUDED_APART.test(words);
}

function withoutSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Whether a label matches one of these names; a name with 和 or a comma is several names. */
export function sameSubject(text: string, names: readonly string[]): boolean {
  const bare = closed(bareLabel(text)) || ' ';
  const words = /^[\u4e00-\u9fff]{2,}$/.test(bare) ? [...bare] : [bare];
  return names.some((name) => {
    const whole = bareLabel(name);
    return !/[和與与及、,]| and /.test(whole) && words.every((word) => whole.includes(word));
  });
}

/** A label without footnote marks at its end. */
export function withoutMarks(text: string): string {
  return text.replace(/(?:\s*(?:[*＊†‡§①-⑳]|[[［]\d{1,2}[\]］]|[（(]?[注註]\d{0,2}[)）]?))+$/, '') || text;
}

/**
 * The form of a label's indentation and numbering, whatever the number: `a.` for 一、, `1.1` for 3.3; empty if it has
 * neither. It distinguishes members of a class from classes.
 */
export function shapeOf(text: string): string {
  const indent = /^[\u3000\u00a0\u2002\u2003]*/.exec(text)?.[0] ?? '';
  const number = NUMBERING.exec(plainText(text))?.[0] ?? '';
  return (
    indent +
    number
      .replace(/[ⅰ-ⅹivx]+/, 'i')
      .replace(/[Ⅰ-ⅫIVX]+/, 'I')
      .replace(/[a-hj-uwyz]/, 'z')
      .replace(/[A-HJ-UWYZ]/, 'Z')
      .replace(/[一二三四五六七八九十]+/, 'a')
      .replace(/\d+/g, '1')
      .replace(/[①-⑳]/, 'o')
      .replace(/[⑴-⒇]/, '(1)')
      .replace(/[、\s]/, '.')
  );
}

/** Whether a text names a year other than these: with 年, before a closing bracket, or at its end. */
export function otherYear(text: string, years: readonly string[]): boolean {
  const [, year] = /(?:^|\D)((?:19|20)\d\d)(?:\s*年|\)|$)/.exec(plainText(text)) ?? [];
  return year !== undefined && !years.includes(year);
}

/**
 * Whether a label does not clearly mark its row as a total or a class. `flows`: rows of requests in and out are
 * allowed.
 */
export function unclearLabel(text: string, flows: boolean): boolean {
  const words = closed(plainText(text).replace(/:$/, ''));
  if (partLabel(text)) return true;
  return FLOW.test(words) ? !flows : UNCLEAR.test(words) && !totalLabel(text);
}

/** Removes the spaces that are printed between the characters of short Chinese words. */
function closed(text: string): string {
  return text.replace(/([\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '$1');
}

/**
 * The standard concepts of a label in a code list: two or more if it merges them.
 *
 * @returns null for a label that is unknown, in part or as a whole.
 */
export function conceptsOfLabel(text: string, list: string): readonly string[] | null {
  const bare = bareLabel(text);
  const whole = conceptOf(bare, list);
  if (whole !== undefined) return [whole];
  const pieces = bare.split(/或者|或|、|,| or /).map((piece) => conceptOf(piece.trim(), list));
  return pieces.includes(undefined) ? null : [...new Set(pieces as readonly string[])];
}

/** The code lists of the statutory form with a class of this label. 其他 is in every list, so it matches none. */
export function listsOfLabel(text: string): readonly string[] {
  return ['outcome', 'appeal-result', 'applicant'].filter(
    (list) => conceptsOfLabel(text, list)?.includes('other') === false,
  );
}

/** The applicant of the statutory form with this label; null if there is none. */
export function applicantOf(text: string): string | null {
  const id = formCode(bareLabel(text), 'applicant')?.id;
  return id === undefined || id === 'other-organisation' ? null : id;
}

/** The group of the statutory form that the class with this label belongs to; undefined if there is none. */
export function groupOfLabel(text: string, list: string): string | undefined {
  const bare = bareLabel(text);
  return /outcome/.test(list) && REASON.test(bare) ? 'refused' : formCode(bare, list)?.parent;
}

function conceptOf(bare: string, list: string): string | undefined {
  const also = ALSO.find(([, lists, words]) => lists.test(list) && words.test(bare));
  const code = formCode(bare, list);
  return also?.[0] ?? code?.mapsTo?.[0] ?? code?.id;
}

/**
 * Codes of the statutory form by list and label; the first of those with the same label. Built once, because a
 * table may have thousands of rows.
 */
let formCodes: ReadonlyMap<string, Code> | undefined;

function codesByLabel(): ReadonlyMap<string, Code> {
  const codes = new Map<string, Code>();
  for (const code of cn2021Codes) {
    const keys = Object.values(code.label).map((words) => `${code.list}/${bareLabel(words)}`);
    for (const key of keys) if (!codes.has(key)) codes.set(key, code);
  }
  return codes;
}

function formCode(bare: string, list: string): Code | undefined {
  formCodes ??= codesByLabel();
  return formCodes.get(`${list.endsWith('-result') ? 'appeal-result' : list}/${bare}`);
}
