import { line, max, nice, range, scaleBand, ticks } from 'd3';

/** A value at a place on the axis. `open`: drawn as an outline, because it is not final, not exact, or covers only part of a year. */
export interface YearValue {
  readonly at: number;
  readonly value: number;
  readonly open: boolean;
}

/**
 * The input of a panel: the number of places on its axis, its values, the runs of places that a line may join, and the
 * length of its longest number and of the longest name of a place, in characters; `breaks` are the places with a break
 * before them.
 */
export interface YearInput {
  readonly places: number;
  readonly values: readonly YearValue[];
  readonly segments: readonly (readonly number[])[];
  readonly characters?: number;
  readonly name?: number;
  readonly breaks?: readonly number[];
}

/** A mark at a place. All numbers are fractions of the plot, from its left and its top. */
export interface YearMark extends YearValue {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Where the number over it is anchored; null if the drawing does not print it. */
  readonly anchor: 'start' | 'middle' | 'end' | null;
}

/** The room of a place. `before` is the middle between it and the previous place, where a break is drawn. */
export interface YearBand {
  readonly x: number;
  readonly left: number;
  readonly width: number;
  readonly before: number | null;
  /** Whether the break before it has room for its name. */
  readonly breakNamed: boolean;
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
  /** Whether every mark has its number: there is no axis then, only the tick of 0. */
  readonly full: boolean;
  /** Whether numbers are long. */
  readonly wide: boolean;
}

/** The characters that fit side by side in the narrowest drawing, without an axis and beside one. */
const [NO_AXIS, BESIDE_AXIS] = [28, 17];

/** The characters of the name of a break, and some air. */
const BREAK_NAME = 12;

/** The characters of a number that fits in a narrow drawing. */
const SHORT = 5;

/** The approximate number of ticks. */
const TICK_COUNT = 3;

/**
 * Lays out panels on one scale, which begins at 0.
 *
 * @param linePoints The minimum number of points in a segment that is drawn as a line.
 */
export function layOutPanels(inputs: readonly YearInput[], linePoints: number): readonly YearPanel[] {
  const largest = max(inputs, ({ values }) => max(values, ({ value }) => value)) ?? 0;
  const characters = max(inputs, (input) => input.characters) ?? 0;
  return inputs.map((input) => layOutPanel(input, largest, characters, linePoints));
}

function layOutPanel(
  { places, values, segments, name = 4, breaks = [] }: YearInput,
  largest: number,
  characters: number,
  linePoints: number,
): YearPanel {
  const x = scaleBand<number>().domain(range(places)).range([0, 1]).paddingInner(0.3).paddingOuter(0.15);
  // A linear scale from 0 is a division; scaleLinear would bring 8 kB of interpolation and formats.
  const [, top = 1] = nice(0, largest > 0 ? largest : 1, TICK_COUNT);
  const y = (value: number) => 1 - value / top;
  const width = x.bandwidth();
  const left = (at: number) => x(at) ?? 0;
  const runs = segments.filter(({ length }) => length >= linePoints);
  const full = places * (characters + 0.5) <= NO_AXIS + 0.5;
  const room = full ? NO_AXIS : BESIDE_AXIS;
  // Of columns, either all have their number or none: one without would look like a missing figure.
  const chosen = full || runs.length === 0 ? [] : chosenPlaces(values, places, room / (1.5 * characters + 1));
  const anchor = (at: number) =>
    !full && !chosen.includes(at) ? null : full || (at && at < places - 1) ? 'middle' : at ? 'end' : 'start';
  const marks = values.map((value): YearMark => {
    const own = { left: left(value.at), width, y: y(value.value), height: value.value / top };
    return { ...value, ...own, x: own.left + width / 2, anchor: anchor(value.at) };
  });
  const byPlace = new Map(marks.map((mark) => [mark.at, mark]));
  const step = stepOf(places, room / (name + 1));
  const namedBreaks = spaced(breaks, stepOf(places, room / BREAK_NAME));
  return {
    kind: runs.length > 0 ? 'lines' : 'columns',
    marks,
    lines: runs.map((segment) => segment.flatMap((at) => byPlace.get(at) ?? [])),
    bands: range(places).map((at) => ({
      x: left(at) + width / 2,
      left: left(at),
      width,
      before: at === 0 ? null : left(at) - (x.step() - width) / 2,
      breakNamed: namedBreaks.includes(at),
      named: (places - 1 - at) % step === 0,
      filled: byPlace.has(at),
    })),
    ticks: (largest > 0 && !full ? ticks(0, top, TICK_COUNT) : [0])
      .filter((value) => Number.isInteger(value))
      .map((value) => ({ value, y: y(value) })),
    full,
    wide: characters > SHORT || top >= 10 ** (SHORT - 1),
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

/** The last place, the largest and the first, unless they are too close together. */
function chosenPlaces(values: readonly YearValue[], places: number, labels: number): readonly number[] {
  const most = max(values, ({ value }) => value);
  const largest = values.find(({ value }) => value === most);
  const wanted = [values[values.length - 1], largest, values[0]].flatMap((one) => one?.at ?? []);
  return spaced(wanted, stepOf(places, labels));
}

/** The distance between places with texts, of which so many fit. */
function stepOf(places: number, texts: number): number {
  return Math.ceil(places / Math.max(1, Math.floor(texts)));
}

/** The places, in order of preference, without those that are too close to a preferred one. */
function spaced(places: readonly number[], apart: number): readonly number[] {
  return places.reduce<readonly number[]>(
    (chosen, at) => (chosen.every((other) => Math.abs(other - at) >= apart) ? [...chosen, at] : chosen),
    [],
  );
}
