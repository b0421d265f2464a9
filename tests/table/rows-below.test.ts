import { expect, test } from 'vitest';
import { composeStatutoryTable } from '../../src/cards/compose-statutory-table.js';
import { huaian2024 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import { withRowsBelow } from '../../src/table/rows-below.js';
import type { Cell } from '../../src/table/table.js';

const ids = ['requests', 'disclosure', 'disputes'] as const;

function tableOf(id: (typeof ids)[number]) {
  const card = composeStatutoryTable(huaian2024, locales.en, id);
  if (!card) throw new RangeError(`no table ${id}`);
  return card.table;
}

/** The number of columns in each row, counting cells that span rows in all of their rows. */
function widths(rows: readonly (readonly Cell[])[], room: (row: number) => number): readonly number[] {
  const filled = rows.map((_, row) => room(row));
  rows.forEach((row, y) => {
    for (const cell of row) {
      if (cell.kind === 'share') continue;
      const down = cell.kind === 'header' ? cell.rowspan : 1;
      for (let at = y; at < y + down; at += 1) filled[at] = (filled[at] ?? 0) + cell.colspan;
    }
  });
  return filled;
}

test.each(ids)(
  'withRowsBelow(rows, width, open) keeps every row of table %s complete, whichever figures are open',
  (id) => {
    const table = tableOf(id);
    const width = table.stubs + table.figures;
    for (const every of [1, 2, 3, 5, 7]) {
      for (const body of table.bodies) {
        let count = 0;
        const rows = withRowsBelow(body.rows, width, () => (count += 1) % every === 0);
        const rooms: number[] = [];
        const laid = rows.flatMap(({ cells, below, room }): readonly (readonly Cell[])[] => {
          rooms.push(0, ...below.map(() => room));
          return [cells, ...below.map(() => [])];
        });
        expect(widths(laid, (row) => rooms[row] ?? 0)).toEqual(laid.map(() => width));
      }
    }
  },
);

test('withRowsBelow(rows, width, open) changes nothing if nothing is open', () => {
  for (const body of tableOf('requests').bodies) {
    const rows = withRowsBelow(body.rows, 10, () => false);
    expect(rows.map(({ cells }) => cells)).toEqual(body.rows.map(({ cells }) => cells));
    expect(rows.flatMap(({ below }) => below)).toEqual([]);
  }
});
