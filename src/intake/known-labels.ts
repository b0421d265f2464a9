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

/** Words of rows that are no class beside the others: part of one, part of the total, or of another year. */
const UNCLEAR =
  /^(?:其中|of which|平均|人均|上年|去年|往年|同比|[环環]比|[较較比]上年|增[减減长長幅]|average|mean |last year|previous year|year[- ]on[- ]year|changes?\b)|小[计計]|sub-?total|(?:[总總共][计計]|合[计計]|[总總][数數])[数數]?$|\btotals?\b/i;

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

/** Whether a label does not say for certain that its row is a total, or a class beside the others. */
export function unclearLabel(text: string): boolean {
  const words = closed(plainText(text).replace(/[:]$/, ''));
  return UNCLEAR.test(words) && !totalLabel(text) && !/[结結][转轉]|carried/i.test(words);
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
  const bare = bareLabel(text);
  return (
    cn2021Codes.find(
      ({ list, id, label }) =>
        list === 'applicant' &&
        id !== 'other-organisation' &&
        Object.values(label).some((words) => bareLabel(words) === bare),
    )?.id ?? null
  );
}

function conceptOf(bare: string, list: string): string | null {
  const also = ALSO.find(
    ([, lists, words]) => lists.test(list) && words.split(' ').includes(bare.replace(/ /g, '-')),
  );
  if (also) return also[0];
  const formList = list.endsWith('-result') ? 'appeal-result' : list;
  const code = cn2021Codes.find(
    (candidate) =>
      candidate.list === formList &&
      Object.values(candidate.label).some((words) => bareLabel(words) === bare),
  );
  return code ? (code.mapsTo?.[0] ?? code.id) : null;
}
