import type { Breakdown } from '../statistics/breakdown.js';
import type { Part, PartShare } from '../statistics/part.js';
import { nameOf, type Wording } from './amounts.js';
import { MAX_FIGURES, summaryOf, type Words } from './words.js';

/** Describes the subjects of a report that prints shares and no counts: which is the largest, and a few shares as printed. */
export function describeSubjects(wording: Wording, breakdown: Breakdown): Words {
  const { messages } = wording;
  const first = largestShare(breakdown);
  const others = breakdown.parts.filter((part) => part.share && part !== first);
  return {
    heading: first
      ? messages.subjectsHeading(nameOf(wording, breakdown, first))
      : messages.charts['request-subjects'],
    subjects: first ? [first] : [],
    summary: summaryOf(
      messages,
      [
        others.length > 0 && others.length <= MAX_FIGURES
          ? [messages.subjects(others.map((part) => nameOf(wording, breakdown, part)))]
          : [],
      ],
      [messages.countsNotPublished],
    ),
  };
}

/**
 * The class that certainly has the largest share. null if two shares are equal or their bounds overlap, if they have
 * different bases, or if a catch-all, a class without a share or the remainder may be larger.
 */
function largestShare({ measure, parts }: Breakdown): Part | null {
  const given = parts.flatMap((part) =>
    part.share ? { ...rangeOf(part.share), part, share: part.share } : [],
  );
  // Shares with different decimals may be closer than they appear.
  const doubt = new Set(given.map(({ share }) => share.digits)).size > 1 ? 1 : 0;
  const first = given.find((one) => given.every((other) => other === one || one.low - doubt > other.high));
  if (first?.part.kind !== 'class' || parts.length < 2 || given.some(({ share }) => share.ofAnother))
    return null;
  const blank = parts.some(({ share, figure }) => !share && figure.status !== 'not-applicable');
  const whole = measure.relation === 'partition' || measure.relation === 'subset';
  const rest = given.reduce((left, { low }) => left - low, 100);
  const largest = whole ? rest <= first.low && (!blank || first.low > 50) : !blank;
  return largest ? first.part : null;
}

/** The maximum deviation of “about” and “nearly”, in percentage points. */
const NEAR = 5;

/** The range of a share, from the words or status that qualify it; unbounded if they are not understood. */
function rangeOf({ value, fraction, hedge, status }: PartShare): {
  readonly low: number;
  readonly high: number;
} {
  const how = fraction === null ? 'under, over' : (hedge ?? status ?? '');
  return {
    low: /under|most/.test(how) ? 0 : /about|nearly/.test(how) ? value - NEAR : value,
    high: /over|least/.test(how) ? Infinity : /about/.test(how) ? value + NEAR : value,
  };
}
