import { allCharts } from '../../src/cards/all-charts.js';
import { cardCsv } from '../../src/cards/card-csv.js';
import { check } from '../../src/check/check.js';
import { locales } from '../../src/locale/locales.js';
import { proofCsv } from '../../src/proof/proof-csv.js';
import { STATUTORY_TABLES } from '../../src/report/charts.js';
import type { Language } from '../../src/report/language.js';
import type { Report } from '../../src/report/report.js';
import { type Choice, compose } from '../../src/server/choice.js';
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
  readonly kind: 'text' | 'html' | 'svg';
  readonly make: () => string | null | undefined;
}

/** All that can be written of a report in a language, each made on its own. */
export function everythingOf(report: Report, language: Language): readonly Output[] {
  const wording = { report, messages: locales[language] };
  const charts: readonly Choice[] = allCharts.flatMap(({ name, variants }) =>
    variants.map((variant) => ({ chart: name, variant, language })),
  );
  const tables: readonly Choice[] = STATUTORY_TABLES.map((variant) => ({
    chart: 'statutory-table',
    variant,
    language,
  }));
  const csv = (choice: Choice) => {
    const composed = compose(report, choice);
    return composed?.card && cardCsv(composed.wording, composed.card);
  };
  const named = (choice: Choice, format: string) => `${choice.chart} ${choice.variant ?? ''} ${format}`;
  return [
    {
      name: 'check',
      kind: 'text',
      make: () =>
        check(report)
          .map((finding) => describeFinding(wording, finding))
          .join('\n'),
    },
    { name: 'proof', kind: 'text', make: () => proofCsv(report, language) },
    ...[...charts, ...tables].flatMap((choice): Output[] => [
      { name: named(choice, 'csv'), kind: 'text', make: () => csv(choice) },
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
