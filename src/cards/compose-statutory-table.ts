import { type FormHeader, type FormSection, type FormTable, leafKeys } from '../forms/form-table.js';
import { cn2021 } from '../forms/cn-2021.js';
import { cn2021Tables } from '../forms/cn-2021-tables.js';
import type { Figure } from '../report/figure.js';
import { findObservation, keyText } from '../report/observation-key.js';
import type { ObservationKey, Report } from '../report/report.js';
import { translate } from '../report/translate.js';
import { breakDown } from '../statistics/breakdown.js';
import { figureText, type Speaker, unitText } from '../words/amounts.js';
import { describeFinding } from '../words/describe-finding.js';
import { periodText, publisherText } from '../words/sources.js';
import { COUNT_WIDTHS } from './card.js';
import type { ChartKind } from './chart-kind.js';
import { type CardOptions, composeCard, speakerOf } from './compose-card.js';
import { type Failure, failedFigures } from './failed-figures.js';
import {
  depthOf,
  type HeaderLayout,
  layOutColumns,
  layOutRows,
  leafCount,
  type Name,
} from './lay-out-headers.js';
import type { FigureCell, HeaderCell, StatutoryCard, StatutoryTable, TableRow } from './statutory-table.js';

interface Composing {
  readonly speaker: Speaker;
  readonly name: Name;
  readonly stubs: number;
  readonly figures: number;
  /** Those that mark a figure of the table; the number of a note is its place here. */
  readonly failures: readonly Failure[];
}

/**
 * A table of the statutory form as the form prints it, from the dataset: `disclosure` is 二, `requests` 三,
 * `disputes` 四. Only what the report prints is shown, nothing is derived. What an identity accuses is marked.
 *
 * @returns null for a report in another form, or one that prints no figure of the table.
 */
export function composeStatutoryTable(
  report: Report,
  { language, variant }: Pick<CardOptions, 'language' | 'variant'>,
): StatutoryCard | null {
  const form = cn2021Tables.find(({ id }) => id === variant);
  if (!form || report.form !== cn2021.id) return null;
  const keys = form.sections.flatMap((section) => figureKeys(section).flat());
  if (!keys.some((key) => findObservation(report, key))) return null;
  const speaker = speakerOf(report, language);
  const { messages } = speaker;
  const title =
    messages.formNumber(1, Number(form.number)) + translate(form.title, language, report.language);
  const shown = new Set(keys.map(keyText));
  const table = layOutTable(form, {
    speaker,
    name: nameIn(speaker),
    stubs: Math.max(...form.sections.map(({ rows }) => depthOf(rows))),
    figures: Math.max(...form.sections.map(({ columns }) => leafCount(columns))),
    failures: failedFigures(report).filter((failure) => [...failure.keys].some((key) => shown.has(key))),
  });
  const measures = [...new Set(keys.map(({ measure }) => measure))].map((measure) =>
    breakDown(report, { measure }),
  );
  const units = new Set(measures.map(({ measure }) => unitText(speaker, measure)));
  const card = composeCard(
    speaker,
    { heading: title, finding: '' },
    { measures, remarks: units.size === 1 ? [...units].map(messages.unitNote) : [] },
    {
      columns: { label: messages.item, count: messages.number, share: null },
      layout: 'bars',
      strip: null,
      groups: [],
      notes: table.notes.length > 0 ? [messages.contradictedNote] : [],
      sums: [],
    },
  );
  const caption = messages.caption(title, publisherText(speaker), periodText(speaker, report.period));
  return { ...card, caption, table };
}

/** Each table of the form is a variant: 三 is the one that is usually meant. */
export const statutoryTable: ChartKind = {
  name: 'statutory-table',
  compose: composeStatutoryTable,
  variants: ['requests', 'disclosure', 'disputes'],
  order: 'published',
};

/** The keys of a section's figures, row by row. */
function figureKeys({ rows, columns }: FormSection): readonly (readonly ObservationKey[])[] {
  const across = leafKeys(columns);
  const down = rows.length > 0 ? leafKeys(rows) : [{}];
  return down.map((row) => across.map((column) => ({ measure: '', ...row, ...column })));
}

