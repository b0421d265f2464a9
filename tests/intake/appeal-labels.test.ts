import { expect, test } from 'vitest';
import { conceptsOfLabel } from '../../src/intake/known-labels.js';

test.each([
  ["Authority's act upheld", 'upheld'],
  ['Authority’s act upheld', 'upheld'],
  ['结果维持', 'upheld'],
  ["Authority's act corrected", 'corrected'],
  ['Authority’s act corrected', 'corrected'],
  ['Corrected', 'corrected'],
  ['Overturned', 'corrected'],
  ['結果糾正', 'corrected'],
])('a row “%s” of a table of appeals is recognised: %s', (label, concept) => {
  for (const list of ['appeal-result', 'reconsideration-result'])
    expect(conceptsOfLabel(label, list)).toEqual([concept]);
});

test('“Upheld” alone is not recognised: an appeal upheld is won by the requester, an act upheld by the authority', () => {
  for (const label of ['Upheld', 'upheld', 'Partly upheld'])
    expect(conceptsOfLabel(label, 'reconsideration-result')).toBeNull();
});
