import { rankInStrip } from '../marks/segment-keys.js';
import { type Stack, stackSegments } from '../marks/stack-segments.js';
import type { ClassPoint } from '../series/series-rows.js';
import type { Series } from '../series/series.js';
import { conceptsOf } from '../statistics/breakdown.js';
import { fewCases } from '../statistics/few-cases.js';
import type { SeriesWords } from '../words/describe-series.js';
import { caseMarks } from './case-marks.js';
import type { YearStrips } from './series-card.js';
import { classesAt, type DrawnYear, partsOf, type StripBlock, stripRows } from './share-strips.js';

/**
 * The classes of each year as counts: one mark per case if every year of their block has few cases, otherwise bars,
 * all on one scale.
 */
export function countStrips(
  blocks: readonly StripBlock[],
  series: Series,
  words: SeriesWords,
): readonly YearStrips[] {
  const drawn = blocks.filter(({ points }) => points.some((point) => point));
  const few = drawn.filter(({ points }) => fewCases(points.flatMap((point) => point?.breakdown ?? [])));
  const bars = drawn.filter((block) => !few.includes(block));
  const stacks = stackSegments(
    bars.flatMap((block) =>
      block.points.map((point, at) => (point && (classesAt(block, point, at) ?? [totalOf(point)])) ?? []),
    ),
  );
  return drawn.map((block): YearStrips => {
    const first = bars.indexOf(block) * series.places.length;
    return {
      label: block.label,
      kind: first < 0 ? 'units' : 'bars',
      rows: stripRows(block, series, words, (point, at) =>
        first < 0 ? unitsOf(block, point, at) : barOf(block, point, at, stacks[first + at]),
      ),
    };
  });
}

function totalOf({ breakdown }: ClassPoint): number | null {
  return breakdown.total?.value ?? null;
}

/** A bar; it is hatched if its classes are not known. */
function barOf(block: StripBlock, point: ClassPoint, at: number, stack: Stack | undefined): DrawnYear {
  const { segments = [], length: end = 0 } = stack ?? {};
  const known = classesAt(block, point, at) !== null;
  const [whole] = segments;
  const rest = whole && { ...whole, id: 'remainder', tone: 0, letter: '', hatched: true, lettered: false };
  return {
    parts: end === 0 ? null : known ? partsOf(block, segments) : rest ? [rest] : null,
    units: null,
    end,
    whole: known || totalOf(point) === 0,
  };
}

/** One mark per case, in fives; those of pending cases are open. The first of each class has its letter. */
function unitsOf(block: StripBlock, point: ClassPoint, at: number): DrawnYear {
  const { rows, keys } = block;
  if (totalOf(point) === 0) return { parts: null, units: [], end: 0, whole: true };
  const counts = classesAt(block, point, at);
  if (!counts) return { parts: null, units: null, end: 0, whole: false };
  const classes = rows.map((row, index) => {
    const code = row.points[at]?.part?.code;
    const { tone, letter } = keys.keys.get(row.id) ?? { tone: 0, letter: '' };
    const hatched = rankInStrip(keys, row.id) === '~';
    const open = code !== undefined && conceptsOf(code).join() === 'pending';
    return { count: counts[index] ?? 0, mark: { id: row.id, tone, letter, hatched, open } };
  });
  return { parts: null, units: caseMarks(classes), end: 0, whole: true };
}
