import { readReport } from 'foi-charts/forms/read-report.js';
import published from 'bench:report';

const reports = new WeakMap();

/** The report with these figures, validated once, before anything is timed. */
export function reportOf(data) {
  if (!reports.has(data)) {
    const values = new Map(data.map(({ id, value }) => [id, value]));
    const observations = published.observations.map((observation) =>
      observation.measure === 'proactive-disclosure' && values.has(observation.category)
        ? { ...observation, value: values.get(observation.category) }
        : observation,
    );
    const { report, problems } = readReport({ ...published, observations });
    if (!report) throw new Error(JSON.stringify(problems));
    reports.set(data, report);
  }
  return reports.get(data);
}
