import { describeOutcomes } from '../words/describe-outcomes.js';
import { composeBars } from './compose-bars.js';
import { breakdownsOf, type ComposeCard, speakerOf } from './compose-card.js';

/** Requests answered or concluded, by outcome. */
export const composeRequestOutcomes: ComposeCard = (report, options) => {
  const [breakdown] = breakdownsOf(report, 'request-outcome');
  if (!breakdown) return null;
  const speaker = speakerOf(report, options.language);
  const words = describeOutcomes(speaker, breakdown);
  return composeBars(speaker, breakdown, words, speaker.messages.byOutcome, options);
};
