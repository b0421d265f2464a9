import { expect, test } from 'vitest';
import { applicants } from '../../src/cards/compose-applicants.js';
import { splitKeyed } from '../../src/cards/split-keyed.js';
import { huaian2024 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import { headerPaths } from '../../src/table/header-paths.js';
import { layOutBeside } from '../../src/table/lay-out-beside.js';
import { figuresIn, flaggedText, rowsIn, type Table } from '../../src/table/table.js';

const card = applicants.compose(huaian2024, { messages: locales.en, order: 'value', variant: 'strips' });
const { keyed } = splitKeyed({ strips: [], table: null, ...card });
if (!keyed) throw new TypeError('no strips');
const labels = new Map((card?.strips ?? []).map(({ id, name = '' }) => [id, name]));
const beside = layOutBeside(keyed, labels);

/** The texts of the rows of a table, without members. */
const textsOf = ({ bodies }: Table) =>
  bodies.flatMap(({ rows }) =>
    rows.map(({ cells }) =>
      cells.flatMap((cell) => [
        flaggedText(cell),
        ...(cell.kind === 'figure' ? (cell.asides ?? []).map(flaggedText) : []),
      ]),
    ),
  );

test('a row for each class, with a number and a share for each group of applicants', () => {
  expect(beside.head.flatMap(({ cells }) => cells.map(flaggedText))).toEqual([
    'Applicant',
    'Natural persons',
    'Legal persons and other organisations*',
  ]);
  expect(textsOf(beside)).toEqual([
    ['Granted in full', '1,288', '43.9%', '74*', '62.7%'],
    ['Granted in part', '447', '15.2%', '7*', '5.9%'],
    ['Unable to provide', '758*', '25.9%', '23*', '19.5%'],
    ['Not processed', '82*', '2.8%', '6*', '5.1%'],
    ['Other disposal', '181*', '6.2%', '6*', '5.1%'],
    ['Refused', '176*', '6.0%', '2*', '1.7%'],
    ['Total', '2,932', '118*'],
  ]);
});

test('it has the same figures, with the same ids, as the blocks that it was laid out from', () => {
  const idsOf = (table: Table) => figuresIn(table).map(({ id, text }) => `${id} ${text}`);
  expect(idsOf(beside).sort()).toEqual(idsOf(keyed).sort());
});

test('each figure is under the header of its group and beside that of its class', () => {
  const pathOf = headerPaths(beside);
  const paths = figuresIn(beside).map((cell) => {
    const { columns, rows } = pathOf(cell);
    return [...rows, ...columns].map(({ text }) => text);
  });
  expect(paths[1]).toEqual(['Granted in full', 'Legal persons and other organisations']);
  expect(paths).toContainEqual(['Unable to provide', 'Information not held by this body', 'Natural persons']);
});

test('a block without a class has an empty cell, and a remainder comes last', () => {
  const [first, second] = keyed.bodies;
  if (!first || !second) throw new TypeError('two blocks expected');
  const remainder = second.rows
    .filter(({ id }) => id === 'granted-in-part')
    .map((row) => ({
      ...row,
      id: 'remainder',
      cells: row.cells.map((cell) =>
        cell.kind === 'figure' ? { ...cell, basis: { ...cell.basis, remainder: true } } : cell,
      ),
    }));
  const less = first.rows.filter(({ id }) => id !== 'granted-in-full');
  const uneven = layOutBeside(
    {
      ...keyed,
      bodies: [{ ...first, rows: [...remainder, ...less] }, second],
    },
    labels,
  );
  const rows = uneven.bodies.flatMap((body) => body.rows);
  expect(rows.map(({ id }) => id).slice(-2)).toEqual(['granted-in-full', 'remainder']);
  const granted = rows.find(({ id }) => id === 'granted-in-full');
  expect(granted?.cells.map(({ kind, text }) => [kind, text])).toEqual([
    ['header', 'Granted in full'],
    ['text', ''],
    ['figure', '74'],
  ]);
  expect(rowsIn(uneven).every(({ cells }) => cells.length <= 3)).toBe(true);
});
