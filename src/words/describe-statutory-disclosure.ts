import { descending, greatest, max } from 'd3';
import type { Named } from '../locale/messages.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { measureLabel, nameOf, statedAmount, type Wording } from './amounts.js';
import { missingClauses, unknownClause } from './gaps.js';
import { MAX_FIGURES, summaryOf, type Words } from './words.js';

/** The maximum number of kinds in the heading. */
const MAX_HEADED = 2;

/**
 * Describes table 二: the two most frequent kinds of decision in the heading, then the kind of document with the largest figure.
 */
export function describeStatutoryDisclosure(wording: Wording, panels: readonly Breakdown[]): Words {
  const { messages } = wording;
  const single = panels.filter(({ parts, total }) => parts.length === 0 && total);
  const given = single.filter(({ total }) => total?.value != null);
  const several = panels.filter(({ parts }) => parts.some(({ figure }) => figure.value !== null));
  const label = ({ measure }: Breakdown) => measureLabel(wording, measure);
  const empty = panels.filter(
    (panel) => (panel.total || panel.parts.length > 0) && !several.includes(panel) && !given.includes(panel),
  );
  const inapplicable = empty.filter(({ total, parts }) =>
    [...(total ? [total] : []), ...parts.map(({ figure }) => figure)].every(
      ({ status }) => status === 'not-applicable',
    ),
  );
  const missing = empty
    .filter((panel) => !inapplicable.includes(panel))
    .map((panel) => ({
      label: label(panel),
      figure: panel.total ?? panel.parts[0]?.figure ?? { value: null },
    }));
  const totalOf = ({ measure, total }: Breakdown): Named => ({
    label: measureLabel(wording, measure),
    amount: statedAmount(wording, total ?? { value: null }, measure),
    share: null,
  });
  const largest = given
    .filter(({ measure }) => measure.unit === given[0]?.measure.unit)
    .sort((one, other) => descending(one.total?.value ?? 0, other.total?.value ?? 0))
    .slice(0, MAX_HEADED);
  const documents = greatest(several, largestFigure);
  const stated = documents?.parts.filter(({ figure }) => figure.value !== null) ?? [];
  return {
    heading:
      largest.length > 0 ? messages.figures(largest.map(totalOf)) : messages.charts['disclosure-categories'],
    summary: summaryOf(
      messages,
      [
        documents && stated.length <= MAX_FIGURES
          ? [
              messages.statutory(
                label(documents),
                stated.map((part) => nameOf(wording, documents, part, false)),
              ),
            ]
          : [],
      ],
      [
        ...several.flatMap((panel) => unknownClause(wording, panel)),
        ...missingClauses(wording, missing),
        ...(inapplicable.length > 0 ? [messages.notApplicable(inapplicable.map(label))] : []),
      ],
    ),
  };
}

function largestFigure({ parts }: Breakdown): number {
  return max(parts, ({ figure }) => figure.value) ?? 0;
}
