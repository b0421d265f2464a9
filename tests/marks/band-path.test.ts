import { expect, test } from 'vitest';
import { bandPath } from '../../src/marks/band-path.js';

test('bandPath(above, below) joins the ends of two strips, in a box of 100 by 100', () => {
  expect(bandPath(1, 1)).toBe('M0,0H100L100,100H0Z');
  expect(bandPath(1, 0.5)).toBe('M0,0H100L50,100H0Z');
});
