import type { SourceCell } from '../page/page.js';

/** A line of plain text: its words, and the numbers at its end. */
export interface TextLine {
  readonly text: string;
  readonly label: string;
  readonly numbers: readonly string[];
}

/** A number, or a sign for a missing one, as a separate word. */
const NUMBER = /^(?:[+\-−–增减減]?\d[\d,.]*(?:万元|萬元|元|件|[(（].*[)）])?|[/\-—–])$/;

/** Splits a line into its text and the numbers at its end. Full-width digits are accepted. */
export function textLine(text: string): TextLine {
  const tokens = text
    .replace(/[０-９．，／＋－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .split(/\s+/)
    .filter((token) => token !== '');
  let first = tokens.length;
  while (first > 0 && NUMBER.test(tokens[first - 1] ?? '')) first -= 1;
  return { text, label: tokens.slice(0, first).join(' '), numbers: tokens.slice(first) };
}

/** Cells that span one column and one row each. */
export function plainCells(texts: readonly string[]): readonly SourceCell[] {
  return texts.map((text) => ({ text, colspan: 1, rowspan: 1 }));
}
