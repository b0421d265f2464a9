import { inDigits, printedShare } from '../../report/printed-numbers.js';
import type { Observation } from '../../report/report.js';
import { toSimplified } from '../form-table/to-simplified.js';
import type { Page } from '../page/page.js';
import { readFigure } from '../read-figure.js';
import { ANOTHER_BODY, NOT_THIS_YEAR, PROSE_TOPICS, type ProseTopic } from './prose-words.js';

/** A count in a sentence, with the words that it was read from. */
export interface ProseCount {
  readonly topic: ProseTopic;
  readonly category?: string;
  /** The class as printed. */
  readonly label: string;
  readonly value: number;
  readonly status?: NonNullable<Observation['status']>;
  readonly printedUnit?: string;
  readonly share?: { readonly text: string; readonly value: number };
  readonly quote: string;
}

const NUMERAL = '[〇零一二两三四五六七八九十百千万]{1,9}';

/** A number with its unit, optionally followed by a share. */
const COUNT = new RegExp(
  String.raw`((?:大?约|近|超过|逾)?\s*)(\d[\d,，.]*|${NUMERAL})\s*([余多]?\s*万?\s*[余多]?)\s*(万元|元|[件条宗份项])(?:[，,]\s*占(?:总数|比)?的?\s*(\d{1,3}(?:\.\d+)?[%％]))?`,
  'g',
);

/**
 * Reads the counts in the sentences of a page. Sentences about another year, a plan or another body are not read, nor
 * are numbers that do not follow words of the lists.
 */
export function readProse(page: Page, year: string | null): readonly ProseCount[] {
  const texts = page.parts.flatMap((part) =>
    part.kind === 'paragraph' ? part.text.replace(/\s+/g, '') : [],
  );
  const whole = texts.join('');
  const counts: ProseCount[] = [];
  let topic: ProseTopic | null = null;
  for (const text of texts) {
    let at = 0;
    for (const sentence of text.match(/[^。]*。|[^。]+$/g) ?? []) {
      // A list continues with a class in quotation marks, a number, or “of these”.
      if (!/^(?:[“"「『\d（(]|其中)/.test(sentence)) topic = null;
      const found = readSentence(sentence, topic, year);
      const from = at;
      counts.push(
        ...found.counts.map(({ start, end, ...count }) => ({
          ...count,
          quote: uniqueQuote(whole, text, from, { start, end }),
        })),
      );
      topic = found.topic;
      at += sentence.length;
    }
  }
  return onlyOnce(counts);
}

interface Found {
  readonly topic: ProseTopic | null;
  readonly counts: readonly (ProseCount & Span)[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function readSentence(sentence: string, before: ProseTopic | null, year: string | null): Found {
  const plain = toSimplified(sentence);
  const years = plain.match(/(?:19|20)\d\d(?=年)/g) ?? [];
  const aside = years.some((other) => year !== null && other !== year) || ANOTHER_BODY.test(plain);
  if (aside || /计划|力争|预计|目标|下一步/.test(plain)) return { topic: null, counts: [] };
  let topic = before;
  let start = 0;
  const counts: (ProseCount & Span)[] = [];
  for (const match of plain.matchAll(COUNT)) {
    const words = plain.slice(start, match.index);
    const clause = clauseOf(words);
    start = match.index + match[0].length;
    if (NOT_THIS_YEAR.test(clause)) continue;
    const figure = figureOf(match);
    const total = PROSE_TOPICS.find((one) => one.before.test(clause));
    if (total) topic = total;
    const part = total ? undefined : topic?.parts.find(([, own]) => own.test(labelIn(clause)));
    if (!figure || !topic || (!total && !part)) continue;
    const label = part ? labelIn(clause) : '';
    const own = total ? clause.search(total.before) : labelStart(clause, clause.indexOf(label));
    if ((topic.unit === 'CNY') !== (match[4] ?? '').endsWith('元')) continue;
    counts.push({
      topic,
      ...(part && { category: part[0] }),
      label: part
        ? sentence.slice(match.index - clause.length + clause.indexOf(label)).slice(0, label.length)
        : '',
      ...figure,
      quote: '',
      start: match.index - clause.length + own,
      end: start,
    });
  }
  return { topic, counts };
}

/** The words of a clause, including any brackets: the text after the last comma or stop outside brackets. */
function clauseOf(words: string): string {
  const masked = words.replace(/[（(][^（()）]*[)）]/g, (inside) => '＿'.repeat(inside.length));
  return words.slice(Math.max(...[...'，,。；;：:'].map((sign) => masked.lastIndexOf(sign))) + 1);
}

/** The start of a label, including its quotation mark. */
function labelStart(clause: string, at: number): number {
  return /[“"「『]/.test(clause.charAt(at - 1)) ? at - 1 : at;
}

/** The label in a clause, without numbering, quotation marks and particles. */
function labelIn(clause: string): string {
  return clause
    .replace(/^\s*(?:其中|\d{1,2}[.、．])/, '')
    .replace(/^[“"「『]/, '')
    .replace(/[（(][^（()）]*[)）]$/, '')
    .replace(/[”"」』]?(?:的|为)?$/, '');
}

function figureOf([, about = '', digits = '', many = '', unit = '', share]: RegExpMatchArray):
  Pick<ProseCount, 'value' | 'status' | 'printedUnit' | 'share'> | undefined {
  const number = /\d/.test(digits) ? digits : inDigits(digits);
  const read =
    number === null ? undefined : readFigure(`${about}${number}${many}${unit}`.replace(/\s/g, ''), true);
  if (!read || read.value === null) return undefined;
  const percent = share === undefined ? null : printedShare(share);
  return {
    value: read.value,
    ...(read.status && { status: read.status }),
    printedUnit: read.unit?.word ?? unit,
    ...(share !== undefined && percent && { share: { text: share, value: percent.value } }),
  };
}

/** The printed words of a count, with as many words before them as needed to occur once on the page. */
function uniqueQuote(whole: string, text: string, at: number, { start, end }: Span): string {
  for (let from = at + start; from >= 0; from -= 1) {
    const quote = text.slice(from, at + end);
    if (whole.indexOf(quote) === whole.lastIndexOf(quote)) return quote;
  }
  return text;
}

/** Removes figures that the page gives twice with different numbers. */
function onlyOnce(counts: readonly ProseCount[]): readonly ProseCount[] {
  const nameOf = ({ topic, category = '' }: ProseCount) => `${topic.measure}/${category}`;
  return counts.filter((count, index) => {
    const same = counts.filter((other) => nameOf(other) === nameOf(count));
    return (
      same.every(({ value }) => value === count.value) &&
      counts.findIndex((other) => nameOf(other) === nameOf(count)) === index
    );
  });
}
