import { expect, test } from 'vitest';
import { furtherReports } from '../../src/data/further-reports.js';
import { shippedReports } from '../../src/data/shipped-reports.js';
import { IN_THE_SCRIPT } from '../../src/elements/embed-code.js';

test('the code to embed names the shipped reports that the script contains: all but the further ones', () => {
  const further = furtherReports.map(([id]) => id);
  expect(IN_THE_SCRIPT).toEqual([...shippedReports.keys()].filter((id) => !further.includes(id)));
});
