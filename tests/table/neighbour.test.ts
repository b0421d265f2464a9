import { expect, test } from 'vitest';
import { composeStatutoryTable } from '../../src/cards/compose-statutory-table.js';
import { huaian2024 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import { neighbour } from '../../src/table/neighbour.js';
import { figuresIn } from '../../src/table/table.js';

function tableOf(id: string) {
  const card = composeStatutoryTable(huaian2024, locales.en, id);
  if (!card) throw new RangeError(`no table ${id}`);
  return card.table;
}

test('neighbour(table, id, step) reaches every figure from the first by right and down', () => {
  for (const id of ['requests', 'disclosure', 'disputes']) {
    const table = tableOf(id);
    const ids = figuresIn(table).map((figure) => figure.id);
    const met: string[] = [];
    for (let row = ids[0] ?? '', last = ''; row !== last; [last, row] = [row, neighbour(table, row, 'down')])
      for (let at = row, before = ''; at !== before; [before, at] = [at, neighbour(table, at, 'right')])
        met.push(at);
    expect(met).toEqual(ids);
  }
});

test('neighbour(table, id, step) moves to the column above or below, even if a figure spans several', () => {
  const table = tableOf('disclosure');
  expect(neighbour(table, 'normative-documents/in-force/', 'down')).toBe('licences//');
  expect(neighbour(table, 'licences//', 'up')).toBe('normative-documents/issued/');
});

test('neighbour(table, id, step) stays at the edge, and for a figure that is not in the table', () => {
  const table = tableOf('disputes');
  const [first = '', ...others] = figuresIn(table).map(({ id }) => id);
  const last = others[others.length - 1] ?? '';
  expect(neighbour(table, first, 'left')).toBe(first);
  expect(neighbour(table, first, 'up')).toBe(first);
  expect(neighbour(table, first, 'row-end')).toBe(last);
  expect(neighbour(table, last, 'first')).toBe(first);
  expect(neighbour(table, first, 'last')).toBe(last);
  expect(neighbour(table, last, 'down')).toBe(last);
  expect(neighbour(table, 'none', 'right')).toBe('none');
});
