import { composeReport, type NamedCard } from '../cards/compose-report.js';
import type { Card } from '../cards/card.js';
import type { CardKind } from '../cards/chart-kind.js';
import { sumsOf } from '../cards/sums.js';
import { check } from '../check/check.js';
import type { Finding, Rule } from '../check/finding.js';
import type { Language } from '../report/language.js';
import { locales } from '../locale/locales.js';
import type { OneReportTag } from '../report/charts.js';
import { printedFigure } from '../report/figure.js';
import { keyOf, keyText } from '../report/observation-key.js';
import type { Observation, ObservationKey, Report } from '../report/report.js';
import { groupsOf } from '../statistics/breakdown.js';
import { type PartShare } from '../statistics/part.js';
import { shownShare } from '../statistics/shown-share.js';
import { headerPaths } from '../table/header-paths.js';
import { figuresIn } from '../table/table.js';
import { remainderLabel, shareText, sizedText, type DetailedWording } from '../words/amounts.js';
import { type Basis, describeEvidence, figureFormula, shareFormula } from '../words/describe-evidence.js';
import { describeFinding, findingNumbers } from '../words/describe-finding.js';
import { figureName } from '../words/figure-name.js';
import { remainderOf } from '../words/gaps.js';

/**
 * A figure that is shown somewhere: its name, its text, whether it is printed or derived, its evidence or formula,
 * and the charts that show it.
 */
export interface ProofLine {
  readonly kind: 'printed' | 'derived';
  readonly name: string;
  readonly text: string;
  readonly basis: readonly string[];
  readonly charts: readonly (OneReportTag | 'check')[];
}

/**
 * The proof sheet of a report: every figure that can be shown, to be compared with the publication and signed. The
 * printed figures and shares come first, in the order of the report, then the derived ones.
 *
 * @param language For names, formulas and numbers.
 */
export function proof(report: Report, language: Language): readonly ProofLine[] {
  const wording = { messages: locales[language], report };
  const { charts, tables } = composeReport(wording);
  const cards = [...charts, ...tables];
  const shown = shownIn(cards);
  const sources = new Set(
    report.observations.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  );
  // A single source is named once, above the sheet.
  const named = sources.size > 1;
  const printed = report.observations.flatMap((observation) =>
    printedLines(wording, observation, shown, named),
  );
  const known = new Set(printed.map(({ text }) => text));
  return [
    ...printed,
    ...unique([
      ...cards.flatMap(({ kind, card }) => derivedLines(wording, kind.name, card)),
      ...check(report)
        .flatMap((finding) => findingLines(wording, finding))
        .filter(({ text }) => !known.has(text)),
    ]),
  ];
}

/** The key of a printed share: a figure may be in charts that do not show its share. */
const shareKey = (key: ObservationKey) => `${keyText(key)} %`;

/** The charts that show each printed figure and share, by key. */
function shownIn(cards: readonly NamedCard<CardKind>[]): ReadonlyMap<string, ReadonlySet<OneReportTag>> {
  const shown = new Map<string, Set<OneReportTag>>();
  for (const { kind, card } of cards) {
    const { name } = kind;
    for (const { basis } of card.table ? figuresIn(card.table) : []) {
      for (const figure of [
        basis.figure,
        ...(basis.base ? [basis.base] : []),
        ...(basis.share?.base ? [basis.share.base] : []),
        ...(basis.figure.operands ?? []),
      ]) {
        const key = keyText(figure.key);
        if (figure.observation) shown.set(key, (shown.get(key) ?? new Set()).add(name));
      }
      if (!basis.share || basis.share.derived) continue;
      const key = shareKey(basis.figure.key);
      shown.set(key, (shown.get(key) ?? new Set()).add(name));
    }
  }
  return shown;
}

