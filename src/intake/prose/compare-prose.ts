import { sumExactly } from '../../report/decimal.js';
import { keyText } from '../../report/observation-key.js';
import type { ObservationKey } from '../../report/report.js';
import type { ReadingProblem, Taken } from '../reading.js';
import type { ProseCount } from './read-prose.js';

/** The sums of the form's figures that a sentence may mean; its number must equal one of them. */
function meantBy({ topic, category }: ProseCount): readonly (readonly ObservationKey[])[] {
  const received = { measure: 'requests-received' };
  const litigation = ['litigation-direct', 'litigation-after-reconsideration'];
  if (topic.measure === 'requests-accepted')
    // 受理 may or may not include requests carried over.
    return category === undefined ? [[received], [received, { measure: 'requests-carried-over' }]] : [];
  if (topic.measure === 'request-outcomes')
    return category === undefined || ['granted-in-full', 'granted-in-part'].includes(category)
      ? [[{ measure: 'request-outcomes', category }]]
      : [];
  if (!['reconsideration', 'litigation'].includes(topic.measure)) return [];
  if (category !== undefined && !['upheld', 'corrected', 'other', 'pending'].includes(category)) return [];
  const measures = topic.measure === 'litigation' ? litigation : [topic.measure];
  return [measures.map((measure) => ({ measure, category }))];
}

/** The counts in sentences that differ from those of the tables. The table's figure is kept. */
export function compareProse(
  counts: readonly ProseCount[],
  taken: readonly Taken[],
): readonly ReadingProblem[] {
  const cells = new Map(taken.map((cell) => [keyText(cell.key), cell]));
  return counts.flatMap((count): readonly ReadingProblem[] => {
    if (count.status) return [];
    const sums = meantBy(count).map((keys) => keys.map((key) => cells.get(keyText(key))));
    const known = sums.filter((own) => own.every((cell) => cell?.value != null));
    const place = known[0]?.[0];
    if (!place || known.length < sums.length) return [];
    const equal = known.some((own) => sumExactly(own.map((cell) => cell?.value ?? 0)) === count.value);
    const { table, row, column } = place;
    return equal ? [] : [{ kind: 'prose', table, row, column, text: count.quote }];
  });
}
