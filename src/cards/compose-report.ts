import { check } from '../check/check.js';
import { summariseFindings } from '../check/summarise-findings.js';
import type { DetailedWording } from '../words/amounts.js';
import { describeFinding } from '../words/describe-finding.js';
import { describeReport, type ReportWords } from '../words/describe-report.js';
import { allCharts } from './all-charts.js';
import type { Card } from './card.js';
import type { CardKind, ChartKind } from './chart-kind.js';
import { composeOnce } from './compose-once.js';
import { printedTables, statutoryTable } from './compose-statutory-table.js';

/** A chart or table of a report, with its kind and variant. */
export interface NamedCard<Kind extends CardKind = ChartKind> {
  readonly kind: Kind;
  readonly variant: string;
  readonly card: Card;
}

/** Everything that a whole report shows, as data. */
export interface ReportCard {
  readonly wording: DetailedWording;
  readonly words: ReportWords;
  readonly charts: readonly NamedCard[];
  /** The tables of its form. */
  readonly tables: readonly NamedCard<CardKind>[];
  readonly findings: readonly string[];
}

/**
 * A whole report: its charts in the order of the form, each with its default variant and order, the tables of the
 * form, and the check findings.
 */
export function composeReport(wording: DetailedWording): ReportCard {
  const { report, messages } = wording;
  return {
    wording,
    words: describeReport(wording),
    charts: allCharts.flatMap((kind) => cardsOf(kind, [kind.variants[0] ?? ''])),
    tables: cardsOf(
      statutoryTable,
      printedTables(report).map(({ id }) => id),
    ),
    findings: summariseFindings(check(report)).map((finding) => describeFinding(wording, finding)),
  };

  function cardsOf<Kind extends CardKind>(
    kind: Kind,
    variants: readonly string[],
  ): readonly NamedCard<Kind>[] {
    return variants.flatMap((variant) => {
      const card = composeOnce(kind, report, { messages, variant, order: kind.order });
      return card ? [{ kind, variant, card }] : [];
    });
  }
}
