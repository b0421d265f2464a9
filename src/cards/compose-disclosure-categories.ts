import { describeCategories } from '../words/describe-categories.js';
import { chartKind } from './chart-kind.js';
import { composeBars } from './compose-bars.js';
import { breakdownsOf, type ComposeCard } from './compose-card.js';
import { composeStatutoryDisclosure } from './compose-statutory-disclosure.js';

/** Information disclosed proactively, by category; for the statutory forms, one panel per kind of act. */
const composeDisclosureCategories: ComposeCard = (report, options) => {
  const [breakdown] = breakdownsOf(report, 'proactive-disclosure');
  if (!breakdown) return composeStatutoryDisclosure(report, options);
  const wording = { messages: options.messages, report };
  return composeBars(wording, breakdown, wording.messages.byDisclosureCategory, describeCategories, options);
};

export const disclosureCategories = chartKind('disclosure-categories', composeDisclosureCategories);
