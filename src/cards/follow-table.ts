import { bareLabel } from '../intake/known-labels.js';
import { placeIn } from '../intake/table-period.js';
import { UNSAID } from '../report/unsaid.js';
import { type TableWords, wordKey } from '../intake/table-words.js';
import type { ContradictedFigure } from '../locale/messages.js';
import { withinBound } from '../statistics/expected-share.js';
import { shareOf } from '../report/decimal.js';
import { approximate, type Figure } from '../report/figure.js';
import type { Report } from '../report/report.js';
import { allRows } from './card-rows.js';
import type { Card, Group, Row } from './card.js';
import { pairRows } from './pair-rows.js';

/** A card whose labels are those of a table in the page, and what the two do not agree on. */
export interface Followed {
  readonly card: Card;
  readonly contradicted: readonly ContradictedFigure[];
}

/** A card with the words of its table in place of ours: totals, remainders, headings. */
export function inWordsOf(card: Card, words: TableWords): Card {
  const groups = card.groups.map((group): Group => {
    const { label, rows, total } = group;
    const heading = rows.map(({ basis }) => words.get(wordKey('heading', basis.figure.key)));
    const named = (row: Row, kind: 'total' | 'remainder') => ({
      ...row,
      label: words.get(wordKey(kind, row.basis.figure.key)) ?? row.label,
    });
    return {
      ...group,
      label: label === null ? null : (heading[0] ?? label),
      rows: rows.map((row) => (row.basis.remainder ? named(row, 'remainder') : row)),
      total: total && named(total, 'total'),
    };
  });
  return { ...card, groups };
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
  const contradicted: ContradictedFigure[] = [];
  compareSettings();
  const matched = new Set<Group>();
  const groups = card.groups.map((group): Group => {
    const other = groupFor(group, card, table);
    if (!other) return group;
    matched.add(other);
    const found = pairWithin(group.rows, other.rows);
    const rows = group.rows.map((row) => follow(row, found));
    told(other.rows, new Set(found.values()));
    compareTotals(group, other);
    return {
      ...group,
      label: group.label === null ? null : (other.label ?? group.label),
      rows,
      total: group.total && other.total ? { ...group.total, label: other.total.label } : group.total,
    };
  });
  for (const other of table.groups) if (!matched.has(other)) told(other.rows, new Set());
  return { card: { ...card, groups }, contradicted };

  /** Tells of the rows of a table that are none of the card's; below one of them all are. */
  function told(others: readonly Row[], known: ReadonlySet<Row>): void {
    for (const other of others) {
      told(other.rows, known);
      if (known.has(other) || !shown(other.basis.figure)) continue;
      const text = textOf(other);
      if (text !== '') contradicted.push({ label: other.label, about: 'no-row', table: text, data: '—' });
    }
  }

  function follow(row: Row, found: ReadonlyMap<Row, Row>): Row {
    const other = found.get(row);
    if (other) compare(row, other);
    const rows = row.rows.map((member) => follow(member, found));
    return other ? { ...row, label: other.label, rows } : { ...row, rows };
  }

  /**
   * Which row of the table each row of the card is. In a plain table the members of a group stand beside it: they are
   * known by their labels, where these are no other row's.
   */
  function pairWithin(rows: readonly Row[], others: readonly Row[]): ReadonlyMap<Row, Row> {
    const found = new Map<Row, Row>();
    const descend = (own: readonly Row[], theirs: readonly Row[]) => {
      for (const [other, row] of pairRows(own, theirs, report)) {
        found.set(row, other);
        descend(row.rows, other.rows);
      }
    };
    descend(rows, others);
    const known = new Set(found.values());
    const strays = others.filter((other) => !known.has(other));
    const members = allRows([{ id: '', label: null, rows: rows.flatMap((row) => row.rows), total: null }]);
    const free = members.filter((member) => !found.has(member));
    for (const [other, member] of pairRows(free, strays, report)) found.set(member, other);
    return found;
  }

  function compare(row: Row, other: Row): void {
    // What we derive of a table that prints less is nothing that it says.
    if (!shown(other.basis.figure)) return;
    const alike = same(row.basis.figure, other.basis.figure);
    if (alike && sameShare(row, other)) return;
    const counts = [row, other].every(({ basis }) => basis.figure.value !== null);
    const differ = counts && row.count.text !== other.count.text;
    const [ours, theirs] = differ ? [row.count.text, other.count.text] : [textOf(row), textOf(other)];
    const status = (one: Row) => one.basis.figure.status ?? one.basis.share?.status ?? '';
    // A share that the page prints and we derive is no contradiction where it is the same.
    if ((alike || !counts) && ours === theirs && status(row) === status(other)) return;
    contradicted.push({
      label: other.label,
      table: ours === theirs ? `${theirs} ${status(other)}`.trim() : theirs,
      data: ours === theirs ? `${ours} ${status(row)}`.trim() : ours,
    });
  }

  function compareTotals(group: Group, other: Group): void {
    const [ours, theirs] = [baseOf(group), baseOf(other)];
    if (!theirs || !shown(theirs) || theirs.value === null) return;
    if (ours && same(ours, theirs)) return;
    contradicted.push({
      label: other.total?.label ?? other.label ?? table.columns.count,
      table: other.total?.count.text ?? String(theirs.value),
      data: group.total?.count.text ?? String(ours?.value ?? '—'),
    });
  }

  function same(one: Figure, other: Figure): boolean {
    const exact = !approximate(one.status) && !approximate(other.status);
    return (
      scaled(one, report) === scaled(other, read) &&
      (one.value === null || exact || one.status === other.status)
    );
  }

  function compareSettings(): void {
    const [ours, theirs] = [report, read].map(({ period: { start, end } }) => [
      start.length === 4 ? `${start}-01-01` : start,
      end.length === 4 ? `${end}-12-31` : end,
    ]);
    const text = ({ period: { start, end } }: Report) => (start === end ? start : `${start}/${end}`);
    if (String(ours) !== String(theirs)) {
      contradicted.push({ label: '', about: 'period', table: text(read), data: text(report) });
    }
    const tell = (other: string, own = '—') =>
      contradicted.push({ label: '', about: 'publisher', table: other, data: own });
    const [publisher = UNSAID] = Object.values(read.publisher.name);
    const { publisher: body } = report;
    const names = [...Object.values(body.name), ...Object.values(body.shortName ?? {})];
    if (publisher !== UNSAID) {
      if (!names.includes(publisher) && !card.caption.includes(publisher)) tell(publisher, names[0]);
      return;
    }
    // A converter of characters changes a caption: it is compared with a name in its own characters only.
    const own = report.publisher.name[read.language];
    if (captioned !== undefined && own !== undefined && placeIn(captioned) !== placeIn(own)) {
      const known = [own, report.publisher.shortName?.[read.language] ?? own];
      if (!known.some((name) => name.includes(captioned) || captioned.includes(name))) tell(captioned, own);
    }
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
function sameShare({ basis: { figure, share, base } }: Row, { basis }: Row): boolean {
  const printed = basis.share;
  if (!printed || printed.derived) return true;
  if (!share) return false;
  if (!share.derived) return share.value === printed.value && share.status === printed.status;
  const { digits, text, value } = printed;
  if (text !== undefined && withinBound(text, value, share.value)) return true;
  return (['half-up', 'truncate'] as const).some(
    (rounding) => shareOf(figure.value, base?.value ?? null, digits, rounding) === printed.value,
  );
}

/** What a row shows: its count, its share, or both. Where there are no counts, a share may stand in their place. */
function textOf({ basis, count, share }: Row): string {
  if (basis.figure.value === null) return share?.text ?? (basis.share ? count.text : '');
  return share ? `${count.text} · ${share.text}` : count.text;
}

function baseOf({ rows, total }: Group): Figure | null {
  return total?.basis.figure ?? rows[0]?.basis.base ?? null;
}

function groupFor(group: Group, card: Card, table: Card): Group | undefined {
  if (card.groups.length === 1 && table.groups.length === 1) return table.groups[0];
  const label = (one: Group) => bareLabel(one.label ?? '');
  return (
    table.groups.find(({ id }) => id === group.id) ??
    table.groups.find((other) => label(other) === label(group))
  );
}