function nameIn({ messages, report }: Speaker): Name {
  return ({ label, number, remark }: FormHeader) => {
    const place = number?.split('.') ?? [];
    const prefix = place.length > 0 ? messages.formNumber(place.length, Number(place[place.length - 1])) : '';
    return {
      text: prefix + translate(label, messages.language, report.language),
      remark: remark ? translate(remark, messages.language, report.language) : null,
    };
  };
}

function layOutTable(form: FormTable, composing: Composing): StatutoryTable {
  const { speaker, stubs, figures, failures } = composing;
  const sections = form.sections.map((section, index) => layOutSection(section, `s${index}`, composing));
  const bodies = sections.flatMap((section) => section.bodies);
  const cells = bodies.flat(2).flatMap((cell) => (cell.kind === 'figure' ? cell : []));
  const widest = Math.max(...cells.map(({ basis, text }) => (basis.figure.value === null ? 0 : text.length)));
  return {
    id: form.id,
    stubs,
    figures,
    digits: COUNT_WIDTHS.find((digits) => widest <= digits) ?? 18,
    head: sections.flatMap((section) => section.head),
    bodies,
    notes: failures.map(({ finding }, index) => ({
      number: index + 1,
      text: describeFinding(speaker, finding),
      finding,
    })),
  };
}

/** A section under a heading is a body of its own, column headers included; otherwise those are the table's head. */
function layOutSection(
  section: FormSection,
  id: string,
  composing: Composing,
): Pick<StatutoryTable, 'head' | 'bodies'> {
  const { name, stubs, figures, speaker } = composing;
  const words = (label: FormSection['heading']) =>
    label && translate(label, speaker.messages.language, speaker.report.language);
  const heading = words(section.heading);
  const outer = heading === null ? [] : [`${id}-heading`];
  const columns = layOutColumns(section.columns, figures, `${id}-column`, name);
  const rows = layOutRows(section.rows, stubs, `${id}-row`, name, outer);
  const corner = words(section.corner);
  const head = columns.rows.map((row, index): TableRow =>
    index > 0 || corner === null
      ? row
      : [plainHeader(`${id}-corner`, corner, 'col', stubs, columns.rows.length), ...row],
  );
  const body = figureRows(section, columns, rows, composing);
  if (heading !== null) {
    const over = [plainHeader(`${id}-heading`, heading, 'rowgroup', stubs + figures, 1)];
    return { head: [], bodies: [[over, ...head, ...body]] };
  }
  return { head, bodies: bodiesOf(section, body) };
}

/** One body for each row or group of rows that is not in another one. */
function bodiesOf({ rows }: FormSection, body: readonly TableRow[]): readonly (readonly TableRow[])[] {
  if (rows.length === 0) return [body];
  let start = 0;
  return rows.map((row) => body.slice(start, (start += leafCount([row]))));
}

function figureRows(
  section: FormSection,
  columns: HeaderLayout,
  rows: HeaderLayout,
  { speaker, failures }: Composing,
): readonly TableRow[] {
  return figureKeys(section).map((keys, y) => {
    const figures = keys.map((key, x): FigureCell => {
      const figure = printedFigure(speaker.report, key);
      const own = keyText(key);
      const notes = failures.flatMap((failure, index) => (failure.keys.has(own) ? index + 1 : []));
      return {
        kind: 'figure',
        text: figureText(speaker, figure),
        colspan: columns.leaves[x]?.span ?? 1,
        headers: [...(columns.leaves[x]?.ids ?? []), ...(rows.leaves[y]?.ids ?? [])],
        basis: { figure, remainder: false, share: null, base: null },
        notes,
        subject: failures.some((failure) => failure.subject === own),
      };
    });
    return [...(rows.rows[y] ?? []), ...figures];
  });
}

/** A figure as the report prints it: one that could be added up of others is not printed. */
function printedFigure(report: Report, key: ObservationKey): Figure {
  const observation = findObservation(report, key);
  if (!observation) return { key, value: null, status: 'not-published' };
  const { value, status } = observation;
  return { key, value, ...(status && { status }), observation };
}

function plainHeader(
  id: string,
  text: string,
  scope: 'col' | 'rowgroup',
  colspan: number,
  rowspan: number,
): HeaderCell {
  const wide = scope === 'col' && colspan > 1;
  return {
    kind: 'header',
    id,
    text,
    remark: null,
    scope: wide ? 'colgroup' : scope,
    level: 0,
    colspan,
    rowspan,
    headers: [],
  };
}
