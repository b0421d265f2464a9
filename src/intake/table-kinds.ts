import { formOf } from '../forms/forms.js';
import { chartRow, type ChartRow } from '../report/charts.js';
import type { Measure, Topic } from '../report/report.js';
import { TOPICS } from '../report/schema.js';

/** A measure that a table may be about; its label comes from the table or from a form. */
export type MeasureKind = Omit<Measure, 'label'> & Partial<Pick<Measure, 'label'>>;

/** The content of a chart's tables: rows of one topic, or blocks or rows that each name their topic. */
export interface TableKind {
  readonly rows: NonNullable<ChartRow['rows']> | 'measure';
  readonly topic: Topic | null;
  /** Whether rows may be about anything and state their own units. */
  readonly free: boolean;
}

/** Measures that are not plain numbers of requests, by topic. */
const USUAL: Readonly<Partial<Record<Topic, Partial<MeasureKind>>>> = {
  'proactive-disclosure': { unit: 'item', relation: 'partition', list: 'disclosure-category' },
  'request-channel': { relation: 'partition', list: 'channel' },
  'request-subject': { relation: 'subset', list: 'subject' },
  'request-outcome': { id: 'request-outcomes', relation: 'partition', list: 'outcome' },
  reconsideration: { unit: 'case', relation: 'partition' },
  litigation: { unit: 'case', relation: 'partition' },
  fee: { unit: 'CNY' },
};

/** Words that identify blocks of appeals and rows of a flow. */
const LITIGATION = /[诉訴][讼訟]|起[诉訴]|litigation|lawsuit|\bsuits?\b/i;
const RECONSIDERATION = /[复復複][议議]|reconsideration|\bappeals?\b/i;
const FLOW: readonly (readonly [RegExp, Topic])[] = [
  [/^(?=.*[结結][转轉]).*[上去]年|carried over/i, 'requests-carried-over'],
  [/^(?=.*[结結][转轉]).*下一?年|carried forward/i, 'requests-carried-forward'],
  [/新收|收到|received/i, 'requests-received'],
  [/[办辦][结結]|[办辦]理[结結]果|答[复覆]|concluded|answered|processed/i, 'request-outcome'],
];

/** The kind of table for a chart. */
export function tableKindOf(chart: string): TableKind {
  const { rows = 'measure', topic = null } = chartRow(chart) ?? {};
  return { rows, topic, free: chart === 'key-figures' };
}

/** The topic named by a text; null if it names both kinds of appeal, undefined if none. */
function topicIn(words: string): Topic | null | undefined {
  const [litigation, reconsideration] = [LITIGATION.test(words), RECONSIDERATION.test(words)];
  if (litigation) return reconsideration ? null : 'litigation';
  return reconsideration ? 'reconsideration' : FLOW.find(([known]) => known.test(words))?.[1];
}

/** Whether a caption names another statistic than the chart's. */
export function anotherTopic(topic: Topic, caption: string): boolean {
  if (/^(?:reconsideration|litigation|context)$/.test(topic)) return false;
  const asked = topic === 'proactive-disclosure' && /依申[请請]/.test(caption) && !/主[动動]/.test(caption);
  return asked || LITIGATION.test(caption) || RECONSIDERATION.test(caption);
}

/**
 * Identifies the measure of a block or row.
 *
 * @param id The author's attribute: a measure of the form, a topic, or a name of the author's own.
 * @param label The text of the block or row, used if the id does not identify the measure.
 * @param form The statutory form named by the table.
 * @returns null if neither identifies it, or it may be one of two.
 */
export function measureOf(
  id: string | undefined,
  label: string,
  form: string | undefined,
  fallback: Topic | null,
): MeasureKind | null {
  const known = form === undefined ? undefined : formOf({ form }).measures.find((one) => one.id === id);
  if (known) return known;
  const words = (id ?? '').replace(/-/g, ' ');
  const stated = TOPICS.find((one) => one === id) ?? (LITIGATION.test(words) ? 'litigation' : topicIn(words));
  const found = stated ?? topicIn(label);
  const topic = found === undefined ? fallback : found;
  return topic && usualMeasure(id, topic);
}

/** A measure of this topic, with its usual unit and code list, under its own name. */
export function usualMeasure(id: string | undefined, topic: Topic): MeasureKind {
  const usual = USUAL[topic];
  const name = id ?? usual?.id ?? topic;
  const list = usual?.unit === 'case' && { list: `${name}-result` };
  return { topic, unit: 'request', relation: 'none', ...list, ...usual, id: name };
}
