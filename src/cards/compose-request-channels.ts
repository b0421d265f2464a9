import { describeCategories } from '../words/describe-categories.js';
import { chartKind } from './chart-kind.js';
import { composeBars } from './compose-bars.js';
import { breakdownsOf, type ComposeCard } from './compose-card.js';

/** Requests accepted, by channel. A channel with 0 requests is shown as 0. */
const composeRequestChannels: ComposeCard = (report, options) => {
  const [breakdown] = breakdownsOf(report, 'request-channel');
  if (!breakdown) return null;
  const wording = { messages: options.messages, report };
  return composeBars(wording, breakdown, wording.messages.byChannel, describeCategories, options);
};

export const requestChannels = chartKind('request-channels', composeRequestChannels);
