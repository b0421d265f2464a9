import type { Breakdown } from '../statistics/breakdown.js';
import { nameOf, type Wording } from './amounts.js';
import { paragraph, type Words } from './words.js';

/** Describes the subjects of a report that prints shares and no counts: each share as printed. */
export function describeSubjects(wording: Wording, breakdown: Breakdown): Words {
  const { messages } = wording;
  const shared = breakdown.parts.filter((part) => part.share).map((part) => nameOf(wording, breakdown, part));
  const [first] = shared;
  return {
    heading: first ? messages.subjectsHeading(first) : messages.charts['request-subjects'],
    finding: paragraph(messages, [
      shared.length > 0 ? [messages.subjects(shared)] : [],
      [messages.countsNotPublished],
    ]),
  };
}
