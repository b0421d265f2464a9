import type { Report } from '../report/report.js';
import { translate } from '../report/translate.js';
import { UNSAID } from '../report/unsaid.js';
import type { Speaker } from './amounts.js';

/** A publication to name under a chart. `url` is http or https. */
export interface SourceWords {
  readonly title: string;
  /** The title, told as a source. */
  readonly text: string;
  readonly url?: string;
}

/** The publications to name: the originals; only a report that knows none names its re-hosts. */
export function describeSources({ messages, report }: Speaker): readonly SourceWords[] {
  const originals = report.sources.filter((source) => !source.rehosted);
  return (originals.length > 0 ? originals : report.sources).flatMap((source) => {
    const title = translate(source.title, messages.language, report.language);
    // A table in a page that has no title.
    if (title === UNSAID) return [];
    return { title, text: messages.source(title), ...(source.url && { url: source.url }) };
  });
}

/** What there is to say of the publications that figures were really read from, such as a re-host. */
export function sourceNotes({ messages, report }: Speaker): readonly string[] {
  return report.sources.flatMap(({ note }) =>
    note ? [translate(note, messages.language, report.language)] : [],
  );
}

/** The period as exactly as it was printed: `2017`, never days that the report does not give. */
export function periodText({ messages }: Speaker, { start, end }: Report['period']): string {
  return start === end ? messages.date(start) : messages.dates(messages.date(start), messages.date(end));
}

/** Who publishes, as short as the report allows. */
export function publisherText({ messages, report }: Speaker): string {
  const { name, shortName } = report.publisher;
  return translate(shortName ?? name, messages.language, report.language);
}
