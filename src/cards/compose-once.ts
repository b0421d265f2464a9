import type { Report } from '../report/report.js';
import type { Card } from './card.js';
import type { AnyKind } from './chart-kind.js';
import type { CardOptions } from './compose-card.js';

const composed = new WeakMap<Report, Map<string, Card | null>>();

/**
 * The same as `kind.compose(report, options)`, but cached for each report: a page may show a chart several times, and
 * a whole report composes its charts to find out which exist. Accepted reports do not change.
 */
export function composeOnce(kind: AnyKind, report: Report, options: CardOptions): Card | null {
  const { messages, variant, order } = options;
  const key = [kind.name, messages.language, variant, order].join(' ');
  const cards = composed.get(report) ?? new Map<string, Card | null>();
  composed.set(report, cards);
  const card = cards.get(key) ?? kind.compose(report, options);
  cards.set(key, card);
  return card;
}
