import { allCharts } from '../../src/cards/all-charts.js';
import type { Card } from '../../src/cards/card.js';
import { cardCsv } from '../../src/cards/card-csv.js';
import type { ChartKind } from '../../src/cards/chart-kind.js';
import { composeStatutoryTable } from '../../src/cards/compose-statutory-table.js';
import { CHARTS } from '../../src/report/charts.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import { drawCard } from '../../src/picture/draw-card.js';
import { sceneSvg } from '../../src/picture/scene-svg.js';
import type { Language } from '../../src/report/language.js';
import type { Report } from '../../src/report/report.js';
import { figuresIn } from '../../src/table/table.js';
import { groupsOf, type Row } from '../fixtures/rows-of.js';

/** What a chart must show, as Node computes it from the same report. */
export interface ExpectedChart {
  readonly id: string;
  readonly tag: string;
  readonly report: string;
  readonly language: Language;
  readonly variant: string;
  readonly chart: string;
  readonly heading: string;
  readonly summary: string;
  readonly rows: number;
  readonly marks: number;
  readonly csv: string;
  readonly svg: string;
}

/** What a statutory table must show. */
export interface ExpectedTable {
  readonly id: string;
  readonly report: string;
  readonly language: Language;
  readonly variant: string;
  readonly heading: string;
  readonly figures: number;
}

const SHOWN: readonly (readonly [Report, Language])[] = [
  [liwan2017, 'zh-Hans'],
  [liwan2017, 'en'],
  [huaian2024, 'zh-Hant'],
  [huaian2024, 'en'],
];

/** Every chart that either report publishes, in each of its variants. */
export const expectedCharts: readonly ExpectedChart[] = SHOWN.flatMap(([report, language]) =>
  allCharts.flatMap((kind) =>
    kind.variants.flatMap((variant) => {
      const card = kind.compose(report, { messages: locales[language], variant, order: kind.order });
      return card ? [expected(report, language, kind, variant, card)] : [];
    }),
  ),
);

export const expectedTables: readonly ExpectedTable[] = SHOWN.flatMap(([report, language]) =>
  CHARTS['statutory-table'].variants.flatMap((variant) => {
    const table = composeStatutoryTable(report, locales[language], variant);
    if (!table) return [];
    const figures = figuresIn(table.table).length;
    const id = ['statutory-table', report.id, variant, language].join('-');
    return [{ id, report: report.id, language, variant, heading: table.heading, figures }];
  }),
);

function expected(
  report: Report,
  language: Language,
  kind: ChartKind,
  variant: string,
  card: Card,
): ExpectedChart {
  return {
    id: [kind.name, report.id, variant, language].join('-'),
    tag: `foi-${kind.name}`,
    report: report.id,
    language,
    variant,
    chart: kind.name,
    heading: card.heading,
    summary: card.summary,
    rows: groupsOf(card).flatMap(({ rows, total }) => [
      ...rows.flatMap(withMembers),
      ...(total ? [total] : []),
    ]).length,
    marks: markedRows(card) + card.strips.filter(({ parts }) => parts).length,
    csv: cardCsv({ report, messages: locales[language] }, card),
    svg: sceneSvg(drawCard(card)),
  };
}

/** The number of rows with a mark; blocks that are columns of one table have one row for each class in any of them. */
function markedRows(card: Card): number {
  const beside = card.layout === 'columns' ? card.strips.map(({ id }) => id) : [];
  const marked = groupsOf(card).flatMap(({ id, rows }) =>
    rows.filter(visiblyMarked).map((row) => (beside.includes(id) ? row.id : `${id}/${row.id}`)),
  );
  return new Set(marked).size;
}

function withMembers(row: Row): readonly Row[] {
  return [row, ...row.rows.flatMap(withMembers)];
}

function visiblyMarked({ mark }: Row): boolean {
  return (
    mark !== null &&
    (mark.type !== 'bar' || mark.length > 0) &&
    (mark.type !== 'units' || mark.groups.length > 0)
  );
}
