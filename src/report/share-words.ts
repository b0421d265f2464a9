import type { Hedge, ObservedShare } from './observed-share.js';
import { aroundShare, printedFraction, printedShare } from './printed-numbers.js';
import type { ApproximateStatus } from './report.js';

const THAN = '[于於]';

/** The words for each hedge, before and after a number, in half width; an empty pattern matches nothing. */
const HEDGES: readonly (readonly [Hedge, before: string, after: string])[] = [
  [
    'at-most',
    `(?:不|[并並]?(?:未|[没沒]有?))超(?:[过過]|出)?|不[多大高]${THAN}|至多|最多|≤|at most|up to|(?:no|not) (?:more|greater|higher|over) than|not over`,
    '[及或]?以下|以[内內]|or (?:less|fewer|lower|below)|at most',
  ],
  [
    'at-least',
    `不[低少小]${THAN}|至少|最少|≥|at least|(?:no|not) (?:less|fewer|lower) than`,
    '[及或]?以上|\\+|(?:or|and) (?:more|over|higher|above)|plus|at least',
  ],
  ['slightly-over', '(?:just|slightly|a little) (?:over|above|more than)', '有?[余餘]|多|出[头頭]|[强強]'],
  ['nearly', '[将將接几幾逼]?近|[几幾]乎|nearly|almost|approaching|just (?:under|below)|not quite', '弱'],
  [
    'under',
    `不[足到及满滿]|未[满滿足及]|未[达達]到?|[低少小]${THAN}|<|(?:less|fewer|lower) than|under|below|not even`,
    '不[足到满滿]|未[满滿达達]',
  ],
  [
    'over',
    `超[过過出]?|逾|[过過]|[高大多]${THAN}|>|(?:more|greater|higher) than|over|above|exceed(?:s|ing)?|in excess of`,
    '',
  ],
  [
    'about',
    '大?[约約]|大概|大致|差不多|[~≈]|about|around|approx(?:imately|\\.)?|roughly|some|circa|ca?\\.|ca|close to',
    '左右|上下',
  ],
];

/** The status that corresponds to a hedge. */
const STATUS_OF: Readonly<Partial<Record<Hedge, ApproximateStatus>>> = {
  over: 'approximate-over',
  'slightly-over': 'approximate-over',
  about: 'approximate-about',
  nearly: 'approximate-under',
};

/** The words before a number that express a status. */
export function wordsBefore(status: ApproximateStatus): string {
  const words = HEDGES.filter(([hedge, before]) => before !== '' && STATUS_OF[hedge] === status);
  return words.map(([, before]) => before).join('|');
}

const BEFORE = anyOf(HEDGES.map(([, before]) => before));
const AFTER = anyOf(HEDGES.map(([, , after]) => after));

function anyOf(patterns: readonly string[]): RegExp {
  // Keeps the index of the empty pattern but never matches.
  return new RegExp(patterns.map((pattern) => `(${pattern || '[]'})`).join('|'), 'gi');
}

/** A number in digits or words. */
const A_NUMBER =
  '[\\d〇零一二两兩三四五六七八九十百千半½⅓⅔¼¾]|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|a)\\b';

/** The statuses and hedges of the numbers in a text, by the words directly before or after them. */
export function hedgesIn(text: string): readonly string[] {
  return HEDGES.flatMap(([hedge, before, after]) => {
    const around = [
      before && `(?:^|[^a-z])(?:${before})\\s*(?=${A_NUMBER})`,
      after && `\\d(?:\\s*[^\\d\\s,;()]{1,2})?\\s*(?:${after})(?![a-z])`,
    ].filter((pattern) => pattern !== '');
    return new RegExp(around.join('|'), 'i').test(text) ? (STATUS_OF[hedge] ?? hedge) : [];
  });
}

/** The base of a share, such as “of the total”, which does not change its number. */
const OF = '[占佔](?:全部|[总總][数數量]?|申[请請](?:[总總]?[数數量]|[总總]量)?|[总總]申[请請][数數量]?)?的?';

/** Words and marks beside a number that do not affect its precision. */
const NEUTRAL = new RegExp(
  `${OF}|比(?:例|重)?|[达達]到?|[为為是]|[仅僅]|只有?|高[达達]|only|just|of (?:the|all|the total)|in total|[\\s,.;:、。()[\\]“”"「」]+`,
  'gi',
);

const BARE = /^\s*(?:[占佔](?:[总總][数數]的?)?)?\s*$/;

/**
 * Reads the text of a share, and how it qualifies the number. Calculations use only a text that is fully understood:
 * with any other word beside the number, a range, or two bounds, `fraction` is null.
 */
export function readShareText(text: string, status?: ApproximateStatus): ObservedShare {
  const digits = printedShare(text)?.digits;
  const [before, after] = aroundShare(text) ?? ['?', ''];
  const found = new Set<Hedge>();
  const take = (words: string, known: RegExp) =>
    words.normalize('NFKC').replace(known, (...match) => {
      const at = match.slice(1, HEDGES.length + 1).findIndex((word) => word !== undefined);
      const hedge = HEDGES[at]?.[0];
      if (hedge) found.add(hedge);
      return ' ';
    });
  const [lead, tail] = [take(before, BEFORE), take(after, AFTER)];
  const [hedge, ...others] = found;
  const plain = digits !== undefined && /[\d０-９]\s*[%％]/.test(text) && BARE.test(lead) && !tail.trim();
  const covered = !hedge || (others.length === 0 && status !== undefined && STATUS_OF[hedge] === status);
  const understood = others.length === 0 && (lead + tail).replace(NEUTRAL, '') === '';
  const fraction = understood ? printedFraction(text) : null;
  return {
    ...(digits !== undefined && { digits }),
    ...(!(plain && covered) && { text }),
    ...(fraction !== undefined && { fraction }),
    ...(hedge && understood && { hedge }),
  };
}
