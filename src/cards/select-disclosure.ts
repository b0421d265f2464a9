import type { Measure } from '../report/report.js';
import { measureRow, hasPoints, named, type SeriesRow } from '../series/series-rows.js';
import type { YearColumns } from '../table/lay-out-years.js';
import { panelLabel, unitText } from '../words/amounts.js';
import { rowLabel } from '../words/describe-series.js';
import { columnsOf, measuresOf } from './measure-columns.js';
import type { SelectYears } from './year-content.js';
import { yearPanels } from './year-panels.js';

/** The classes that count all documents, rather than those of one year. */
const STOCKS = ['in-force', 'disclosed-in-all'];

/**
 * What was disclosed over the years: each kind of document with the numbers issued, repealed and in force, decisions
 * by kind, amounts. Each group of columns has its own scale, because there are millions of decisions and a dozen rules.
 */
export const selectDisclosure: SelectYears = (series, words) => {
  const measures = measuresOf(series, ['proactive-disclosure', 'statutory-disclosure']);
  const listed = measures.filter(({ list }) => list !== undefined);
  const single = measures.filter(({ list }) => list === undefined);
  const units = [...new Set(single.map(unitOf))];
  const wording = { messages: words.messages, report: series.latest };
  const withUnit = (label: string, measure: Measure) =>
    panelLabel(wording, label, unitText(wording, measure));
  const columns = [
    ...listed.map((measure) => {
      const own = columnsOf(series, words, measure);
      return { ...own, label: withUnit(own.label, measure) };
    }),
    ...units.map((unit): YearColumns => {
      const own = single.filter((measure) => unitOf(measure) === unit);
      const rows = own.map(({ id }) => measureRow(series, id, named(id))).filter(hasPoints);
      const label =
        own.length > 1 && own[0]?.unit === 'decision'
          ? words.own.decisions
          : rows.map((row) => rowLabel(words, row)).join(words.messages.listSeparator);
      return { id: unit, label: own[0] ? withUnit(label, own[0]) : label, rows, keys: null, one: false };
    }),
  ].filter(({ rows }) => rows.length > 0);
  const drawn = columns.map((group) => ({ label: group.label, rows: drawnRows(group) }));
  const rows = drawn.flatMap((group) => group.rows);
  const stocks = rows.filter(({ id }) => STOCKS.some((stock) => id.endsWith(`/${stock}`)));
  const [subject = columns[0]?.rows[0]] = [...stocks].sort((one, other) => latest(other) - latest(one));
  if (!subject) return null;
  const decisions = single.filter(({ unit }) => unit === 'decision').map(({ id }) => id);
  return {
    name: 'disclosure-over-years',
    subject,
    stated: [...new Set([subject, ...stocks, ...rows.filter(({ id }) => decisions.includes(id))])],
    columns,
    panels: yearPanels(
      drawn.filter((group) => group.rows.length > 0),
      series,
      words,
    ),
    strips: [],
    rules: ['in-force'],
  };
};

/** Only numbers from 0 are drawn: those of a total, or of classes without one. */
function drawnRows({ rows, one }: YearColumns): readonly SeriesRow[] {
  const unsigned = rows.filter(({ points }) => points.every((point) => !point?.measure.signed));
  const totals = unsigned.filter(({ points }) => points.every((point) => !point?.part));
  return one && totals.length > 0 ? totals : unsigned;
}

function unitOf({ topic, unit, multiplier = 1 }: Measure): string {
  return `${topic}/${unit}/${multiplier}`;
}

function latest({ points }: SeriesRow): number {
  return points[points.length - 1]?.figure.value ?? -1;
}
