import { bareLabel } from '../intake/known-labels.js';
import { type TableWords, wordKey } from '../intake/table-words.js';
import type { ContradictedFigure } from '../intake/failure.js';
import { within } from '../statistics/expected-share.js';
import { shareOf } from '../report/decimal.js';
import { approximate, type Figure } from '../report/figure.js';
import type { Report } from '../report/report.js';
import {
  blockLabel,
  type Line,
  lineOf,
  linesOf,
  type TableBody,
  type TableRow,
  withMembers,
} from '../table/table.js';
import type { Basis } from '../words/describe-evidence.js';
import type { Card } from './card.js';
import { compareSettings } from './compare-settings.js';
import { pairRows } from './pair-rows.js';
import { relabel } from './relabel.js';

/** A card with the labels of a page table, and the contradictions between the two. */
export interface Followed {
  readonly card: Card;
  readonly contradicted: readonly ContradictedFigure[];
}

/** A card with the table's own words for totals, remainders and headings. */
export function inWordsOf(card: Card, words: TableWords): Card {
  return relabel(card, ({ text }, row, body) => {
    const [first] = linesOf(body);
    const { basis } = lineOf(row.kind === 'block' && first ? first : row).figure;
    const kind = row.kind === 'block' ? 'heading' : row.kind === 'total' ? 'total' : 'remainder';
    const ownTerm = kind === 'remainder' && !basis.remainder;
    return ownTerm ? text : (words.get(wordKey(kind, basis.figure.key)) ?? text);
  });
}

/** A card and its report; for a page table, also the body that its caption clearly names. */
export interface CardOf {
  readonly card: Card;
  readonly report: Report;
  readonly publisher?: string | undefined;
}

/**
 * Compares a card with the card of a page table that shows the same statistic. Rows are matched by their code, else
 * by their label in any language, but never by their value, which another class may have, too.
 *
 * @returns The card with the labels of the table. A row that only the table has is a contradiction if it has a
 *   number or a share; a row that only the card has is not.
 */
export function followTable(
  { card, report }: CardOf,
  { card: table, report: read, publisher: captioned }: CardOf,
): Followed {
  const contradicted = [...compareSettings({ card, report }, { report: read, publisher: captioned })];
  const labels = new Map<TableRow, string>();
  const name = (row: TableRow | undefined, other: TableRow | undefined) => {
    if (row && other) labels.set(row, lineOf(other).label.text);
  };
  const matched = new Set<TableBody>();
  const others = table.table?.bodies ?? [];
  for (const body of card.table?.bodies ?? []) {
    const other = bodyFor(body, card, table);
    if (!other) continue;
    matched.add(other);
    const found = pairWithin(of(body, 'class'), of(other, 'class'));
    for (const row of withMembers(of(body, 'class'))) {
      const pair = found.get(row);
      if (pair) compare(lineOf(row), lineOf(pair));
      name(row, pair);
    }
    reportExtraRows(of(other, 'class'), new Set(found.values()));
    compareTotals(body, other);
    for (const kind of ['block', 'total'] as const) name(of(body, kind)[0], of(other, kind)[0]);
  }
  for (const other of others) if (!matched.has(other)) reportExtraRows(of(other, 'class'), new Set());
  return { card: relabel(card, ({ text }, row) => labels.get(row) ?? text), contradicted };

  /** Reports the rows of a table that the card does not have; all rows below such a row count. */
  function reportExtraRows(rows: readonly TableRow[], known: ReadonlySet<TableRow>): void {
    for (const row of rows) {
      reportExtraRows(row.members, known);
      const line = lineOf(row);
      if (known.has(row) || !shown(line.figure.basis.figure)) continue;
      const text = textOf(line);
      if (text !== '') contradicted.push({ label: line.label.text, about: 'no-row', table: text, data: '—' });
    }
  }

  /**
   * The row of the table for each row of the card. In a plain table, members of a group are beside it: they are
   * recognised by their labels if these are unique.
   */
  function pairWithin(
    rows: readonly TableRow[],
    theirs: readonly TableRow[],
  ): ReadonlyMap<TableRow, TableRow> {
    const found = new Map<TableRow, TableRow>();
    const descend = (own: readonly TableRow[], these: readonly TableRow[]) => {
      for (const [other, row] of pairRows(own, these, report)) {
        found.set(row, other);
        descend(row.members, other.members);
      }
    };
    descend(rows, theirs);
    const known = new Set(found.values());
    const strays = theirs.filter((other) => !known.has(other));
    const free = withMembers(rows.flatMap(({ members }) => members)).filter((member) => !found.has(member));
    for (const [other, member] of pairRows(free, strays, report)) found.set(member, other);
    return found;
  }

  function compare(own: Line, other: Line): void {
    const [ourBasis, theirBasis] = [own.figure.basis, other.figure.basis];
    // A figure that we derive from a table that prints fewer is not part of the table.
    if (!shown(theirBasis.figure)) return;
    const alike = same(ourBasis.figure, theirBasis.figure);
    if (alike && sameShare(ourBasis, theirBasis)) return;
    const counts = [ourBasis, theirBasis].every(({ figure }) => figure.value !== null);
    const differ = counts && own.figure.text !== other.figure.text;
    const [ours, theirs] = differ ? [own.figure.text, other.figure.text] : [textOf(own), textOf(other)];
    const status = ({ figure, share }: Basis) => figure.status ?? share?.status ?? '';
    // A share that the page prints and we derive is not a contradiction if it is the same.
    if ((alike || !counts) && ours === theirs && status(ourBasis) === status(theirBasis)) return;
    contradicted.push({
      label: other.label.text,
      table: ours === theirs ? `${theirs} ${status(theirBasis)}`.trim() : theirs,
      data: ours === theirs ? `${ours} ${status(ourBasis)}`.trim() : ours,
    });
  }

  function compareTotals(body: TableBody, other: TableBody): void {
    const [ours, theirs] = [baseOf(body), baseOf(other)];
    if (!theirs || !shown(theirs) || theirs.value === null) return;
    if (ours && same(ours, theirs)) return;
    const [own, their] = [body, other].map((one) => of(one, 'total').map(lineOf)[0]);
    contradicted.push({
      label: their?.label.text ?? blockLabel(other) ?? table.table?.head[0]?.cells[1]?.text ?? '',
      table: their?.figure.text ?? String(theirs.value),
      data: own?.figure.text ?? String(ours?.value ?? '—'),
    });
  }

  function same(one: Figure, other: Figure): boolean {
    const exact = !approximate(one.status) && !approximate(other.status);
    return (
      scaled(one, report) === scaled(other, read) &&
      (one.value === null || exact || one.status === other.status)
    );
  }
}

