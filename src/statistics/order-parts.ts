import { type Breakdown, conceptsOf } from './breakdown.js';
import type { Part } from './part.js';

export const ORDERS = ['value', 'published'] as const;

export type Order = (typeof ORDERS)[number];

const RANK = { class: 0, other: 1, remainder: 2 } as const;

/**
 * Parts in display order.
 *
 * @param order `published`: as in the report, which is the order of the form. `value`: largest first, equal values
 *   in published order, unknown values after 0.
 * @returns A new array. By value, a catch-all comes after the other classes; a remainder is last in both orders.
 */
export function orderParts(parts: readonly Part[], order: Order): readonly Part[] {
  const value = (part: Part) => part.figure.value ?? -Infinity;
  const compare =
    order === 'value'
      ? (a: Part, b: Part) => RANK[a.kind] - RANK[b.kind] || value(b) - value(a) || 0
      : (a: Part, b: Part) => Number(a.kind === 'remainder') - Number(b.kind === 'remainder');
  return [...parts].sort(compare);
}

/**
 * Orders blocks for comparison: all in the order of the first, matched by the meaning of their classes.
 *
 * @returns New breakdowns. Classes missing from the first block come after the others, a remainder last.
 */
export function orderAlike(blocks: readonly Breakdown[], order: Order): readonly Breakdown[] {
  const meaning = ({ code, kind }: Part) => (code ? conceptsOf(code).join() : kind);
  const [first, ...others] = blocks.map((block) => ({ ...block, parts: orderParts(block.parts, order) }));
  if (!first || order === 'published') return first ? [first, ...others] : [];
  const places = first.parts.flatMap((part) => (part.kind === 'remainder' ? [] : meaning(part)));
  const place = (part: Part) => {
    const found = places.indexOf(meaning(part));
    if (part.kind === 'remainder') return places.length + 1;
    return found < 0 ? places.length : found;
  };
  return [
    first,
    ...others.map((block) => ({
      ...block,
      parts: [...block.parts].sort((a, b) => place(a) - place(b)),
    })),
  ];
}
