import { barFractions } from '../marks/bar-fractions.js';
import type { Mark } from '../marks/mark.js';
import type { Figure } from '../report/figure.js';
import {
  type Bodies,
  type Compared,
  comparedIn,
  type ComparedFigure,
  comparableGroups,
  refersTo,
  type Rest,
  restOf,
  shareIn,
} from '../series/comparison.js';
import { layOutBlocks, type RowBlock, rowOf } from '../table/lay-out-parts.js';
import type { ReportedFigure } from '../table/reports-csv.js';
import { lineOf, linesOf, type ShareCell, type TableRow } from '../table/table.js';
import { countHeading, figureText, measureLabel, shareText, unitRemark, unitText } from '../words/amounts.js';
import { bodyName, comparisonNotes, headingOf } from '../words/describe-comparison.js';
import { figureLabel, type SeriesWords } from '../words/describe-series.js';
import { describeSources, periodText, sourceNotes } from '../words/sources.js';
import { countWidth } from './card-rows.js';
import type { ReportsCard } from './series-card.js';

/** A comparison: a card with a row per body. */
export interface ComparisonCard extends ReportsCard {
  /** The path of the row of the reader's own body. */
  readonly own: string | null;
}

/** Many bodies in one year: a row per body, its number and base, and a bar; null if no body has the figure. */
export function composeComparison(
  { reports, others, latest }: Bodies,
  compared: Compared,
  words: SeriesWords,
): ComparisonCard | null {
  const { messages, own } = words;
  const found = reports.map((report) => ({ report, figure: comparedIn(report, compared.figure) }));
  const all = found.flatMap(({ figure }) => figure ?? []);
  const [first] = all;
  if (!first) return null;
  const whole = all.find(({ report }) => refersTo(compared.whole, report));
  const parts = all.filter((one) => one !== whole);
  const rest = whole
    ? restOf(
        whole,
        found.filter(({ report }) => report !== whole.report).map(({ figure }) => figure),
      )
    : null;
  const ordered = sorted(parts, compared, words);
  const groups = comparableGroups(ordered, !whole);
  const shares = all.some(({ base }) => base);
  const wording = { messages, report: latest };
  const labels = new Set(groups.map(({ scope }) => scope));
  const counts = groups.map(({ figures }) => figures.map(countOf));
  // Bars of all groups are on one scale: of two equal bars, neither may be the larger number.
  const lengths = barFractions(counts.flat());
  const blocks = groups.map((group, index): RowBlock => {
    const other = index > 0 && groups.slice(0, index).some(({ scope }) => scope === group.scope);
    const scope = own.scopes[group.scope ?? 'unstated'];
    const from = counts.slice(0, index).flat().length;
    const rows = rowsOf(group.figures, whole ?? null, lengths.slice(from), compared, words);
    return {
      id: `g${index}`,
      label:
        messages.line([
          ...(labels.size > 1 ? [scope] : []),
          ...(other ? [own.comparison.otherDefinition] : []),
        ]) || null,
      rows: index === 0 && rest && rest.left > 0 ? [...rows, restRow(rest, parts, words)] : rows,
      total: index === 0 && whole ? bodyRow(whole, null, compared, words) : null,
    };
  });
  const label = figureLabel(messages, first);
  const period = periodText(wording, latest.period);
  const width = countWidth(blocks);
  const unit = unitText(wording, first.measure);
  const caption = messages.caption(label, own.comparison.body, period);
  const table = layOutBlocks(
    'bars',
    caption,
    {
      label: own.comparison.body,
      count: countHeading(wording, unit),
      share: shares ? own.comparison.shareHead : null,
    },
    blocks,
    width,
  );
  const lines = table.bodies.flatMap(linesOf).map(lineOf);
  const bodies = new Map(all.map((one) => [one.report.id, one]));
  const mine = all.find(({ report }) => refersTo(compared.own, report)) ?? null;
  const publications = all.map(({ report }) => ({ messages, report }));
  const sources = new Map(publications.flatMap(describeSources).map((source) => [source.text, source]));
  return {
    language: messages.language,
    heading: headingOf({ label, period, figures: parts, own: mine, comparable: groups.length === 1 }, words),
    subtitle: messages.line([
      period,
      ...unitRemark(wording, unit),
      ...(shares
        ? [own.comparison.baseIs(measureLabel({ messages, report: first.report }, first.measure))]
        : []),
      own.comparison.orders[shares && compared.order === 'value' ? 'share' : compared.order],
      ...(mine ? [own.comparison.ownFirst] : []),
    ]),
    summary: '',
    caption,
    countWidth: width,
    layout: 'bars',
    strips: [],
    table,
    notes: comparisonNotes({ found, parts, others, rest, whole: whole ?? null }, words),
    described: [],
    sums: [],
    sources: [...sources.values()],
    sourceNotes: [...new Set(publications.flatMap(sourceNotes))],
    figures: new Map(
      lines.flatMap((line): readonly (readonly [string, ReportedFigure])[] => {
        const { id } = line.figure;
        const one = bodies.get(id.slice(id.indexOf('/') + 1)) ?? whole;
        return one ? [[id, reported(one, line.label.text, words)]] : [];
      }),
    ),
    own: lines.find(({ figure }) => mine && figure.id.endsWith(`/${mine.report.id}`))?.figure.id ?? null,
  };
}

