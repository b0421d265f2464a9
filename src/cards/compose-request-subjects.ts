import { rowsOf } from '../table/lay-out-parts.js';
import { lineOf } from '../table/table.js';
import { approximate } from '../report/figure.js';
import { notesOf } from '../words/breakdown-notes.js';
import { describeCategories } from '../words/describe-categories.js';
import { describeSubjects } from '../words/describe-subjects.js';
import { barMarks, paleExcept, sharesOf } from '../marks/bar-marks.js';
import { derivedNotes } from './card-rows.js';
import { chartKind } from './chart-kind.js';
import { composeBars } from './compose-bars.js';
import { breakdownsOf, type ComposeCard, composeCard } from './compose-card.js';

/**
 * The subjects of requests. If the report prints shares and no counts, the shares are the numbers, and the bars are
 * on a scale of 100%.
 */
const composeRequestSubjects: ComposeCard = (report, options) => {
  const [breakdown] = breakdownsOf(report, 'request-subject');
  if (!breakdown) return null;
  const wording = { messages: options.messages, report };
  const { messages } = wording;
  if (breakdown.parts.some((part) => part.figure.value !== null)) {
    return composeBars(wording, breakdown, messages.bySubject, describeCategories, options);
  }
  if (!breakdown.parts.some((part) => part.share)) return null;
  const words = describeSubjects(wording, breakdown);
  const bars = paleExcept(barMarks(sharesOf(breakdown)), words.subjects);
  const rows = rowsOf(
    wording,
    breakdown.parts,
    breakdown.total,
    { shares: 'mixed', few: false },
    (part) => bars.get(part) ?? null,
  ).map((row) => {
    const { label, figure, share } = lineOf(row);
    const { text, flagged } = share ?? figure;
    return { ...row, cells: [label, { ...figure, text, flagged }] };
  });
  const groups = [{ id: breakdown.measure.id, label: null, rows, total: null }];
  const inexact = breakdown.parts.filter(({ share }) => share && !share.derived && approximate(share.status));
  return composeCard(
    wording,
    words,
    { measures: [breakdown], remarks: [messages.bySubject, ...(bars.size > 0 ? [messages.shareBars] : [])] },
    {
      columns: { label: messages.subject, count: messages.share, share: null },
      layout: 'bars',
      strips: [],
      groups,
      notes: [
        ...(inexact.length > 0
          ? [
              messages.approximateNote(
                rows
                  .filter(({ id }) => inexact.some((part) => part.id === id))
                  .map((row) => lineOf(row).label.text),
              ),
            ]
          : []),
        ...notesOf(wording, breakdown, true),
        ...derivedNotes(wording, groups, 'mixed'),
      ],
    },
  );
};

export const requestSubjects = chartKind('request-subjects', composeRequestSubjects);
