import { max } from 'd3';
import { formatNumber } from '../locale/format-number.js';
import { layOutPanels, type YearValue } from '../marks/year-panel.js';
import { LINE_POINTS, segmentsOf } from '../series/segments.js';
import type { Series } from '../series/series.js';
import type { Place } from '../series/place.js';
import type { SeriesFigure, SeriesRow } from '../series/series-rows.js';
import { figureText } from '../words/amounts.js';
import { axisLabel, rowLabel, type SeriesWords } from '../words/describe-series.js';
import type { YearDrawing, YearPanels } from './series-card.js';
import { unsettled } from './unsettled.js';
import type { PanelRows } from './year-content.js';

/** Values from here on are drawn with whole numbers; the table has their decimals. */
const LARGE = 100;

/** The drawings, each group on a scale of its own, which is named if there are several. */
export function yearPanels(
  groups: readonly PanelRows[],
  series: Series,
  words: SeriesWords,
): readonly YearPanels[] {
  return groups.map(({ label, rows }) => {
    const drawings = drawingsOf(rows, series, words);
    const alone = drawings.length === 1 && label !== null;
    return {
      label: label !== null && groups.length > 1 ? words.own.ownScale(label) : label,
      drawings: alone ? drawings.map((drawing) => ({ ...drawing, label: '' })) : drawings,
    };
  });
}

function drawingsOf(rows: readonly SeriesRow[], series: Series, words: SeriesWords): readonly YearDrawing[] {
  const valuesOf = (row: SeriesRow) =>
    row.points.flatMap((point, at) => valueAt(point, at, series.places[at]));
  const whole = rows.flatMap(valuesOf).every(({ value }) => value === 0 || value >= LARGE);
  const shown = rows
    .map((row) => ({ row, values: valuesOf(row) }))
    .map(({ row, values }) => ({
      row,
      values,
      rounded: whole && values.some(({ value }) => !Number.isInteger(value)),
      texts: values.map(({ at, value }) => {
        const point = row.points[at];
        if (!point) return '';
        const { report, figure } = point;
        return figureText(
          { messages: words.messages, report },
          { ...figure, value: whole ? Math.round(value) : value },
        );
      }),
    }));
  const axis = {
    places: series.places.length,
    name: max(series.places, (place) => axisLabel(place).length) ?? 0,
    breaks: series.breaks.map(({ at }) => at),
  };
  const panels = layOutPanels(
    shown.map(({ row, values, texts }) => ({
      ...axis,
      values,
      segments: segmentsOf(series, row),
      characters: max(texts, (text) => text.length) ?? 0,
    })),
    LINE_POINTS,
  );
  return panels.flatMap((panel, index): readonly YearDrawing[] => {
    const own = shown[index];
    if (!own) return [];
    const ticks = panel.full ? [] : panel.ticks.map(({ value }) => formatNumber(value));
    const { row, texts, rounded } = own;
    return [{ id: row.id, label: rowLabel(words, row), panel, texts, rounded, ticks }];
  });
}

function valueAt(point: SeriesFigure | null, at: number, place: Place | undefined): readonly YearValue[] {
  const value = point?.figure.value;
  if (!point || value == null || value < 0) return [];
  return [{ at, value, open: place?.partial === true || unsettled(point) }];
}
