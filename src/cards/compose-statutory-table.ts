import type { FormTable } from '../forms/form-table.js';
import { formOf } from '../forms/forms.js';
import { statutoryTables } from '../forms/statutory-tables.js';
import type { Locale } from '../locale/messages.js';
import { STATUTORY_TABLES } from '../report/charts.js';
import { findObservation, keyText } from '../report/observation-key.js';
import type { ObservationKey, Report } from '../report/report.js';
import { translate } from '../report/translate.js';
import { figureKeys, layOutForm } from '../table/lay-out-form.js';
import { type Wording, unitText } from '../words/amounts.js';
import { describeFinding } from '../words/describe-finding.js';
import { describeSources, periodText, publisherText, sourceNotes } from '../words/sources.js';
import type { Card } from './card.js';
import type { ChartKind } from './chart-kind.js';
import { failedFigures } from './failed-figures.js';

/** The card of a table of the form: it has no marks. */
export type FormCard = Card & { readonly table: NonNullable<Card['table']> };

/** The tables of its form that a report prints any figure of, in the order of the form. */
export function printedTables(report: Report): readonly FormTable[] {
  return statutoryTables(formOf(report)).filter((table) =>
    keysOf(table).some((key) => findObservation(report, key)),
  );
}

function keysOf({ sections }: FormTable): readonly ObservationKey[] {
  return sections.flatMap((section) => figureKeys(section).flat());
}

/**
 * A table of the statutory form as the form prints it, from the dataset. Only what the report prints is shown,
 * nothing is derived; what an identity or another check accuses is marked, with a note that says why.
 *
 * @param id `disclosure` is table 二, `requests` 三, `disputes` 四.
 * @returns null for a report in no statutory form, or one that prints no figure of the table.
 */
export function composeStatutoryTable(report: Report, messages: Locale, id: string): FormCard | null {
  const form = printedTables(report).find((table) => table.id === id);
  if (!form) return null;
  const keys = keysOf(form);
  const wording = { messages, report };
  const heading =
    messages.formNumber(1, Number(form.number)) + translate(form.title, messages.language, report.language);
  const publisher = publisherText(wording);
  const period = periodText(wording, report.period);
  const shown = new Set(keys.map(keyText));
  const failures = failedFigures(report).filter((failure) => [...failure.keys].some((key) => shown.has(key)));
  const caption = messages.caption(heading, publisher, period);
  const table = layOutForm(form, wording, (key) => ({
    notes: failures.flatMap((failure, index) => (failure.keys.has(key) ? index + 1 : [])),
    subject: failures.some((failure) => failure.subject === key),
  }));
  const notes = failures.map(({ finding }, index) => `‡${index + 1} ${describeFinding(wording, finding)}`);
  return {
    language: messages.language,
    heading,
    subtitle: messages.line([
      publisher,
      period,
      ...unitRemark(wording, new Set(keys.map((key) => key.measure))),
    ]),
    finding: '',
    caption,
    countWidth: 2,
    layout: 'form',
    strip: null,
    table: { caption, ...table },
    notes: notes.length > 0 ? [messages.contradictedNote, ...notes] : [],
    told: [],
    sums: [],
    sources: describeSources(wording),
    sourceNotes: sourceNotes(wording),
  };
}

/** The unit, where all figures of the table have the same; otherwise their rows and columns say it. */
function unitRemark(wording: Wording, ids: ReadonlySet<string>): readonly string[] {
  const { messages, report } = wording;
  const units = new Set(
    report.measures.filter(({ id }) => ids.has(id)).map((measure) => unitText(wording, measure)),
  );
  return units.size === 1 ? [...units].map(messages.unitNote) : [];
}

/** A table of the form as a chart. Its words are those of findings too: an element of it loads all of its language. */
export const statutoryTable: ChartKind<'statutory-table'> = {
  name: 'statutory-table',
  compose: (report, { messages, variant }) => composeStatutoryTable(report, messages as Locale, variant),
  variants: STATUTORY_TABLES,
  order: 'published',
};
