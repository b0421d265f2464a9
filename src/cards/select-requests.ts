import {
  classPoints,
  classRows,
  measureRow,
  hasPoints,
  named,
  ofTopic,
  topicRow,
} from '../series/series-rows.js';
import { keyedRows } from './keyed-rows.js';
import { shareStrips } from './share-strips.js';
import type { SelectYears } from './year-content.js';
import { yearPanels } from './year-panels.js';

/** Requests received, concluded and carried forward over the years, and how they were concluded. */
export const selectRequests: SelectYears = (series, words) => {
  const { own } = words;
  const received = topicRow(series, 'requests-received');
  const concluded = topicRow(series, 'request-outcome');
  const forward = topicRow(series, 'requests-carried-forward');
  const flows = [
    received,
    topicRow(series, 'requests-carried-over'),
    measureRow(series, 'requests-handled', named('requests-handled')),
    concluded,
    forward,
  ].filter(hasPoints);
  const [first] = flows;
  if (!first) return null;
  const subject = hasPoints(received) ? received : first;
  const points = classPoints(series, ofTopic('request-outcome'));
  const { rows, keys } = keyedRows(classRows(points, 'outcome'));
  return {
    name: 'requests-over-years',
    subject,
    stated: [...new Set([subject, concluded, forward])].filter(hasPoints),
    columns: [
      { id: 'flows', label: own.tables.flows, rows: flows, keys: null, one: false },
      { id: 'outcomes', label: own.tables.outcomes, rows, keys, one: false },
    ],
    panels: yearPanels(
      [{ label: null, rows: [received, concluded, forward].filter(hasPoints) }],
      series,
      words,
    ),
    strips: shareStrips({ label: own.strips, points, rows, keys }, series, words),
    rules: ['carried-over'],
  };
};
