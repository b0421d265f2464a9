import { hasPoints, named, classPoints, type SeriesRow } from '../series/series-rows.js';
import { countStrips } from './count-strips.js';
import { keyedRows } from './keyed-rows.js';
import { columnsOf, measuresOf } from './measure-columns.js';
import type { SelectYears } from './year-content.js';

/** Administrative reconsideration and litigation over the years, by result. */
export const selectAppeals: SelectYears = (series, words) => {
  const measures = measuresOf(series, ['reconsideration', 'litigation']);
  const blocks = measures.flatMap((measure) => {
    const own = columnsOf(series, words, measure);
    if (own.rows.length === 0) return [];
    const classes = own.rows.filter(ofClass);
    const { rows, keys } = keyedRows(classes);
    const totals = own.rows.filter((row) => !ofClass(row));
    const points = classPoints(series, named(measure.id));
    return {
      totals,
      columns: { ...own, rows: [...totals, ...rows], keys },
      strip: { label: own.label, points, rows, keys },
    };
  });
  const totals = blocks.flatMap((block) => block.totals).filter(hasPoints);
  const subject = totals[0] ?? blocks[0]?.columns.rows[0];
  if (!subject) return null;
  return {
    name: 'appeals-over-years',
    subject,
    stated: totals,
    columns: blocks.map(({ columns }) => columns),
    panels: [],
    strips: countStrips(
      blocks.map(({ strip }) => strip),
      series,
      words,
    ),
    rules: [],
  };
};

function ofClass({ points }: SeriesRow): boolean {
  return points.some((point) => point?.part);
}
