import { check } from '../check/check.js';
import { summariseFindings } from '../check/summarise-findings.js';
import type { DetailedWording } from '../words/amounts.js';
import { describeFinding } from '../words/describe-finding.js';
import { describeReport, type ReportWords } from '../words/describe-report.js';
import { allCharts } from './all-charts.js';
import type { Card } from './card.js';
import type { ChartKind } from './chart-kind.js';

/** A chart of a report, with what it is. */
export interface NamedCard {
  readonly kind: ChartKind;
  readonly card: Card;
}

/** Everything that the illustrated edition of a whole report shows, as data. */
export interface ReportCard {
  readonly wording: DetailedWording;
  readonly words: ReportWords;
  readonly charts: readonly NamedCard[];
  readonly findings: readonly string[];
}

/** A whole report: its charts in the order of the form, each in its usual variant and order, and what checks find. */
export function composeReport(wording: DetailedWording): ReportCard {
  const { report, messages } = wording;
  return {
    wording,
    words: describeReport(wording),
    charts: allCharts.flatMap((kind) => {
      const card = kind.compose(report, { messages, variant: kind.variants[0] ?? '', order: kind.order });
      return card ? [{ kind, card }] : [];
    }),
    findings: summariseFindings(check(report)).map((finding) => describeFinding(wording, finding)),
  };
}
