import { allCharts } from '../../src/cards/all-charts.js';
import { cardCsv } from '../../src/cards/card-csv.js';
import { check } from '../../src/check/check.js';
import { locales } from '../../src/locale/locales.js';
import { proofCsv } from '../../src/proof/proof-csv.js';
import { CHARTS } from '../../src/report/charts.js';
import type { Language } from '../../src/report/language.js';
import type { Report } from '../../src/report/report.js';
import { type ChartRequest, compose } from '../../src/server/chart-request.js';
import {
  renderAlternative,
  renderDeclarative,
  renderHtml,
  renderSnippet,
  renderSvg,
} from '../../src/server/index.js';
import { describeFinding } from '../../src/words/describe-finding.js';

export interface Output {
  readonly name: string;
  readonly kind: 'text' | 'csv' | 'html' | 'svg';
  readonly make: () => string | null | undefined;
}

/** All output of a report in a language, each made separately. */
export function everythingOf(report: Report, language: Language): readonly Output[] {
  const wording = { report, messages: locales[language] };
  const charts: readonly ChartRequest[] = allCharts.flatMap(({ name, variants }) =>
    variants.map((variant) => ({ chart: name, variant, language })),
  );
  const tables: readonly ChartRequest[] = CHARTS['statutory-table'].variants.map((variant) => ({
    chart: 'statutory-table',
    variant,
    language,
  }));
  const csv = (choice: ChartRequest) => {
    const composed = compose(report, choice);
    return composed?.card && cardCsv(composed.wording, composed.card);
  };
  const named = (choice: ChartRequest, format: string) => `${choice.chart} ${choice.variant ?? ''} ${format}`;
  return [
    {
      name: 'check',
      kind: 'text',
      make: () =>
        check(report)
          .map((finding) => describeFinding(wording, finding))
          .join('\n'),
    },
    { name: 'proof', kind: 'csv', make: () => proofCsv(report, language) },
    ...[...charts, ...tables].flatMap((choice): Output[] => [
      { name: named(choice, 'csv'), kind: 'csv', make: () => csv(choice) },
      { name: named(choice, 'html'), kind: 'html', make: () => renderHtml(report, choice) },
      { name: named(choice, 'snippet'), kind: 'html', make: () => renderSnippet(report, choice) },
      {
        name: named(choice, 'dsd'),
        kind: 'html',
        make: () => renderDeclarative(report, choice, '/foi-charts.css')?.html,
      },
    ]),
    ...charts.flatMap((choice): Output[] => [
      { name: named(choice, 'svg'), kind: 'svg', make: () => renderSvg(report, choice) },
      { name: named(choice, 'alt'), kind: 'text', make: () => renderAlternative(report, choice) },
    ]),
  ];
}
