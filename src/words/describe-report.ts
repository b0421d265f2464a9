import { translate } from '../report/translate.js';
import type { DetailedWording } from './amounts.js';
import { describeSources, periodText, type SourceWords, sourceNotes } from './sources.js';

/** The text around the charts of a whole report. */
export interface ReportWords {
  readonly title: string;
  /** Publisher and period, unless the title states them; may be empty. */
  readonly subtitle: string;
  readonly period: string;
  readonly revision: string | null;
  readonly sources: readonly SourceWords[];
  readonly sourceNotes: readonly string[];
  readonly citation: string;
}

/** The title, the publisher and period, the sources, and a citation to copy. */
export function describeReport(wording: DetailedWording): ReportWords {
  const { messages, report } = wording;
  const inLanguage = (text: Readonly<Record<string, string>>) =>
    translate(text, messages.language, report.language);
  const publisher = inLanguage(report.publisher.name);
  const original = report.sources.find(({ rehosted }) => !rehosted) ?? report.sources[0];
  const title = original ? inLanguage(original.title) : publisher;
  const published = report.published ?? original?.published;
  const period = periodText(wording, report.period);
  return {
    title,
    subtitle: messages.line([publisher, period].filter((word) => !title.includes(word))),
    period,
    revision: report.revisionOf === undefined ? null : messages.report.revisionOf + report.revisionOf,
    sources: describeSources(wording),
    sourceNotes: sourceNotes(wording),
    citation: messages.report.cite(
      title.startsWith(publisher) ? null : publisher,
      title,
      published === undefined ? null : messages.date(published),
      original?.url ?? null,
    ),
  };
}
