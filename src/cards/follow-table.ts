import { bareLabel } from '../intake/known-labels.js';
import { type TableWords, wordKey } from '../intake/table-words.js';
import type { ContradictedFigure } from '../locale/messages.js';
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

/** A card whose labels are those of a table in the page, and what the two do not agree on. */
export interface Followed {
  readonly card: Card;
  readonly contradicted: readonly ContradictedFigure[];
}

/** A card with the words of its table in place of ours: totals, remainders, headings. */
export function inWordsOf(card: Card, words: TableWords): Card {
  return relabel(card, ({ text }, row, body) => {
    const [first] = linesOf(body);
    const { basis } = lineOf(row.kind === 'block' && first ? first : row).figure;
    const kind = row.kind === 'block' ? 'heading' : row.kind === 'total' ? 'total' : 'remainder';
    const said = kind === 'remainder' && !basis.remainder;
    return said ? text : (words.get(wordKey(kind, basis.figure.key)) ?? text);
  });
}

/** A card, and the report that it was made of; of a table, the body that its caption names for certain. */
export interface CardOf {
  readonly card: Card;
  readonly report: Report;
  readonly publisher?: string | undefined;
}

/**
 * Lays a card beside the card of a table in the page that shows the same statistic. Rows are matched by their code,
 * else by their label in any language; never by their value, which may be that of another class.
 *
 * @returns The card with the labels of the table. What the table has and the card has not is a contradiction where it
 *   has a number or a share; what it has not is none.
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
    told(of(other, 'class'), new Set(found.values()));
    compareTotals(body, other);
    for (const kind of ['block', 'total'] as const) name(of(body, kind)[0], of(other, kind)[0]);
  }
  for (const other of others) if (!matched.has(other)) told(of(other, 'class'), new Set());
  return { card: relabel(card, ({ text }, row) => labels.get(row) ?? text), contradicted };

  /** Tells of the rows of a table that are none of the card's; below one of them all are. */
  function told(rows: readonly TableRow[], known: ReadonlySet<TableRow>): void {
    for (const row of rows) {
      told(row.members, known);
      const line = lineOf(row);
      if (known.has(row) || !shown(line.figure.basis.figure)) continue;
      const text = textOf(line);
      if (text !== '') contradicted.push({ label: line.label.text, about: 'no-row', table: text, data: '—' });
    }
  }

  /**
   * Which row of the table each row of the card is. In a plain table the members of a group stand beside it: they are
   * known by their labels, where these are no other row's.
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
    // What we derive of a table that prints less is nothing that it says.
    if (!shown(theirBasis.figure)) return;
    const alike = same(ourBasis.figure, theirBasis.figure);
    if (alike && sameShare(ourBasis, theirBasis)) return;
    const counts = [ourBasis, theirBasis].every(({ figure }) => figure.value !== null);
    const differ = counts && own.figure.text !== other.figure.text;
    const [ours, theirs] = differ ? [own.figure.text, other.figure.text] : [textOf(own), textOf(other)];
    const status = ({ figure, share }: Basis) => figure.status ?? share?.status ?? '';
    // A share that the page prints and we derive is no contradiction where it is the same.
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

/** Whether a figure stands in its table. */
function shown({ observation }: Figure): boolean {
  return observation !== undefined;
}

function scaled({ value, key }: Figure, { measures }: Report): number | null {
  const multiplier = measures.find(({ id }) => id === key.measure)?.multiplier ?? 1;
  return value === null ? null : Number((value * multiplier).toFixed(6));
}

/** Whether the share that a table prints is that of the data, or follows from them at its own decimals. */
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

/** What a row shows: its count, its share, or both. Where there are no counts, a share may stand in their place. */
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
