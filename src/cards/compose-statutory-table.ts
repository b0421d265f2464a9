import type { FormTable } from '../forms/form-table.js';
import { formOf } from '../forms/forms.js';
import { statutoryTables } from '../forms/statutory-tables.js';
import type { Locale } from '../locale/details.js';
import { findObservation, keyText } from '../report/observation-key.js';
import type { ObservationKey, Report } from '../report/report.js';
import { translate } from '../report/translate.js';
import { figureKeys, layOutForm } from '../table/lay-out-form.js';
import { type Wording, unitText } from '../words/amounts.js';
import { describeFinding } from '../words/describe-finding.js';
import { describeSources, periodText, publisherText, sourceNotes } from '../words/sources.js';
import type { Card } from './card.js';
import { chartKind } from './chart-kind.js';
import { failedFigures } from './failed-figures.js';
import { releaseNotes, releaseRemark } from './release-notes.js';

/** The card of a table of the form, which has no marks. */
export type FormCard = Card & { readonly table: NonNullable<Card['table']> };

/** The tables of its form for which a report prints any figure, in the order of the form. */
export function printedTables(report: Report): readonly FormTable[] {
  return statutoryTables(formOf(report)).filter((table) =>
    keysOf(table).some((key) => findObservation(report, key)),
  );
}

function keysOf({ sections }: FormTable): readonly ObservationKey[] {
  return sections.flatMap((section) => figureKeys(section).flat());
}

/**
 * A table of the statutory form as the form prints it, from the dataset. Only printed figures are shown; nothing is
 * derived. Figures that an identity or another check finds inconsistent are marked, with a note that gives the
 * reason.
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
      ...releaseRemark(wording),
      ...unitRemark(wording, new Set(keys.map((key) => key.measure))),
    ]),
    summary: '',
    caption,
    countWidth: 2,
    layout: 'form',
    strips: [],
    table: { caption, ...table },
    notes: [
      ...(notes.length > 0 ? [messages.contradictedNote, ...notes] : []),
      ...releaseNotes(wording, table),
    ],
    described: [],
    sums: [],
    sources: describeSources(wording),
    sourceNotes: sourceNotes(wording),
  };
}

/** The unit, if all figures of the table have the same one; otherwise rows and columns state it. */
function unitRemark(wording: Wording, ids: ReadonlySet<string>): readonly string[] {
  const { messages, report } = wording;
  const units = new Set(
    report.measures.filter(({ id }) => ids.has(id)).map((measure) => unitText(wording, measure)),
  );
  return units.size === 1 ? [...units].map(messages.unitNote) : [];
}

/**
 * A table of the form as a chart. Its notes use the text of findings, so its element loads all text of its language.
 */
export const statutoryTable = chartKind('statutory-table', (report, { messages, variant }) =>
  composeStatutoryTable(report, messages as Locale, variant),
);
