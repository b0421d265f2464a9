import { expect, test } from 'vitest';
import { locales } from '../../src/locale/locales.js';
import { codeLabel } from '../../src/words/amounts.js';
import { figureName } from '../../src/words/figure-name.js';
import { code, figure, measure, tinyReport } from '../report/tiny-report.js';

test('classes are named in linear time', () => {
  const ids = Array.from({ length: 300 }, (_, at) => `c${at}`);
  const report = tinyReport({
    measures: [measure('m')],
    codes: ids.map((id) => code(id)),
    observations: ids.map((id) => figure(`m/${id}`, 1)),
  });
  let reads = 0;
  const codes = report.codes.map(({ label, ...rest }) => ({
    ...rest,
    get label() {
      reads += 1;
      return label;
    },
  }));
  const wording = { messages: locales.en, report: { ...report, codes } };
  expect(codes.map((one) => codeLabel(wording, one))).toEqual(ids);
  expect(ids.map((category) => figureName(wording, { measure: 'm', category }))).toContain('m · c299');
  expect(reads).toBeLessThan(10 * ids.length);
});
