import { allCharts } from '../cards/all-charts.js';
import type { Card } from '../cards/card.js';
import { allRows } from '../cards/card-rows.js';
import { sumsOf } from '../cards/sums.js';
import { check } from '../check/check.js';
import type { Finding } from '../check/finding.js';
import { formOf } from '../forms/forms.js';
import { statutoryTables } from '../forms/statutory-tables.js';
import type { Language } from '../report/language.js';
import { locales } from '../locale/locales.js';
import type { ChartName } from '../locale/messages.js';
import { keyOf, keyText } from '../report/observation-key.js';
import type { Observation, Report } from '../report/report.js';
import { figureText, shareText, type DetailedSpeaker } from '../words/amounts.js';
import { describeEvidence, figureFormula, shareFormula } from '../words/describe-evidence.js';
import { describeFinding, figureName, findingNumbers } from '../words/describe-finding.js';
import { printedDecimals } from '../report/printed-numbers.js';

/**
 * One figure that is shown somewhere: what it is, its text, whether it is printed or derived, the words or cell
 * that it was read from or its formula, and the charts that show it.
 */
export interface ProofLine {
  readonly kind: 'printed' | 'derived';
  readonly name: string;
  readonly text: string;
  readonly basis: readonly string[];
  readonly charts: readonly ChartName[];
}

/**
 * The proof sheet of a report: every figure that will be shown anywhere, to be read against the publication and
 * signed. First each printed figure and share, in the order of the report; then each derived one.
 *
 * @param language In which names, formulas and numbers are given.
 */
export function proof(report: Report, language: Language): readonly ProofLine[] {
  const speaker = { messages: locales[language], report };
  const cards = allCharts.flatMap(({ name, compose, variants, order }) => {
    const card = compose(report, { messages: speaker.messages, variant: variants[0] ?? '', order });
    return card ? [{ name, card }] : [];
  });
  const shown = shownIn(cards);
  const sources = new Set(
    report.observations.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  );
  // One source is named once, above the sheet.
  const named = sources.size > 1;
  const printed = report.observations.flatMap((observation) =>
    printedLines(speaker, observation, shown, named),
  );
  const known = new Set(printed.map(({ text }) => text));
  return [
    ...printed,
    ...unique([
      ...cards.flatMap(({ name, card }) => derivedLines(speaker, name, card)),
      ...check(report)
        .flatMap((finding) => findingLines(speaker, finding))
        .filter(({ text }) => !known.has(text)),
    ]),
  ];
}

interface NamedCard {
  readonly name: ChartName;
  readonly card: Card;
}

/** In which charts each printed figure stands, by its key. */
function shownIn(cards: readonly NamedCard[]): ReadonlyMap<string, ReadonlySet<ChartName>> {
  const shown = new Map<string, Set<ChartName>>();
  for (const { name, card } of cards) {
    for (const { basis } of allRows(card.groups)) {
      for (const figure of [
        basis.figure,
        ...(basis.base ? [basis.base] : []),
        ...(basis.figure.operands ?? []),
      ]) {
        const key = keyText(figure.key);
        if (figure.observation) shown.set(key, (shown.get(key) ?? new Set()).add(name));
      }
    }
  }
  return shown;
}

function printedLines(
  speaker: DetailedSpeaker,
  observation: Observation,
  shown: ReadonlyMap<string, ReadonlySet<ChartName>>,
  named: boolean,
): readonly ProofLine[] {
  const key = keyOf(observation);
  const { share, value, status } = observation;
  const figure = { key, value, ...(status && { status }), observation };
  const tables = statutoryTables(formOf(speaker.report)).length > 0;
  const basis = describeEvidence(speaker, { figure, remainder: false, share: null, base: null }).filter(
    ({ term }) => named || term !== speaker.messages.terms.source,
  );
  const line = {
    kind: 'printed' as const,
    name: figureName(speaker, key),
    basis: basis.map(({ term, text }) => speaker.messages.noteOn(term, text)),
    charts: [...(shown.get(keyText(key)) ?? []), 'statutory-table' as const].filter(
      (name) => name !== 'statutory-table' || (tables && observation.evidence.some(({ cell }) => cell)),
    ),
  };
  const printed = share && {
    value: share.value,
    digits: printedDecimals(share.text),
    ...(share.status && { status: share.status }),
    derived: false,
  };
  return [
    ...(value === null ? [] : [{ ...line, text: figureText(speaker, figure) }]),
    ...(printed
      ? [{ ...line, name: speaker.messages.shareName(line.name), text: shareText(speaker, printed) }]
      : []),
  ];
}

function derivedLines(speaker: DetailedSpeaker, chart: ChartName, card: Card): readonly ProofLine[] {
  const line = (name: string, text: string, formula: string): ProofLine => ({
    kind: 'derived',
    name,
    text,
    basis: [formula],
    charts: [chart],
  });
  const { messages } = speaker;
  return [
    ...allRows(card.groups).flatMap(({ label, basis }) => {
      const formula = figureFormula(speaker, basis);
      const { share } = basis;
      const shareFormulaText = share && shareFormula(speaker, basis, share);
      const name = figureName(speaker, basis.figure.key);
      const named = basis.remainder ? messages.line([name, label]) : name;
      return [
        ...(formula ? [line(named, figureText(speaker, basis.figure), formula)] : []),
        ...(share && shareFormulaText
          ? [line(messages.shareName(named), shareText(speaker, share), shareFormulaText)]
          : []),
      ];
    }),
    ...[
      ...card.sums,
      ...card.told.flatMap(({ breakdown, withShares }) => sumsOf(speaker, breakdown, withShares)),
    ].map(({ text, formula }) => line(messages.sumName(card.caption), text, formula)),
  ];
}

/** Numbers in the findings that stand nowhere else: sums, differences, expected shares. */
function findingLines(speaker: DetailedSpeaker, finding: Finding): readonly ProofLine[] {
  const sentence = describeFinding(speaker, finding);
  return findingNumbers(speaker, finding).map((text) => ({
    kind: 'derived' as const,
    name: speaker.messages.findingName(figureName(speaker, finding.subject)),
    text,
    basis: [sentence],
    charts: ['check' as const],
  }));
}

/** The same derived figure in several charts is one line. */
function unique(lines: readonly ProofLine[]): readonly ProofLine[] {
  const byContent = new Map<string, ProofLine>();
  for (const line of lines) {
    const content = JSON.stringify([line.name, line.text, line.basis]);
    const known = byContent.get(content);
    const charts = known ? [...new Set([...known.charts, ...line.charts])] : line.charts;
    byContent.set(content, { ...line, charts });
  }
  return [...byContent.values()];
}
