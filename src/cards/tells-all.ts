import { type Figure, unknown } from '../report/figure.js';
import { keyText } from '../report/observation-key.js';
import type { Report } from '../report/report.js';
import { blockLabel, figuresIn, lineOf, linesOf } from '../table/table.js';
import type { Card } from './card.js';

/**
 * Whether all that a card derives follows from what its own rows print: then its table is all the data that it needs.
 * Some tables derive figures from others that they do not show, or from what is not known; some print no number, a row
 * has no place for what its share is of, the heading of a block does not say that its total is derived, and a table in a
 * page is not read where it counts parts of a thing, goes below 0, has shares in words or a unit of another size.
 */
export function tellsAll({ table, layout }: Card, { measures }: Report): boolean {
  // No element reads a table of a form as data.
  if (!table || layout === 'form') return false;
  const rows = figuresIn(table).map(({ basis }) => basis);
  const printed = rows.map(({ figure }) => figure).filter(({ operands }) => !operands);
  // What heads a block ends with its total.
  const totals = table.bodies.flatMap((body) => {
    const [first] = linesOf(body);
    return blockLabel(body) === null || !first ? [] : (lineOf(first).figure.basis.base ?? []);
  });
  const keys = new Set([...printed, ...totals].map(({ key }) => keyText(key)));
  const follows = (figure: Figure | null): boolean =>
    !figure || (figure.operands ? figure.operands.every(follows) : keys.has(keyText(figure.key)));
  const unread = ({ key, value, operands = [], added }: Figure) => {
    const { unit, multiplier = 1 } = measures.find(({ id }) => id === key.measure) ?? {};
    const fraction = Number(((value ?? 0) * multiplier).toFixed(6)) % 1 !== 0;
    return (
      (value ?? 0) < 0 ||
      (multiplier !== 1 && (unit !== 'CNY' || key.category !== undefined)) ||
      (unit !== 'CNY' && fraction) ||
      operands.some(
        (operand) => unknown(operand) || operand.status === 'at-least' || (added && operand.operands),
      )
    );
  };
  return (
    !rows.some(
      ({ figure, share }) => unread(figure) || (share && !share.derived && share.text !== undefined),
    ) &&
    !totals.some(({ operands }) => operands) &&
    rows.some(
      ({ figure, share }) => printed.includes(figure) && (figure.value ?? (share && !share.derived)),
    ) &&
    rows.every(
      ({ figure, share, base }) =>
        follows(figure) && !share?.ofAnother && (!share?.derived || (follows(share.base) && follows(base))),
    )
  );
}