function reported(one: ComparedFigure, body: string, { messages }: SeriesWords): ReportedFigure {
  const wording = { messages, report: one.report };
  return { wording, names: [body, periodText(wording, one.report.period), figureLabel(messages, one)] };
}

/** The reader's own body, then the others in the chosen order; equal ones as given. */
function sorted(
  figures: readonly ComparedFigure[],
  { order, own }: Compared,
  words: SeriesWords,
): readonly ComparedFigure[] {
  const { language } = words.messages;
  const size = ({ figure, base, few }: ComparedFigure) => {
    if (!base) return figure.value ?? -1;
    return few || figure.value === null ? -1 : figure.value / (base.value ?? 1);
  };
  const name = ({ report }: ComparedFigure) => bodyName(words, report);
  const mine = ({ report }: ComparedFigure) => Number(refersTo(own, report));
  return [...figures].sort(
    (one, other) =>
      mine(other) - mine(one) ||
      (order === 'value'
        ? size(other) - size(one)
        : order === 'name'
          ? name(one).localeCompare(name(other), language)
          : 0),
  );
}

/** A count without its multiplier, so that all have one unit; null for a figure that is shown as a share. */
function countOf({ figure, base, measure }: ComparedFigure): number | null {
  return base || figure.value === null ? null : figure.value * (measure.multiplier ?? 1);
}

/** The bodies of a group; `counts` are the lengths of their bars, unless they are parts of a whole or of 100%. */
function rowsOf(
  figures: readonly ComparedFigure[],
  whole: ComparedFigure | null,
  counts: readonly (number | null)[],
  compared: Compared,
  words: SeriesWords,
): readonly TableRow[] {
  const total = whole?.base ? null : whole?.figure.value;
  const values = figures.map(({ figure, base, few }) => {
    if (!base) return figure.value;
    return few || figure.value === null ? null : figure.value / (base.value ?? 1);
  });
  const shares = figures.some(({ base }) => base);
  const lengths = shares || total ? barFractions(values, total || 1) : counts;
  return figures.map((one, index) => {
    const length = lengths[index] ?? null;
    const mark: Mark | null =
      length === null ? null : { type: 'bar', start: 0, length, whole: shares || total ? 1 : null };
    return bodyRow(one, mark, compared, words);
  });
}

function bodyRow(one: ComparedFigure, mark: Mark | null, { own }: Compared, words: SeriesWords): TableRow {
  const { report, figure, base } = one;
  const wording = { messages: words.messages, report };
  const name = bodyName(words, report);
  const share = shareIn(one);
  const { comparison } = words.own;
  const zero = base && !one.few && figure.value === 0 ? '0%' : null;
  const text = share ? shareText(wording, share) : zero;
  const size = base && figureText(wording, base);
  const cell: ShareCell | null = base && {
    kind: 'share',
    text: text === null ? comparison.baseOnly(size ?? '') : comparison.shareOf(text, size ?? ''),
    flagged: false,
  };
  return rowOf(
    wording,
    report.id,
    refersTo(own, report) ? comparison.own(name) : name,
    { figure, remainder: false, share, base },
    mark,
    cell,
  );
}

/** What the parts leave of the whole. */
function restRow(
  { whole, left }: Rest,
  parts: readonly ComparedFigure[],
  { messages }: SeriesWords,
): TableRow {
  const figure: Figure = {
    key: whole.figure.key,
    value: left,
    operands: [whole.figure, ...parts.map((part) => part.figure)],
    added: 1,
  };
  const [length] = barFractions([left], whole.figure.value ?? undefined);
  const mark: Mark = { type: 'bar', start: 0, length: length ?? 0, whole: 1 };
  const basis = { figure, remainder: true, share: null, base: null };
  return rowOf({ messages, report: whole.report }, 'remainder', messages.remainder, basis, mark);
}
