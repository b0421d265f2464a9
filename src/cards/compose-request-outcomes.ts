import { describeOutcomes } from '../words/describe-outcomes.js';
import { chartKind } from './chart-kind.js';
import { composeBars } from './compose-bars.js';
import { breakdownsOf, type ComposeCard } from './compose-card.js';

/** Requests answered or concluded, by outcome. */
const composeRequestOutcomes: ComposeCard = (report, options) => {
  const [breakdown] = breakdownsOf(report, 'request-outcome');
  if (!breakdown) return null;
  const wording = { messages: options.messages, report };
  return composeBars(wording, breakdown, wording.messages.byOutcome, describeOutcomes, options);
};

export const requestOutcomes = chartKind('request-outcomes', composeRequestOutcomes);
