import { formOf } from '../forms/forms.js';
import type { Measure, Text, Topic } from '../report/report.js';
import { TOPICS } from '../report/schema.js';

/** A measure that a table may be of, but for its label, which the table says. */
export type MeasureKind = Omit<Measure, 'label'> & { readonly label: Text };

/** What a row of a table is: a class, an applicant, or a measure of its own. */
export type RowKind = 'category' | 'applicant' | 'measure';

/** What the tables of one chart are of: one measure, or blocks or rows that each name theirs. */
export interface TableKind {
  readonly rows: RowKind;
  readonly measure: MeasureKind | null;
  /** What a row is about that names no measure that we know. */
  readonly otherwise: Topic | null;
}

const text = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });

const RECEIVED = measure(
  'requests-received',
  'requests-received',
  text('新收申请', '新收申請', 'Requests received'),
  {
    unit: 'request',
    relation: 'none',
  },
);

const KINDS: Readonly<Record<string, Omit<TableKind, 'otherwise'>>> = {
  'disclosure-categories': {
    rows: 'category',
    measure: measure(
      'proactive-disclosure',
      'proactive-disclosure',
      text('主动公开政府信息', '主動公開政府信息', 'Government information disclosed proactively'),
      { unit: 'item', list: 'disclosure-category', relation: 'partition' },
    ),
  },
  'request-channels': {
    rows: 'category',
    measure: measure(
      'requests-by-channel',
      'request-channel',
      text('申请方式', '申請方式', 'Requests by channel'),
      {
        unit: 'request',
        list: 'channel',
        relation: 'partition',
      },
    ),
  },
  'request-subjects': {
    rows: 'category',
    measure: measure(
      'request-subjects',
      'request-subject',
      text('申请的信息内容', '申請的信息內容', 'Subjects of the requests'),
      { unit: 'request', list: 'subject', relation: 'subset' },
    ),
  },
  'request-outcomes': {
    rows: 'category',
    measure: measure(
      'request-outcomes',
      'request-outcome',
      text('申请的办理结果', '申請的辦理結果', 'Outcomes of requests'),
      { unit: 'request', list: 'outcome', relation: 'partition' },
    ),
  },
  applicants: { rows: 'applicant', measure: RECEIVED },
  'appeal-results': { rows: 'category', measure: null },
  'request-flow': { rows: 'measure', measure: null },
  'key-figures': { rows: 'measure', measure: null },
};

/** What the tables of a chart are of; null for a chart that no table can be the data of. */
export function tableKindOf(chart: string): TableKind | null {
  const kind = Object.prototype.hasOwnProperty.call(KINDS, chart) ? KINDS[chart] : undefined;
  return kind ? { ...kind, otherwise: chart === 'key-figures' ? 'context' : null } : null;
}

/** Words by which blocks of appeals, and rows of a flow, say what they count. The first that fits counts. */
const TOPIC_WORDS: readonly (readonly [RegExp, Topic])[] = [
  [/诉讼|訴訟|litigation|lawsuit|\bsuits?\b/i, 'litigation'],
  [/复议|復議|複議|reconsideration|\bappeals?\b/i, 'reconsideration'],
  [/(?:结转|結轉).*(?:上年|去年)|(?:上年|去年).*(?:结转|結轉)|carried over/i, 'requests-carried-over'],
  [
    /(?:结转|結轉).*(?:下年|下一年)|(?:下年|下一年).*(?:结转|結轉)|carried forward/i,
    'requests-carried-forward',
  ],
  [/新收|收到|received/i, 'requests-received'],
  [/办结|辦結|办理结果|辦理結果|答复|答覆|concluded|answered|processed/i, 'request-outcome'],
];

/** Reconsideration and litigation in one text: it is of both, unless it says that one came after the other. */
const BOTH =
  /[复復複][议議].*[诉訴][讼訟]|[诉訴][讼訟].*[复復複][议議]|reconsideration.*litigation|litigation.*reconsideration/i;
const AFTER_THE_OTHER = /[经經]|[议議][后後]|after|without|direct/i;

/**
 * The measure that a block or a row is of.
 *
 * @param id What its author says: a measure of the form, a topic, or a name of his own.
 * @param label What it says itself; used where the id does not tell.
 * @param form The statutory form that the table says it is of.
 * @returns null if neither tells.
 */
export function measureOf(
  id: string | undefined,
  label: string,
  form: string | undefined,
  fallback: Topic | null,
): MeasureKind | null {
  const known = form === undefined ? undefined : formOf({ form }).measures.find((one) => one.id === id);
  if (known) return known;
  const topic =
    TOPICS.find((one) => one === id) ??
    TOPIC_WORDS.find(([words]) => words.test((id ?? '').replace(/-/g, ' ')))?.[1] ??
    (BOTH.test(label) && !AFTER_THE_OTHER.test(label)
      ? null
      : (TOPIC_WORDS.find(([words]) => words.test(label))?.[1] ?? fallback));
  return topic && ofTopic(id ?? topic, topic);
}

/** A measure of this topic, with its usual unit and code list, under a name of its own. */
export function ofTopic(id: string, topic: Topic): MeasureKind {
  const own = Object.values(KINDS).find((kind) => kind.measure?.topic === topic)?.measure;
  if (own) return { ...own, id };
  const appeal = topic === 'reconsideration' || topic === 'litigation';
  const label =
    topic === 'litigation'
      ? text('行政诉讼', '行政訴訟', 'Administrative litigation')
      : topic === 'reconsideration'
        ? text('行政复议', '行政復議', 'Administrative reconsideration')
        : { en: id };
  return measure(id, topic, label, {
    unit: appeal ? 'case' : topic === 'fee' ? 'CNY' : 'request',
    relation: appeal ? 'partition' : 'none',
    ...(appeal && { list: `${id}-result` }),
  });
}

function measure(
  id: string,
  topic: Topic,
  label: Text,
  rest: Pick<Measure, 'unit' | 'relation' | 'list'>,
): MeasureKind {
  return { id, topic, label, ...rest };
}
