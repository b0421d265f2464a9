import { max } from 'd3';
import { formatNumber } from '../locale/format-number.js';
import { layOutPanels, type YearValue } from '../marks/year-panel.js';
import { LINE_POINTS, segmentsOf } from '../series/segments.js';
import type { Series } from '../series/series.js';
import type { Place } from '../series/place.js';
import type { SeriesFigure, SeriesRow } from '../series/series-rows.js';
import { figureText } from '../words/amounts.js';
import { rowLabel, type SeriesWords } from '../words/describe-series.js';
import type { YearDrawing, YearPanels } from './series-card.js';
import { unsettled } from './unsettled.js';
import type { PanelRows } from './year-content.js';

/** The digits of a number that fits in a narrow drawing. */
const SHORT = 5;

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
  const shown = rows.map((row) => {
    const values = row.points.flatMap((point, at) => valueAt(point, at, series.places[at]));
    const texts = values.map(({ at }) => {
      const point = row.points[at];
      return point ? figureText({ messages: words.messages, report: point.report }, point.figure) : '';
    });
    return { row, values, texts };
  });
  const panels = layOutPanels(
    shown.map(({ row, values, texts }) => ({
      places: series.places.length,
      values,
      segments: segmentsOf(series, row),
      characters: max(texts, (text) => text.length) ?? 0,
    })),
    LINE_POINTS,
  );
  return panels.flatMap((panel, index): readonly YearDrawing[] => {
    const drawn = shown[index];
    if (!drawn) return [];
    const { row, texts } = drawn;
    const ticks = panel.ticks.map(({ value }) => formatNumber(value));
    const wide = [...texts, ...ticks].some((text) => text.length > SHORT);
    return [{ id: row.id, label: rowLabel(words, row), panel, texts, ticks, wide }];
  });
}

function valueAt(point: SeriesFigure | null, at: number, place: Place | undefined): readonly YearValue[] {
  const value = point?.figure.value;
  if (!point || value == null || value < 0) return [];
  return [{ at, value, open: place?.partial === true || unsettled(point) }];
}
