import { expect, test } from 'vitest';
import { renderDeclarative } from '../../src/server/index.js';
import { code, figure, measure, tinyReport } from '../report/tiny-report.js';

const classesOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<tr class="([^"]*)"[^>]*data-path="([^"]*)"/g)].map(([, classes = '', id = '']) => [
      id,
      classes.trim().split(/\s+/),
    ]),
  );

test('a figure without a bar, because its share is unknown, has no axis either; a figure of 0 has one', () => {
  const applicant = (id: string) => code(id, { list: 'applicant' });
  const observations = [
    figure('m//natural', 30),
    figure('m//legal', 0),
    figure('m//other', null, { status: 'blank' }),
  ];
  const report = tinyReport({
    measures: [measure('m', { topic: 'requests-received' })],
    codes: ['natural', 'legal', 'other'].map(applicant),
    observations: [figure('m', null, { status: 'blank' }), ...observations],
  });
  const html = renderDeclarative(report, { chart: 'applicants' }, '/foi-charts.css')?.html ?? '';
  const classes = classesOf(html);
  expect(classes['m/natural']).toContain('unscaled');
  expect(classes['m/legal']).not.toContain('unscaled');
});
