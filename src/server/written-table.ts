import { allCharts } from '../cards/all-charts.js';
import type { Card, Cell, Group, Row } from '../cards/card.js';
import { composeOnce } from '../cards/compose-once.js';
import { type CardOf, followTable } from '../cards/follow-table.js';
import type { PageCell, PageRow, PageTable } from '../intake/page-table.js';
import { readTable } from '../intake/read-table.js';
import type { DetailedSpeaker } from '../words/amounts.js';
import { type Choice } from './choice.js';
import type { Attributes } from './markup.js';
import { groupData, rowData, tableData } from './row-data.js';

/**
 * What a table is to the element around it: the data themselves (`data`); compared with data that are named beside it,
 * by its labels (`compared`) or by keys that its rows carry (`keyed`); `unreadable` if no element could read it.
 */
export type TableRole = 'data' | 'compared' | 'keyed' | 'unreadable';

/**
 * The least that the table of `cardHtml` must be, so that an element reads it without a complaint and draws what the
 * card draws. Derived rows of some tables follow from figures that no row of them shows: they cannot be the data.
 *
 * @param named Whether the data are named beside it, so that it need not be them.
 */
export function tableRole(card: Card, speaker: DetailedSpeaker, choice: Choice, named: boolean): TableRole {
  const kind = allCharts.find(({ name }) => name === choice.chart);
  if (!kind || card.groups.length === 0) return 'compared';
  const { report, messages } = speaker;
  const variant = choice.variant ?? kind.variants[0] ?? '';
  const { start, end } = report.period;
  const read = (data: boolean, period?: string): CardOf | null => {
    const context = { chart: choice.chart, language: messages.language, period };
    const again = readTable(writtenTable(card, speaker, data), context).report;
    const options = { messages, variant, order: choice.order ?? kind.order };
    const composed = again ? composeOnce(kind, again, options) : null;
    return again && composed ? { card: composed, report: again } : null;
  };
  const agrees = (data: boolean) => {
    const again = read(data, `${start}/${end}`);
    return again !== null && followTable({ card, report }, again).contradicted.length === 0;
  };
  if (!named && JSON.stringify(drawn(read(true)?.card ?? null)) === JSON.stringify(drawn(card)))
    return 'data';
  if (agrees(false)) return 'compared';
  return agrees(true) ? 'keyed' : 'unreadable';
}

/** What an element draws beside the table. */
function drawn(card: Card | null) {
  if (!card) return null;
  const { layout, strip, columns, groups } = card;
  return [
    layout,
    strip?.map(({ start, length, letter, tone, lettered }) => [start, length, letter, tone, lettered]),
    columns,
    groups.map(({ label, rows, total }) => [label, rows.map(rowDrawn), total && rowDrawn(total)]),
  ];
}

function rowDrawn({ label, count, share, mark, hatched, rows }: Row): unknown {
  return [label, count, share, mark, hatched, rows.map(rowDrawn)];
}

/** The table of `cardHtml` as a browser gives it to `readTable`; `data` as there. */
export function writtenTable(card: Card, speaker: DetailedSpeaker, data: boolean): PageTable {
  const { label, count, share } = card.columns;
  const heads = [label, count, ...(share === null ? [] : [share])];
  const rows = card.groups.flatMap((group, block) => groupRows(group, block, heads.length, speaker));
  return {
    caption: seen(card.caption),
    data: data ? dataOf(tableData(speaker)) : {},
    rows: [
      { section: 'head', block: 0, data: {}, cells: heads.map((text) => cellOf(text, 'col')) },
      ...(data ? rows : rows.map(bare)),
    ],
  };
}

/** A row that carries nothing but what a reader sees. */
function bare(row: PageRow): PageRow {
  return { ...row, data: {}, cells: row.cells.map((cell) => ({ ...cell, data: {} })) };
}

function groupRows(
  group: Group,
  block: number,
  columns: number,
  speaker: DetailedSpeaker,
): readonly PageRow[] {
  const rowOf = (data: Attributes, cells: readonly PageCell[]): PageRow => ({
    section: 'body',
    block,
    data: dataOf(data),
    cells,
  });
  const written = (row: Row, parent?: string, total = false): readonly PageRow[] => [
    rowOf(rowData(speaker, row, parent, total), [
      cellOf(parent === undefined ? row.label : speaker.messages.ofWhich(row.label), 'row'),
      cellOf(starred(row.count)),
      ...(columns > 2
        ? [cellOf(row.share ? starred(row.share) : '', null, row.share?.flagged ? { derived: '' } : {})]
        : []),
    ]),
    ...row.rows.flatMap((member) => written(member, row.id)),
  ];
  return [
    ...(group.label === null
      ? []
      : [rowOf(groupData(group), [{ ...cellOf(group.label, 'rowgroup'), colspan: columns }])]),
    ...group.rows.flatMap((row) => written(row)),
    ...(group.total ? written(group.total, undefined, true) : []),
  ];
}

function cellOf(text: string, scope: string | null = null, data: PageCell['data'] = {}): PageCell {
  return { text: seen(text), header: scope !== null, scope, colspan: 1, rowspan: 1, data };
}

function starred({ text, flagged }: Cell): string {
  return text + (flagged ? '*' : '');
}

/** Blanks as a browser shows them. */
function seen(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function dataOf(attributes: Attributes): PageCell['data'] {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.replace(/^data-/, ''), value === true ? '' : String(value)]],
    ),
  );
}
