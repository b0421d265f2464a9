import { readFileSync } from 'node:fs';
import { report } from './paths.mjs';

/** The report that ships with the package, as it lies on disk. */
export const published = JSON.parse(readFileSync(report, 'utf8'));

const language = published.language;

/** The disclosure categories of the report, in its order. */
export const categories = published.observations
  .filter(({ measure, category }) => measure === 'proactive-disclosure' && category)
  .map(({ category, value }) => ({
    id: category,
    label: published.codes.find(({ id, list }) => id === category && list === 'disclosure-category').label[
      language
    ],
    value,
  }));

/** The words of the heading and the table that some peers are given. */
export const words = {
  publisher: published.publisher.name[language],
  measure: published.measures.find(({ id }) => id === 'proactive-disclosure').label[language],
  period: published.period.start,
};

/** The same figures, each one place further: another chart with the same total. */
export function rotate(data, step) {
  return data.map((row, index) => ({ ...row, value: data[(index + step) % data.length].value }));
}
