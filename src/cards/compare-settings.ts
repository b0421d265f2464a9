import { placeIn } from '../intake/table-period.js';
import type { ContradictedFigure } from '../intake/failure.js';
import type { Report } from '../report/report.js';
import { UNSTATED } from '../report/unstated.js';
import type { Card } from './card.js';

/**
 * The differences in period or body between a page table and a card.
 *
 * @param publisher The body that the caption of the table clearly names.
 */
export function compareSettings(
  { card, report }: { readonly card: Card; readonly report: Report },
  {
    report: read,
    publisher: captioned,
  }: { readonly report: Report; readonly publisher?: string | undefined },
): readonly ContradictedFigure[] {
  const [ours, theirs] = [report, read].map(({ period: { start, end } }) => [
    start.length === 4 ? `${start}-01-01` : start,
    end.length === 4 ? `${end}-12-31` : end,
  ]);
  const text = ({ period: { start, end } }: Report) => (start === end ? start : `${start}/${end}`);
  const period: readonly ContradictedFigure[] =
    String(ours) === String(theirs)
      ? []
      : [{ label: '', about: 'period', table: text(read), data: text(report) }];
  return [...period, ...comparePublisher()];

  function comparePublisher(): readonly ContradictedFigure[] {
    const another = (other: string, own = '—'): readonly ContradictedFigure[] => [
      { label: '', about: 'publisher', table: other, data: own },
    ];
    const [publisher = UNSTATED] = Object.values(read.publisher.name);
    const { publisher: body } = report;
    const names = [...Object.values(body.name), ...Object.values(body.shortName ?? {})];
    if (publisher !== UNSTATED)
      return names.includes(publisher) || card.caption.includes(publisher)
        ? []
        : another(publisher, names[0]);
    // A converter of characters changes captions, so they are compared only with names in the same characters.
    const own = body.name[read.language];
    if (captioned === undefined || own === undefined || placeIn(captioned) === placeIn(own)) return [];
    const known = [own, body.shortName?.[read.language] ?? own];
    const same = known.some((one) => one.includes(captioned) || captioned.includes(one));
    return same ? [] : another(captioned, own);
  }
}
