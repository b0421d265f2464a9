import { line, max, nice, range, scaleBand, ticks } from 'd3';

/** A value at a place on the axis. `open`: drawn as an outline, because it is not final, not exact, or covers only part of a year. */
export interface YearValue {
  readonly at: number;
  readonly value: number;
  readonly open: boolean;
}

/**
 * The input of a panel: the number of places on its axis, its values, the runs of places that a line may join, and the
 * length of its longest number, in characters.
 */
export interface YearInput {
  readonly places: number;
  readonly values: readonly YearValue[];
  readonly segments: readonly (readonly number[])[];
  readonly characters?: number;
}

/** A mark at a place. All numbers are fractions of the plot, from its left and its top. */
export interface YearMark extends YearValue {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Whether the drawing prints the number beside it. */
  readonly labelled: boolean;
}

/** The room of a place. `before` is the middle between it and the previous place, where a break is drawn. */
export interface YearBand {
  readonly x: number;
  readonly left: number;
  readonly width: number;
  readonly before: number | null;
  readonly named: boolean;
  /** Whether it has a mark. */
  readonly filled: boolean;
}

/**
 * A drawing of values by year, in fractions of its plot: columns or, if a segment is long enough for a line, dots and
 * lines.
 */
export interface YearPanel {
  readonly kind: 'columns' | 'lines';
  readonly marks: readonly YearMark[];
  readonly lines: readonly (readonly YearMark[])[];
  readonly bands: readonly YearBand[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** The maximum number of places for which the narrowest drawing has room for every name and short number. */
const MAX_LABELS = 4;

/** The characters of all numbers that fit side by side in the narrowest drawing. */
const ROOM = 30;

/** The approximate number of ticks. */
const TICK_COUNT = 3;

/**
 * Lays out panels on one scale, which begins at 0.
 *
 * @param linePoints The minimum number of points in a segment that is drawn as a line.
 */
export function layOutPanels(inputs: readonly YearInput[], linePoints: number): readonly YearPanel[] {
  const largest = max(inputs, ({ values }) => max(values, ({ value }) => value)) ?? 0;
  return inputs.map((input) => layOutPanel(input, largest, linePoints));
}

function layOutPanel(
  { places, values, segments, characters = 0 }: YearInput,
  largest: number,
  linePoints: number,
): YearPanel {
  const x = scaleBand<number>().domain(range(places)).range([0, 1]).paddingInner(0.3).paddingOuter(0.15);
  // A linear scale from 0 is a division; scaleLinear would bring 8 kB of interpolation and formats.
  const [, top = 1] = nice(0, largest > 0 ? largest : 1, TICK_COUNT);
  const y = (value: number) => 1 - value / top;
  const width = x.bandwidth();
  const left = (at: number) => x(at) ?? 0;
  const labelled = labelledPlaces(values, places, Math.min(MAX_LABELS, Math.floor(ROOM / (characters + 1))));
  const marks = values.map((value): YearMark => {
    const own = { left: left(value.at), width, y: y(value.value), height: value.value / top };
    return { ...value, ...own, x: own.left + width / 2, labelled: labelled.has(value.at) };
  });
  const byPlace = new Map(marks.map((mark) => [mark.at, mark]));
  const lines = segments
    .filter(({ length }) => length >= linePoints)
    .map((segment) => segment.flatMap((at) => byPlace.get(at) ?? []));
  const step = Math.ceil(places / (MAX_LABELS + 1));
  return {
    kind: lines.length > 0 ? 'lines' : 'columns',
    marks,
    lines,
    bands: range(places).map((at) => ({
      x: left(at) + width / 2,
      left: left(at),
      width,
      before: at === 0 ? null : left(at) - (x.step() - width) / 2,
      named: (places - 1 - at) % step === 0,
      filled: byPlace.has(at),
    })),
    ticks: (largest > 0 ? ticks(0, top, TICK_COUNT) : [0])
      .filter((value) => Number.isInteger(value))
      .map((value) => ({ value, y: y(value) })),
  };
}

/** The line through marks as path data, in a box of 100 by 100 that is stretched to its plot. */
export function linePath(marks: readonly YearMark[]): string {
  const path = line<YearMark>(
    ({ x }) => 100 * x,
    ({ y }) => 100 * y,
  ).digits(2);
  return path(marks) ?? '';
}

/** All places if every number has room; otherwise the last, the largest and the first, unless they are too close together. */
function labelledPlaces(values: readonly YearValue[], places: number, labels: number): ReadonlySet<number> {
  if (places <= labels) return new Set(values.map(({ at }) => at));
  const largest = values.reduce<YearValue | undefined>(
    (best, one) => (best && best.value >= one.value ? best : one),
    undefined,
  );
  const apart = Math.ceil(places / Math.max(1, labels));
  const chosen: number[] = [];
  for (const one of [values[values.length - 1], largest, values[0]]) {
    if (one && chosen.every((at) => Math.abs(at - one.at) >= apart)) chosen.push(one.at);
  }
  return new Set(chosen);
}
