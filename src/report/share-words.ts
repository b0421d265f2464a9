import type { Hedge, ObservedShare } from './observed-share.js';
import { aroundShare, printedFraction, printedShare } from './printed-numbers.js';
import type { ApproximateStatus } from './report.js';

const THAN = '[于於]';

/** The words of each before a number and after it: the one list. Half-width; an empty pattern where there are none. */
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

/** What a status says of a number, and with it a publication's own words. */
const STATUS_OF: Readonly<Partial<Record<Hedge, ApproximateStatus>>> = {
  over: 'approximate-over',
  'slightly-over': 'approximate-over',
  about: 'approximate-about',
  nearly: 'approximate-under',
};

/** The words before a number that say each status. */
export function wordsBefore(status: ApproximateStatus): string {
  const words = HEDGES.filter(([hedge, before]) => before !== '' && STATUS_OF[hedge] === status);
  return words.map(([, before]) => before).join('|');
}

const BEFORE = anyOf(HEDGES.map(([, before]) => before));
const AFTER = anyOf(HEDGES.map(([, , after]) => after));

function anyOf(patterns: readonly string[]): RegExp {
  // A pattern that never matches keeps the place of none.
  return new RegExp(patterns.map((pattern) => `(${pattern || '[]'})`).join('|'), 'gi');
}

/** What a share is of, which adds nothing to its number. */
const OF = '[占佔](?:全部|[总總][数數量]?|申[请請](?:[总總]?[数數量]|[总總]量)?|[总總]申[请請][数數量]?)?的?';

/** Words and marks beside a number that leave it as exact as it is. */
const NEUTRAL = new RegExp(
  `${OF}|比(?:例|重)?|[达達]到?|[为為是]|[仅僅]|只有?|高[达達]|only|just|of (?:the|all|the total)|in total|[\\s,.;:、。()[\\]“”"「」]+`,
  'gi',
);

const BARE = /^\s*(?:[占佔](?:[总總][数數]的?)?)?\s*$/;

/**
 * How a share is shown, and what its words say of its number. Only what is wholly understood is computed with: any other
 * word beside the number, a range, or two bounds leave `fraction` null.
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
  const told = !hedge || (others.length === 0 && status !== undefined && STATUS_OF[hedge] === status);
  const understood = others.length === 0 && (lead + tail).replace(NEUTRAL, '') === '';
  const fraction = understood ? printedFraction(text) : null;
  return {
    ...(digits !== undefined && { digits }),
    ...(!(plain && told) && { text }),
    ...(fraction !== undefined && { fraction }),
    ...(hedge && understood && { hedge }),
  };
}
