import { formatNumber } from '../locale/format-number.js';
import type { Messages } from '../locale/messages.js';
import type { SeriesMessages, StatedChange } from '../locale/series-messages.js';
import type { Change } from '../series/changes.js';
import type { Place } from '../series/place.js';
import type { Series } from '../series/series.js';
import type { SeriesFigure, SeriesRow } from '../series/series-rows.js';
import { amountOf, labelOf, measureLabel } from './amounts.js';
import { periodText } from './sources.js';

/** The text of a chart over years: that of all charts, and its own. */
export interface SeriesWords {
  readonly messages: Messages;
  readonly own: SeriesMessages;
}

/** The name of a row in the last report that has it. */
export function rowLabel({ messages }: SeriesWords, { points }: SeriesRow): string {
  const point = [...points].reverse().find((one) => one);
  return point ? figureLabel(messages, point) : '';
}

export function figureLabel(messages: Messages, { report, measure, part }: SeriesFigure): string {
  const wording = { messages, report };
  return part ? labelOf(wording, part) : measureLabel(wording, measure);
}

/** The name of a row with that of its measure; outcomes of requests need none. */
export function rowName({ messages, own }: SeriesWords, { points }: SeriesRow): string {
  const point = [...points].reverse().find((one) => one);
  return point ? fullName({ messages, own }, point) : '';
}

function fullName({ messages, own }: SeriesWords, point: SeriesFigure): string {
  const { report, measure, part } = point;
  const label = figureLabel(messages, point);
  if (!part || measure.topic === 'request-outcome') return label;
  return own.classOf(measureLabel({ messages, report }, measure), label);
}

/** The first and the last period of a series. */
export function spanText(words: SeriesWords, series: Series): string {
  const { places } = series;
  const [first, last] = [places[0], places[places.length - 1]];
  if (!first || !last) return '';
  const [from = '', to = ''] = [first, last].map((place) => placeLabel(words, place, series));
  return first === last ? from : words.messages.dates(from, to);
}

/** The short names of the breaks before a place; null if there are none. */
export function breakKinds({ messages, own }: SeriesWords, { breaks }: Series, at: number): string | null {
  const kinds = breaks.filter((one) => one.at === at).map(({ kind }) => own.breaks[kind]);
  return kinds.length > 0 ? kinds.join(messages.listSeparator) : null;
}

/** The period of a place. */
export function placeLabel({ messages }: SeriesWords, { period }: Place, { latest }: Series): string {
  return periodText({ messages, report: latest }, period);
}

/** A short name for the axis: `2019`, `2019/20`, or `2019 …` for part of a year. */
export function axisLabel({ period, partial, months }: Place): string {
  const year = period.start.slice(0, 4);
  if (period.start === period.end || months.from % 12 === 0) return partial ? `${year} …` : year;
  return partial ? `${year} …` : `${year}/${period.end.slice(2, 4)}`;
}

/** A change for a sentence. */
export function statedChange(
  words: SeriesWords,
  { from, to, difference, percent, digits }: Change,
): StatedChange {
  const { messages } = words;
  const dated = ({ report, figure, measure }: SeriesFigure) => ({
    period: periodText({ messages, report }, report.period),
    amount: amountOf({ messages, report }, figure, measure),
  });
  return {
    label: fullName(words, to),
    before: dated(from),
    after: dated(to),
    difference: amountOf({ messages, report: to.report }, { value: Math.abs(difference) }, to.measure),
    direction: difference > 0 ? 'more' : difference < 0 ? 'less' : 'same',
    percent: percent === null ? null : signed(percent, digits),
  };
}

/** A number with its sign: +0.4%, −10.0%. */
function signed(percent: number, digits: number): string {
  const sign = percent > 0 ? '+' : percent < 0 ? '−' : '';
  return `${sign}${formatNumber(Math.abs(percent), digits)}%`;
}

/** A change below its number: +14 (+0.4%). */
export function cellChange({ own }: SeriesWords, { difference, percent, digits }: Change): string {
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  return own.cellChange(
    sign + formatNumber(Math.abs(difference)),
    percent === null ? null : signed(percent, digits),
  );
}
