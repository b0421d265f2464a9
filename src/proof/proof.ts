import { allCharts } from '../cards/all-charts.js';
import type { Card } from '../cards/card.js';
import { statutoryTable } from '../cards/compose-statutory-table.js';
import { sumsOf } from '../cards/sums.js';
import { check } from '../check/check.js';
import type { Finding, Rule } from '../check/finding.js';
import type { Language } from '../report/language.js';
import { locales } from '../locale/locales.js';
import type { TagName } from '../report/charts.js';
import { printedFigure } from '../report/figure.js';
import { keyOf, keyText } from '../report/observation-key.js';
import type { Observation, ObservationKey, Report } from '../report/report.js';
import { groupsOf } from '../statistics/breakdown.js';
import { type PartShare } from '../statistics/part.js';
import { shownShare } from '../statistics/shown-share.js';
import { headerPaths } from '../table/header-paths.js';
import { figuresIn } from '../table/table.js';
import { shareText, sizedText, type DetailedWording } from '../words/amounts.js';
import { type Basis, describeEvidence, figureFormula, shareFormula } from '../words/describe-evidence.js';
import { describeFinding, findingNumbers } from '../words/describe-finding.js';
import { figureName } from '../words/figure-name.js';
import { remainderOf } from '../words/gaps.js';

/**
 * One figure that is shown somewhere: what it is, its text, whether it is printed or derived, the words or cell
 * that it was read from or its formula, and the charts that show it.
 */
export interface ProofLine {
  readonly kind: 'printed' | 'derived';
  readonly name: string;
  readonly text: string;
  readonly basis: readonly string[];
  readonly charts: readonly (TagName | 'check')[];
}

/**
 * The proof sheet of a report: every figure that will be shown anywhere, to be read against the publication and
 * signed. First each printed figure and share, in the order of the report; then each derived one.
 *
 * @param language In which names, formulas and numbers are given.
 */
export function proof(report: Report, language: Language): readonly ProofLine[] {
  const wording = { messages: locales[language], report };
  const cards = [...allCharts, statutoryTable].flatMap(({ name, compose, variants, order }) => {
    // The variants of a chart show the same figures; each of the form's is a table of its own.
    const shown = name === statutoryTable.name ? variants : variants.slice(0, 1);
    return shown.flatMap((variant) => {
      const card = compose(report, { messages: wording.messages, variant, order });
      return card ? [{ name, card }] : [];
    });
  });
  const shown = shownIn(cards);
  const sources = new Set(
    report.observations.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  );
  // One source is named once, above the sheet.
  const named = sources.size > 1;
  const printed = report.observations.flatMap((observation) =>
    printedLines(wording, observation, shown, named),
  );
  const known = new Set(printed.map(({ text }) => text));
  return [
    ...printed,
    ...unique([
      ...cards.flatMap(({ name, card }) => derivedLines(wording, name, card)),
      ...check(report)
        .flatMap((finding) => findingLines(wording, finding))
        .filter(({ text }) => !known.has(text)),
    ]),
  ];
}

interface NamedCard {
  readonly name: TagName;
  readonly card: Card;
}

/** Of a printed share among printed figures; a figure may stand where its share does not. */
const shareKey = (key: ObservationKey) => `${keyText(key)} %`;

/** In which charts each printed figure and share stands, by its key. */
function shownIn(cards: readonly NamedCard[]): ReadonlyMap<string, ReadonlySet<TagName>> {
  const shown = new Map<string, Set<TagName>>();
  for (const { name, card } of cards) {
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
  shown: ReadonlyMap<string, ReadonlySet<TagName>>,
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

/** A share by what it is a share of; the rest of 100 by what the others are of. */
function shareName(
  wording: DetailedWording,
  name: string,
  { base, operands = [] }: PartShare,
  { measure, applicant }: ObservationKey,
): string {
  const of = base ?? operands[0]?.base;
  return wording.messages.shareName(name, figureName(wording, of?.key ?? { measure, applicant }));
}

function derivedLines(wording: DetailedWording, chart: TagName, card: Card): readonly ProofLine[] {
  const line = (name: string, text: string, formula: string): ProofLine => ({
    kind: 'derived',
    name,
    text,
    basis: [formula],
    charts: [chart],
  });
  const { messages } = wording;
  // What a group leaves is told in a note, and has no row.
  const left = card.told
    .flatMap(({ breakdown }) => groupsOf(breakdown))
    .flatMap((group) => remainderOf(group)?.figure ?? []);
  const table = card.table ?? { head: [], bodies: [] };
  const pathOf = headerPaths(table);
  return [
    ...left.map((figure) =>
      line(
        messages.line([figureName(wording, figure.key), messages.remainder]),
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
      ...card.told.flatMap(({ breakdown, withShares }) => sumsOf(wording, breakdown, withShares)),
    ].map(({ kind, of, text, formula }) => line(messages.sumName(of ?? card.caption, kind), text, formula)),
  ];
}

/** The name of a derived figure; a sum over several measures is named by all of them. */
function derivedName(wording: DetailedWording, { figure, remainder }: Basis, label: string): string {
  const { key, operands = [] } = figure;
  if (remainder) return wording.messages.line([figureName(wording, key), label]);
  const names = operands.map((operand) => figureName(wording, operand.key));
  const across = operands.some((operand) => operand.key.measure !== key.measure);
  return across ? names.join(' + ') : figureName(wording, key);
}

/** Rules that find what the report prints, which is no figure of ours. */
const OF_ONE_FIGURE: readonly Rule[] = ['share', 'evidence', 'fraction', 'approximate', 'merged'];

/** Numbers in the findings that stand nowhere else: sums, differences, expected shares. */
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