/** Whether a figure is in its table. */
function shown({ observation }: Figure): boolean {
  return observation !== undefined;
}

function scaled({ value, key }: Figure, { measures }: Report): number | null {
  const multiplier = measures.find(({ id }) => id === key.measure)?.multiplier ?? 1;
  return value === null ? null : Number((value * multiplier).toFixed(6));
}

/** Whether a share printed in a table is that of the data, or follows from them with its own decimals. */
function sameShare({ figure, share, base }: Basis, { share: printed }: Basis): boolean {
  if (!printed || printed.derived) return true;
  if (!share) return false;
  if (!share.derived) return share.value === printed.value && share.status === printed.status;
  const { digits, hedge, value } = printed;
  if (share.value === value || (hedge && within(printed, share.value))) return true;
  return (['half-up', 'truncate'] as const).some(
    (rounding) => shareOf(figure.value, base?.value ?? null, digits, rounding) === printed.value,
  );
}

/** The content of a row: its count, its share, or both. If there are no counts, a share may take their place. */
function textOf({ figure: { basis, text }, share }: Line): string {
  if (basis.figure.value === null) return share?.text ?? (basis.share ? text : '');
  return share ? `${text} · ${share.text}` : text;
}

function of({ rows }: TableBody, kind: TableRow['kind']): readonly TableRow[] {
  return rows.filter((row) => row.kind === kind);
}

function baseOf(body: TableBody): Figure | null {
  const [total, first] = [of(body, 'total')[0], of(body, 'class')[0]];
  if (total) return lineOf(total).figure.basis.figure;
  return first ? lineOf(first).figure.basis.base : null;
}

function bodyFor(body: TableBody, card: Card, table: Card): TableBody | undefined {
  const [own, others] = [card, table].map((one) => one.table?.bodies ?? []);
  if (own?.length === 1 && others?.length === 1) return others[0];
  const label = (one: TableBody) => bareLabel(blockLabel(one) ?? '');
  return others?.find(({ id }) => id === body.id) ?? others?.find((other) => label(other) === label(body));
}
