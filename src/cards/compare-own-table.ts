import { numbersIn, type OwnRow } from '../intake/own-rows.js';
import type { ContradictedFigure } from '../locale/messages.js';
import { blockKeys, keysText, rowKeys } from '../table/row-keys.js';
import { blockLabel, lineOf, linesOf, withMembers } from '../table/table.js';
import type { Card } from './card.js';

/**
 * What a table that this package wrote says otherwise than the card of its data. Rows are found by their keys, and the
 * numbers in their cells are compared, not the words, which may have been translated. A row that was taken out
 * contradicts nothing.
 */
export function compareOwnTable({ table }: Card, rows: readonly OwnRow[]): readonly ContradictedFigure[] {
  // What is left of a group and of the total have the same keys.
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
      return numbersIn(text) === '' ? [] : [{ label, about: 'no-row', table: text, data: '—' }];
    // A translator may write a heading anew.
    const silent = kind === 'block' && numbersIn(text) === '';
    return silent || own.some((one) => numbersIn(one) === numbersIn(text))
      ? []
      : [{ label, table: text, data: first }];
  });
}
