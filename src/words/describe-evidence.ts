import { formatNumber } from '../locale/format-number.js';
import type { Figure } from '../report/figure.js';
import type { Evidence } from '../report/report.js';
import { isolated } from '../report/one-line.js';
import { translate } from '../report/translate.js';
import { UNSTATED } from '../report/unstated.js';
import type { PartShare } from '../statistics/part.js';
import { judgeShare } from '../statistics/expected-share.js';
import {
  amountOf,
  type DetailedWording,
  figureText,
  shareText,
  shareWithBase,
  sizedText,
  type Wording,
} from './amounts.js';

/**
 * What a shown figure is based on: itself, printed or with its operands (a remainder: the first less the others),
 * its share, and the total of its table.
 */
export interface Basis {
  readonly figure: Figure;
  readonly remainder: boolean;
  readonly share: PartShare | null;
  readonly base: Figure | null;
}

/**
 * One line of evidence: its term and text. `language` is that of the source: of the text if it is a quotation, else
 * of every second one of its `pieces`.
 */
export interface EvidenceLine {
  readonly term: string;
  readonly text: string;
  readonly pieces?: readonly string[];
  readonly language?: string;
}

/** The sources of a figure and its share: the quotation or cell, the formula, the publication. */
export function describeEvidence(wording: DetailedWording, basis: Basis): readonly EvidenceLine[] {
  const { messages, report } = wording;
  const { figure, share } = basis;
  const evidence = figure.observation?.evidence ?? [];
  const formula = figureFormula(wording, basis);
  const conversion = conversionOf(wording, figure);
  const note = figure.observation?.note;
  const sources = report.sources
    .filter(({ id }) => evidence.some((item) => item.source === id))
    .map((source) => translate(source.title, messages.language, report.language))
    .filter((title) => title !== UNSTATED);
  return [
    ...evidence.map((item) => evidenceLine(wording, item)),
    ...(conversion ? [{ term: messages.terms.formula, text: conversion }] : []),
    ...(formula ? [{ term: messages.terms.formula, text: formula }] : []),
    ...(share ? [shareLine(wording, basis, share)] : []),
    ...(note
      ? [{ term: messages.terms.note, text: translate(note, messages.language, report.language) }]
      : []),
    ...sources.map((text) => ({ term: messages.terms.source, text })),
  ];
}

/** The formula of a derived figure: `618 − (411 + …) = 12`; null for a printed one. */
export function figureFormula(wording: Wording, { figure }: Basis): string | null {
  const { operands, added } = figure;
  if (!operands) return null;
  // A remainder is the total less the known classes.
  const bare = ({ key, value, status }: Figure) =>
    sizedText(wording, { key, value, ...(status && !(added && status === 'at-least') && { status }) });
  const sum = (figures: readonly Figure[]) => figures.map(bare).join(' + ');
  const taken = added === undefined ? [] : operands.slice(added);
  const less = taken.length > 1 ? ` − (${sum(taken)})` : taken.length > 0 ? ` − ${sum(taken)}` : '';
  return `${sum(operands.slice(0, added))}${less} = ${sizedText(wording, figure)}`;
}

/** The conversion of a figure printed in another unit: `251,000元 = 25.1万元`; null if there was none. */
function conversionOf(wording: Wording, { key, value, observation, operands }: Figure): string | null {
  const printed = observation?.value;
  const measure = wording.report.measures.find(({ id }) => id === key.measure);
  if (printed == null || printed === value || operands || !measure || !observation?.printedUnit) return null;
  const { messages } = wording;
  const { status } = observation;
  const number = figureText(wording, { value: printed, ...(status && { status }) });
  return `${messages.quantity(number, isolated(observation.printedUnit))} = ${amountOf(wording, { value, ...(status && { status }) }, measure).full}`;
}

/** The formula of a derived share: count ÷ base, or 100 less the other shares; null for a printed one. */
export function shareFormula(wording: Wording, figure: Figure, share: PartShare): string | null {
  if (!share.derived) return null;
  if (share.operands) {
    const operands = share.operands.map((operand) => shareText(wording, operand));
    return `${['100%', ...operands].join(' − ')} = ${shareText(wording, share)}`;
  }
  return share.base ? division(wording, figure, share.base, share) : null;
}

/** `411 ÷ 618 = 66.5%`, or a bound if no decimal distinguishes the share from 0 or 100. */
function division(
  wording: Wording,
  count: Figure,
  base: Figure,
  { value, digits, status }: Pick<PartShare, 'value' | 'digits' | 'status'>,
): string {
  const counts = `${sizedText(wording, count)} ÷ ${sizedText(wording, base)}`;
  const percent = (share: number) => `${formatNumber(share, digits)}%`;
  const step = Number(`1e-${digits}`);
  if (value === 0 && count.value !== 0) return `${counts} < ${percent(step)}`;
  if (value === 100 && count.value !== base.value) {
    return (count.value ?? 0) < (base.value ?? 0)
      ? `${counts} > ${percent(100 - step)}`
      : `${counts} = ${percent(value)}`;
  }
  return `${counts} = ${status ? wording.messages.approximate(status, percent(value)) : percent(value)}`;
}

function evidenceLine(
  { messages, report }: DetailedWording,
  { source, quote, cell }: Evidence,
): EvidenceLine {
  const language = report.sources.find(({ id }) => id === source)?.language;
  const quoted = language && { language };
  if (quote !== undefined)
    return { term: messages.terms.quote, text: messages.quotation(isolated(quote)), ...quoted };
  const pieces = cell
    ? messages.cell(
        isolated(cell.table),
        messages.quotation(isolated(cell.row)),
        messages.quotation(isolated(cell.column)),
      )
    : [];
  return { term: messages.terms.cell, text: pieces.join(''), pieces, ...quoted };
}

/** A printed share compared with the counts, if both are known exactly. */
function shareLine(wording: DetailedWording, { figure }: Basis, share: PartShare): EvidenceLine {
  const { messages } = wording;
  const formula = shareFormula(wording, figure, share);
  if (formula) return { term: messages.terms.derivedShare, text: formula };
  const printed = shareWithBase(wording, share);
  const verdict = judgeShare(wording.report, figure, share);
  if (!verdict || !share.base) return { term: messages.terms.printedShare, text: printed };
  const { agrees, rounded, truncated, digits } = verdict;
  const value = share.value === truncated ? truncated : rounded;
  const counts = division(wording, figure, share.base, { value, digits });
  return {
    term: messages.terms.printedShare,
    text: agrees ? messages.shareAgrees(printed, counts) : messages.shareDiffers(printed, counts),
  };
}
