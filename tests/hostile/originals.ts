import huaian from '../../src/data/huaian-2024.json' with { type: 'json' };
import liwan from '../../src/data/liwan-2017.json' with { type: 'json' };
import { TOPICS } from '../../src/report/schema.js';

const evidence = [{ source: 's', cell: { table: 't', row: 'r', column: 'c' } }];

const figure = (measure: string, category: string | undefined, value: number | null, more: object = {}) => ({
  measure,
  ...(category && { category }),
  value,
  ...(value === null && { status: 'not-published' }),
  evidence,
  ...more,
});

/** A label that is a formula in each kind of CSV, and markup. */
const HOSTILE = '=1+1;@SUM(A1)\t+1 <script>alert(1)</script>';

const code = (list: string, id: string, parent?: string) => ({
  id,
  list,
  label: { en: id === 'two' ? HOSTILE : id, 'zh-Hans': id },
  ...(parent && { parent }),
});

/** A report of one topic, with a group, an approximate and a blank figure, printed shares and applicants. */
function reportOf(topic: string): object {
  return {
    schemaVersion: 1,
    id: 'small',
    form: 'narrative',
    publisher: { name: { en: 'Publisher' }, jurisdiction: 'XX' },
    period: { start: '2017', end: '2017' },
    language: 'en',
    sources: [{ id: 's', title: { en: 'Source' } }],
    measures: [
      { id: 'm', topic, label: { en: 'M' }, unit: 'request', relation: 'partition', list: 'l' },
      { id: 'n', topic: 'requests-received', label: { en: 'N' }, unit: 'request', relation: 'partition' },
    ],
    codes: [
      code('l', 'granted-in-full'),
      code('l', 'group'),
      code('l', 'one', 'group'),
      code('l', 'two', 'group'),
      code('l', 'other'),
      code('applicant', 'natural'),
      code('applicant', 'legal'),
    ],
    observations: [
      figure('n', undefined, 100),
      figure('n', undefined, 40, { applicant: 'natural' }),
      figure('n', undefined, 60, { applicant: 'legal' }),
      figure('m', undefined, 100, { printedUnit: '件' }),
      figure('m', 'granted-in-full', 50, { share: { text: '50%', value: 50, of: { measure: 'm' } } }),
      figure('m', 'granted-in-full', 20, { applicant: 'natural' }),
      figure('m', 'granted-in-full', 30, { applicant: 'legal' }),
      figure('m', 'group', 30),
      figure('m', 'one', 20, { status: 'approximate-over' }),
      figure('m', 'two', null),
      figure('m', 'other', 19, { share: { text: '19.0%', value: 19, of: { measure: 'm' } } }),
    ],
  };
}

const small = TOPICS.map(reportOf);

/** Valid reports to corrupt. Most are small, so that a corruption hits a figure that matters. */
export const originals: readonly object[] = [
  liwan,
  { ...huaian, observations: huaian.observations.slice(0, 60) },
  ...small,
  ...small,
];