function printedLines(
  wording: DetailedWording,
  observation: Observation,
  shown: ReadonlyMap<string, ReadonlySet<OneReportTag>>,
  named: boolean,
): readonly ProofLine[] {
  const key = keyOf(observation);
  const { report, messages } = wording;
  const figure = printedFigure(report, key) ?? { key, value: null };
  const share = shownShare(report, figure, key, null);
  const basis = describeEvidence(wording, { figure, remainder: false, share: null, base: null }).filter(
    ({ term }) => named || term !== messages.terms.source,
  );
  const line = {
    kind: 'printed' as const,
    name: figureName(wording, key),
    basis: basis.map(({ term, text }) => messages.noteOn(term, text)),
    charts: [...(shown.get(keyText(key)) ?? [])],
  };
  return [
    ...(figure.value === null ? [] : [{ ...line, text: sizedText(wording, figure) }]),
    ...(share
      ? [
          {
            ...line,
            name: shareName(wording, line.name, share, key),
            text: shareText(wording, share),
            charts: [...(shown.get(shareKey(key)) ?? [])],
          },
        ]
      : []),
  ];
}

/** The name of a share, with its base; for a share that is 100 less others, the base of the others. */
function shareName(
  wording: DetailedWording,
  name: string,
  { base, operands = [] }: PartShare,
  { measure, applicant }: ObservationKey,
): string {
  const of = base ?? operands[0]?.base;
  return wording.messages.shareName(name, figureName(wording, of?.key ?? { measure, applicant }));
}

function derivedLines(wording: DetailedWording, chart: OneReportTag, card: Card): readonly ProofLine[] {
  const line = (name: string, text: string, formula: string): ProofLine => ({
    kind: 'derived',
    name,
    text,
    basis: [formula],
    charts: [chart],
  });
  const { messages } = wording;
  // The remainder of a group is stated in a note and has no row.
  const left = card.described
    .flatMap(({ breakdown }) => groupsOf(breakdown))
    .flatMap((group) => remainderOf(group)?.figure ?? []);
  const table = card.table ?? { head: [], bodies: [] };
  const pathOf = headerPaths(table);
  return [
    ...left.map((figure) =>
      line(
        messages.line([figureName(wording, figure.key), remainderLabel(wording)]),
        sizedText(wording, figure),
        figureFormula(wording, { figure, remainder: true, share: null, base: null }) ?? '',
      ),
    ),
    ...figuresIn(table).flatMap((cell) => {
      const { basis } = cell;
      const { rows } = pathOf(cell);
      const label = rows[rows.length - 1]?.text ?? '';
      const formula = figureFormula(wording, basis);
      const { share } = basis;
      const shareFormulaText = share && shareFormula(wording, basis.figure, share);
      const named = derivedName(wording, basis, label);
      return [
        ...(formula ? [line(named, sizedText(wording, basis.figure), formula)] : []),
        ...(share && shareFormulaText
          ? [
              line(
                shareName(wording, named, share, basis.figure.key),
                shareText(wording, share),
                shareFormulaText,
              ),
            ]
          : []),
      ];
    }),
    ...[
      ...card.sums,
      ...card.described.flatMap(({ breakdown, withShares }) => sumsOf(wording, breakdown, withShares)),
    ].map(({ kind, of, text, formula }) => line(messages.sumName(of ?? card.caption, kind), text, formula)),
  ];
}

/** The name of a derived figure; a sum over several measures names all of them. */
function derivedName(wording: DetailedWording, { figure, remainder }: Basis, label: string): string {
  const { key, operands = [] } = figure;
  if (remainder) return wording.messages.line([figureName(wording, key), label]);
  const names = operands.map((operand) => figureName(wording, operand.key));
  const across = operands.some((operand) => operand.key.measure !== key.measure);
  return across ? names.join(' + ') : figureName(wording, key);
}

/** Rules whose `found` value is printed in the report, not derived. */
const OF_ONE_FIGURE: readonly Rule[] = ['share', 'evidence', 'fraction', 'approximate', 'merged'];

/** Numbers that appear only in findings: sums, differences, expected shares. */
function findingLines(wording: DetailedWording, finding: Finding): readonly ProofLine[] {
  const sentence = describeFinding(wording, finding);
  const subject = figureName(wording, finding.subject);
  const derived = findingNumbers(wording, finding).filter(
    ({ part }) => part !== 'found' || !OF_ONE_FIGURE.includes(finding.rule),
  );
  return derived.map(({ part, text }) => ({
    kind: 'derived' as const,
    name: wording.messages.findingName(subject, finding.rule, part),
    text,
    basis: [sentence],
    charts: ['check' as const],
  }));
}

/** Merges the lines of a derived figure that appears in several charts. */
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
