import { expect, test } from 'vitest';
import { narrow, narrowNumber, prose } from '../../src/server/markup.js';

test('a long word of a label may break, a short one and Chinese may not', () => {
  expect(narrow('Telecommunications & press')).toBe('Telecommun<wbr>ications &amp; press');
  expect(narrow('Land-acquisition_compensation')).toBe('Land-<wbr>acquisitio<wbr>n_<wbr>compensati<wbr>on');
  expect(narrow('Reconsideration')).toBe('Reconsideration');
  expect(narrow('当事人申请行政复议或者提起行政诉讼的政府信息公开')).not.toContain('<wbr>');
});

test('a long number may break only after its commas and spaces', () => {
  expect(narrowNumber('9,007,199,254')).toBe('9,<wbr>007,<wbr>199,<wbr>254');
  expect(narrowNumber('at least 12*')).toBe('at least 12*');
  expect(narrowNumber('985,758*')).toBe('985,758*');
});

test('an address in a sentence may break after its slashes and dots', () => {
  expect(prose('See https://www.example.org/foi/2024/report.html here')).toBe(
    'See https://<wbr>www.<wbr>example.<wbr>org/<wbr>foi/<wbr>2024/<wbr>report.<wbr>html here',
  );
});
