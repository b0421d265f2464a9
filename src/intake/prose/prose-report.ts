import type { Code, Measure, Observation, Report } from '../../report/report.js';
import type { ProseCount } from './read-prose.js';

/** Labels of the counts in sentences: Simplified, Traditional, English. */
const LABELS: Readonly<Record<string, readonly [string, string, string]>> = {
  'proactive-disclosure': ['主动公开政府信息', '主動公開政府信息', 'Information disclosed proactively'],
  'requests-accepted': ['受理政府信息公开申请', '受理政府信息公開申請', 'Requests accepted'],
  'request-outcomes': ['答复政府信息公开申请', '答覆政府信息公開申請', 'Requests answered'],
  reconsideration: ['行政复议', '行政復議', 'Administrative reconsideration'],
  litigation: ['行政诉讼', '行政訴訟', 'Administrative litigation'],
  fees: ['收取的费用', '收取的費用', 'Fees charged'],
};

/** The measures, codes and observations of a narrative report, from the counts of its sentences. */
export function proseReport(
  counts: readonly ProseCount[],
  language: string,
  source: string,
): Pick<Report, 'measures' | 'codes' | 'observations'> {
  const topics = [...new Set(counts.map(({ topic }) => topic))];
  const measures = topics.map(({ measure, topic, unit, list }): Measure => {
    const [hans = measure, hant = measure, en = measure] = LABELS[measure] ?? [];
    const divided =
      list !== null && counts.some((count) => count.topic.measure === measure && count.category);
    return {
      id: measure,
      topic,
      label: { 'zh-Hans': hans, 'zh-Hant': hant, en },
      unit,
      relation: divided ? 'partition' : 'none',
      ...(divided && { list }),
    };
  });
  const codes = counts.flatMap(({ topic, category, label }): readonly Code[] => {
    if (category === undefined || topic.list === null) return [];
    const mapsTo = topic.parts.find(([id]) => id === category)?.[2];
    return [{ id: category, list: topic.list, label: { [language]: label }, ...(mapsTo && { mapsTo }) }];
  });
  return { measures, codes, observations: counts.map((count) => observationOf(count, source)) };
}

function observationOf(
  { topic, category, value, status, printedUnit, share, quote }: ProseCount,
  source: string,
): Observation {
  return {
    measure: topic.measure,
    ...(category !== undefined && { category }),
    value,
    ...(status && { status }),
    ...(printedUnit !== undefined && { printedUnit }),
    ...(share && { share: { ...share, of: { measure: topic.measure } } }),
    evidence: [{ source, quote }],
  };
}
