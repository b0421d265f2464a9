import type { Report } from '../report/report.js';
import { translate } from '../report/translate.js';
import { UNSTATED } from '../report/unstated.js';
import type { Wording } from './amounts.js';

/** A publication to cite under a chart. `url` is http or https. */
export interface SourceWords {
  readonly title: string;
  /** The title, labelled as a source. */
  readonly text: string;
  readonly url?: string;
}

/** The publications to cite: the originals. Re-hosts are cited only if there is no original. */
export function describeSources({ messages, report }: Wording): readonly SourceWords[] {
  const originals = report.sources.filter((source) => !source.rehosted);
  return (originals.length > 0 ? originals : report.sources).flatMap((source) => {
    const title = translate(source.title, messages.language, report.language);
    // A page table without a title.
    if (title === UNSTATED) return [];
    return { title, text: messages.source(title), ...(source.url && { url: source.url }) };
  });
}

/** Notes on the publications from which figures were actually read, such as a re-host. */
export function sourceNotes({ messages, report }: Wording): readonly string[] {
  return report.sources.flatMap(({ note }) =>
    note ? [translate(note, messages.language, report.language)] : [],
  );
}

/** The period with the printed precision: `2017`, never days that the report does not give. */
export function periodText({ messages }: Wording, { start, end }: Report['period']): string {
  return start === end ? messages.date(start) : messages.dates(messages.date(start), messages.date(end));
}

/** The publisher, as short as the report allows. */
export function publisherText({ messages, report }: Wording): string {
  const { name, shortName } = report.publisher;
  return translate(shortName ?? name, messages.language, report.language);
}
