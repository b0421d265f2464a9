import { type FormHeader, type FormSection, type FormTable, leafKeys } from '../forms/form-table.js';
import { absentFigure, type Figure, printedFigure } from '../report/figure.js';
import { keyText } from '../report/observation-key.js';
import type { ObservationKey, Report } from '../report/report.js';
import { translate } from '../report/translate.js';
import type { DetailedWording } from '../words/amounts.js';
import {
  depthOf,
  type HeaderLayout,
  layOutColumns,
  layOutRows,
  leafCount,
  type Name,
} from './lay-out-headers.js';
import { plainHeader, plainFigure } from './plain-cells.js';
import { type Cell, type FigureCell, figuresIn, type Table, type TableBody, type TableRow } from './table.js';

/** The numbers of the notes that explain a figure, by the text of its key; `subject` if one of them is about it. */
type NotesOn = (key: string) => Pick<FigureCell, 'notes' | 'subject'>;

/** What the sections of a table share. */
interface Composing {
  readonly wording: DetailedWording;
  readonly name: Name;
  readonly stubs: number;
  readonly figures: number;
  readonly notesOn: NotesOn;
}

/** The keys of a section's figures, row by row. */
export function figureKeys({ rows, columns }: FormSection): readonly (readonly ObservationKey[])[] {
  const across = leafKeys(columns);
  const down = rows.length > 0 ? leafKeys(rows) : [{}];
  return down.map((row) => across.map((column) => ({ measure: '', ...row, ...column })));
}

/** A table of a form with the figures of a report, as rows of cells, without its caption. */
export function layOutForm(
  form: FormTable,
  wording: DetailedWording,
  notesOn: NotesOn,
): Omit<Table, 'caption'> {
  const stubs = Math.max(...form.sections.map(({ rows }) => depthOf(rows)));
  const figures = Math.max(...form.sections.map(({ columns }) => leafCount(columns)));
  const composing = { wording, name: nameIn(wording), stubs, figures, notesOn };
  const sections = form.sections.map((section, index) => layOutSection(section, `s${index}`, composing));
  const rows = {
    head: sections.flatMap((section) => section.head),
    bodies: sections.flatMap((section) => section.bodies),
  };
  const lengths = figuresIn(rows).map(({ basis, text, colspan }) =>
    basis.figure.value === null ? 0 : text.length / colspan,
  );
  return { id: form.id, stubs, figures, digits: Math.ceil(Math.max(...lengths)), ...rows };
}

function nameIn({ messages, report }: DetailedWording): Name {
  return ({ label, number, remark }: FormHeader) => {
    const place = number?.split('.') ?? [];
    return {
      prefix: number === undefined ? '' : messages.formNumber(place.length, Number(place[place.length - 1])),
      text: translate(label, messages.language, report.language),
      remark: remark ? translate(remark, messages.language, report.language) : '',
    };
  };
}

/**
 * A section with a heading is a body of its own, including its column headers; otherwise those are the table's head.
 */
function layOutSection(
  section: FormSection,
  id: string,
  composing: Composing,
): Pick<Table, 'head' | 'bodies'> {
  const { name, stubs, figures, wording } = composing;
  const words = (label: FormSection['heading']) =>
    label && translate(label, wording.messages.language, wording.report.language);
  const heading = words(section.heading);
  const corner = words(section.corner);
  const outer = heading === null ? [] : [`${id}-heading`];
  const columns = layOutColumns(section.columns, figures, `${id}-column`, name, outer);
  const rows = layOutRows(section.rows, stubs, `${id}-row`, name, outer);
  const head = columns.rows.map((row, index) => {
    const scope = stubs > 1 ? 'colgroup' : 'col';
    const over =
      corner !== null &&
      plainHeader(corner, scope, { id: `${id}-corner`, colspan: stubs, rowspan: columns.rows.length });
    return rowOf(`${id}-head-${index}`, 'head', index === 0 && over ? [over, ...row] : row);
  });
  const body = figureRows(section, columns, rows, composing);
  if (heading === null) return { head, bodies: bodiesOf(section, body) };
  const over = plainHeader(heading, 'rowgroup', { id: `${id}-heading`, colspan: stubs + figures });
  return { head: [], bodies: [{ id, rows: [rowOf(`${id}-block`, 'block', [over]), ...head, ...body] }] };
}

/** One body for each row or group of rows at the top level. */
function bodiesOf({ rows }: FormSection, body: readonly TableRow[]): readonly TableBody[] {
  if (rows.length === 0) return [{ id: 'b0', rows: body }];
  let start = 0;
  return rows.map((row, index) => ({
    id: `b${index}`,
    rows: body.slice(start, (start += leafCount([row]))),
  }));
}

function rowOf(id: string, kind: TableRow['kind'], cells: readonly Cell[]): TableRow {
  return { id, kind, cells, members: [] };
}

function figureRows(
  section: FormSection,
  columns: HeaderLayout,
  rows: HeaderLayout,
  { wording, notesOn }: Composing,
): readonly TableRow[] {
  return figureKeys(section).map((keys, y) => {
    const row = rows.leaves[y]?.ids ?? [];
    const figures = keys.map((key, x): FigureCell => {
      const column = columns.leaves[x];
      const figure = shownFigure(wording.report, key);
      const own = keyText(key);
      return plainFigure(
        wording,
        own,
        { figure, remainder: false, share: null, base: null },
        {
          // A printed table has no derived figures.
          flagged: false,
          colspan: column?.span ?? 1,
          headers: [...new Set([...(column?.ids ?? []), ...row])],
          ...notesOn(own),
        },
      );
    });
    return rowOf(`r${y}`, 'class', [...(rows.rows[y] ?? []), ...figures]);
  });
}

/** A figure as the report prints it. One that could be summed from others is not filled in. */
function shownFigure(report: Report, key: ObservationKey): Figure {
  return printedFigure(report, key) ?? absentFigure(report, key);
}
