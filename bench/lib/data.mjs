import { readFileSync } from 'node:fs';
import { report } from './paths.mjs';

/** The shipped report, as stored on disk. */
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

/** The text of the heading and table that some libraries are given. */
export const words = {
  publisher: published.publisher.name[language],
  measure: published.measures.find(({ id }) => id === 'proactive-disclosure').label[language],
  period: published.period.start,
};

/** The same figures, each moved by one class: another chart with the same total. */
export function rotate(data, step) {
  return data.map((row, index) => ({ ...row, value: data[(index + step) % data.length].value }));
}
