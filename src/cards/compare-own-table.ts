import type { OwnRow } from '../intake/own-rows.js';
import type { ContradictedFigure } from '../intake/failure.js';
import { comparableNumbers } from '../report/comparable-numbers.js';
import { blockKeys, keysText, rowKeys } from '../table/row-keys.js';
import { blockLabel, lineOf, linesOf, withMembers } from '../table/table.js';
import type { Card } from './card.js';

/**
 * The differences between a table that this package wrote and the card of its data. Rows are matched by their keys.
 * Only the numbers in cells are compared, because the words may have been translated. A removed row is not a
 * contradiction.
 */
export function compareOwnTable({ table }: Card, rows: readonly OwnRow[]): readonly ContradictedFigure[] {
  // The remainders of a group and of the total have the same keys.
  const shown = new Map<string, readonly string[]>();
  const add = (key: string, text: string) => shown.set(key, [...(shown.get(key) ?? []), text]);
  add(`head ${keysText({})}`, table?.head[0]?.cells[1]?.text ?? '');
  for (const body of table?.bodies ?? []) {
    const heading = blockLabel(body);
    if (heading !== null) add(`block ${keysText(blockKeys(body))}`, heading);
    for (const row of withMembers(linesOf(body))) {
      const { figure, share } = lineOf(row);
      add(`row ${keysText(rowKeys(row))}`, share?.text ? `${figure.text} · ${share.text}` : figure.text);
    }
  }
  return rows.flatMap(({ data, label, kind, text }): readonly ContradictedFigure[] => {
    const key = keysText({ ...data, total: 'total' in data ? true : undefined });
    const own = shown.get(`${kind} ${key}`) ?? [];
    const [first] = own;
    if (first === undefined)
      return comparableNumbers(text) === '' ? [] : [{ label, about: 'no-row', table: text, data: '—' }];
    // A translator may rewrite a heading.
    const silent = kind === 'block' && comparableNumbers(text) === '';
    return silent || own.some((one) => comparableNumbers(one) === comparableNumbers(text))
      ? []
      : [{ label, table: text, data: first }];
  });
}
