import { expect, test } from 'vitest';
import { figureOf } from '../../src/report/figure.js';
import { figure, measure, tinyReport } from './tiny-report.js';

test('a sum of sums is found in steps that grow with its members, not with the paths to them', () => {
  const chain = (list: string) =>
    Array.from({ length: 40 }, (_, at) => ({
      id: `${list}${at}`,
      list,
      label: { en: 'x' },
      ...(at > 0 && { parent: `${list}${at - 1}` }),
    }));
  const tiny = tinyReport({ measures: [measure('m')], codes: [], observations: [figure('m', 1)] });
  const report = { ...tiny, codes: [...chain('class'), ...chain('applicant')] };
  expect(figureOf(report, { measure: 'm', category: 'class0' })).toBeUndefined();
});
