import { max, min } from 'd3';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Part, PartShare } from '../statistics/part.js';
import { nameOf, type Wording } from './amounts.js';
import { paragraph, type Words } from './words.js';

/** Describes the subjects of a report that prints shares and no counts: each share as printed, and which is the largest. */
export function describeSubjects(wording: Wording, breakdown: Breakdown): Words {
  const { messages } = wording;
  const shared = breakdown.parts.filter((part) => part.share).map((part) => nameOf(wording, breakdown, part));
  const first = largestShare(breakdown);
  return {
    heading: first
      ? messages.subjectsHeading(nameOf(wording, breakdown, first))
      : messages.charts['request-subjects'],
    finding: paragraph(messages, [
      shared.length > 0 ? [messages.subjects(shared)] : [],
      [messages.countsNotPublished],
    ]),
  };
}

/**
 * The class with the largest share for sure; null if two are alike or bounded so that either may be larger, if a catch-all
 * may be, if they are shares of different totals, or if a class without a share, or what is not itemised, may be larger.
 */
function largestShare({ measure, parts }: Breakdown): Part | null {
  const given = parts.flatMap((part) => (part.share ? [{ part, share: part.share }] : []));
  const digits = given.map(({ share }) => share.digits);
  // Shares of different decimals are as exact as the coarsest of them.
  const coarse = min(digits) === max(digits) ? 0 : 10 ** -(min(digits) ?? 0);
  const first = given.find(({ part, share }) =>
    given.every((other) => other.part === part || lowest(share) - coarse > highest(other.share) + coarse),
  );
  if (!first || first.part.kind !== 'class' || given.some(({ share }) => share.ofAnother)) return null;
  const whole = measure.relation === 'partition' || measure.relation === 'subset';
  const rest = given.reduce((left, { share }) => left - lowest(share), 100);
  const open =
    given.length < 2 ||
    parts.some(({ share, figure }) => !share && figure.status !== 'not-applicable') ||
    (whole && rest > lowest(first.share));
  return open && !(whole && lowest(first.share) > 50) ? null : first.part;
}

/** The furthest that “about” and “nearly” may be, in percentage points. */
const NEAR = 5;

/** What a share may be at the least, and at the most: all where its words are not understood. */
function lowest({ value, fraction, hedge, status }: PartShare): number {
  if (fraction === null || hedge === 'under' || hedge === 'at-most') return 0;
  const near = hedge ? /about|nearly/.test(hedge) : /about|under/.test(status ?? '');
  return near ? value - NEAR : value;
}

function highest({ value, fraction, hedge, status }: PartShare): number {
  if (fraction === null || /over|at-least/.test(hedge ?? status ?? '')) return Infinity;
  return /about/.test(hedge ?? status ?? '') ? value + NEAR : value;
}
