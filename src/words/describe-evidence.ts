import { formatNumber } from '../locale/format-number.js';
import { shareOf } from '../report/decimal.js';
import { approximate, type Figure } from '../report/figure.js';
import type { Evidence } from '../report/report.js';
import { translate } from '../report/translate.js';
import type { PartShare } from '../statistics/part.js';
import { type DetailedSpeaker, figureText, shareText, type Speaker } from './amounts.js';

/**
 * What a shown figure rests on: itself, printed or a sum of its operands (a remainder: the first less the
 * others), the share beside it, and what that is a share of.
 */
export interface Basis {
  readonly figure: Figure;
  readonly remainder: boolean;
  readonly share: PartShare | null;
  readonly base: Figure | null;
}

/**
 * One line of evidence: what it is, and its text. `language` is that of the source, where the text is a quotation, or
 * where every second one of its `pieces` is.
 */
export interface EvidenceLine {
  readonly term: string;
  readonly text: string;
  readonly pieces?: readonly string[];
  readonly language?: string;
}

/** Where a figure and its share come from: the words or the cell, the formula, the source. */
export function describeEvidence(speaker: DetailedSpeaker, basis: Basis): readonly EvidenceLine[] {
  const { messages, report } = speaker;
  const { figure, share } = basis;
  const evidence = figure.observation?.evidence ?? [];
  const formula = figureFormula(speaker, basis);
  const note = figure.observation?.note;
  const sources = report.sources.filter(({ id }) => evidence.some((item) => item.source === id));
  return [
    ...evidence.map((item) => evidenceLine(speaker, item)),
    ...(formula ? [{ term: messages.terms.formula, text: formula }] : []),
    ...(share ? [shareLine(speaker, basis, share)] : []),
    ...(note
      ? [{ term: messages.terms.note, text: translate(note, messages.language, report.language) }]
      : []),
    ...sources.map((source) => ({
      term: messages.terms.source,
      text: translate(source.title, messages.language, report.language),
    })),
  ];
}

/** How a derived figure is made of its operands: `618 − (411 + …) = 12`; null for a printed one. */
export function figureFormula(speaker: Speaker, { figure, remainder }: Basis): string | null {
  if (!figure.operands) return null;
  const [first = '', ...others] = figure.operands.map((operand) => figureText(speaker, operand));
  const result = figureText(speaker, figure);
  if (!remainder) return `${[first, ...others].join(' + ')} = ${result}`;
  return `${first} − ${others.length > 1 ? `(${others.join(' + ')})` : others.join('')} = ${result}`;
}

/** How a derived share is made: count ÷ base, or what other shares leave of 100; null for a printed one. */
export function shareFormula(speaker: Speaker, { figure, base }: Basis, share: PartShare): string | null {
  if (!share.derived) return null;
  const result = shareText(speaker, share);
  if (share.operands) {
    return `${['100%', ...share.operands.map((operand) => shareText(speaker, operand))].join(' − ')} = ${result}`;
  }
  return base ? `${figureText(speaker, figure)} ÷ ${figureText(speaker, base)} = ${result}` : null;
}

function evidenceLine(
  { messages, report }: DetailedSpeaker,
  { source, quote, cell }: Evidence,
): EvidenceLine {
  const language = report.sources.find(({ id }) => id === source)?.language;
  const quoted = language && { language };
  if (quote !== undefined) return { term: messages.terms.quote, text: messages.quotation(quote), ...quoted };
  const pieces = cell
    ? messages.cell(cell.table, messages.quotation(cell.row), messages.quotation(cell.column))
    : [];
  return { term: messages.terms.cell, text: pieces.join(''), pieces, ...quoted };
}

/** A printed share is told beside what the counts give, where both are known exactly. */
function shareLine(speaker: DetailedSpeaker, basis: Basis, share: PartShare): EvidenceLine {
  const { messages } = speaker;
  const formula = shareFormula(speaker, basis, share);
  if (formula) return { term: messages.terms.derivedShare, text: formula };
  const printed = shareText(speaker, share);
  const { figure, base } = basis;
  const exact = !share.status && !approximate(figure.status) && !approximate(base?.status);
  const computed = exact && base ? shareOf(figure.value, base.value, share.digits) : null;
  if (computed === null || !base) return { term: messages.terms.printedShare, text: printed };
  const counts = `${figureText(speaker, figure)} ÷ ${figureText(speaker, base)} = ${formatNumber(computed, share.digits)}%`;
  return {
    term: messages.terms.printedShare,
    text:
      computed === share.value
        ? messages.shareAgrees(printed, counts)
        : messages.shareDiffers(printed, counts),
  };
}
