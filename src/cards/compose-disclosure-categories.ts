import { describeDisclosure } from '../words/describe-disclosure.js';
import { composeBars } from './compose-bars.js';
import { breakdownsOf, type ComposeCard, speakerOf } from './compose-card.js';

/** Information disclosed proactively, by category. */
export const composeDisclosureCategories: ComposeCard = (report, options) => {
  const [breakdown] = breakdownsOf(report, 'proactive-disclosure');
  if (!breakdown) return null;
  const speaker = speakerOf(report, options.language);
  return composeBars(speaker, breakdown, speaker.messages.byDisclosureCategory, describeDisclosure, options);
};
