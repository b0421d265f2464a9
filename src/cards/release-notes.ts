import type { Table } from '../table/table.js';
import { figuresIn } from '../table/table.js';
import { figureText, shortName, type Wording } from '../words/amounts.js';

/** The remark in the subtitle of a report that a later release will change, or that changed an earlier one. */
export function releaseRemark({ messages, report }: Wording): readonly string[] {
  if (report.release === 'provisional') return [messages.provisionalReport];
  return report.release === 'revised' ? [messages.revisedReport] : [];
}

/**
 * The notes on figures of one release only, with the values that they replace, and on a report of which only part was
 * read.
 */
export function releaseNotes(
  wording: Wording,
  table: Pick<Table, 'head' | 'bodies'> | null,
): readonly string[] {
  const { messages, report } = wording;
  const shown = table ? figuresIn(table).flatMap(({ basis: { figure, base } }) => [figure, base ?? []]) : [];
  const figures = [...new Set(shown.flat())];
  const provisional = figures.filter(({ status }) => status === 'provisional');
  const names = [...new Set(provisional.map(({ key }) => shortName(wording, key)))];
  return [
    ...(names.length > 0 ? [messages.provisionalNote(names)] : []),
    ...figures.flatMap(({ key, status, observation }) =>
      status === 'revised' && observation?.previous !== undefined
        ? [
            messages.revisedNote(
              shortName(wording, key),
              figureText(wording, { value: observation.previous }),
            ),
          ]
        : [],
    ),
    ...(report.excerpt ? [messages.excerptNote] : []),
  ];
}
