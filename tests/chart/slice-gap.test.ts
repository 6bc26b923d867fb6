import { expect, it } from 'vitest';
import { sliceGap } from '../../src/chart/slice-gap.ts';

it.each([
  ['two', [1, 2], 2],
  ['one alone', [5], 0],
  ['one beside zeros and gaps', [0, 5, null], 0],
  ['none', [], 0],
])('leaves a gap between slices: %s', (_, values, px) => {
  expect(sliceGap(values.map((value) => ({ value })))).toBe(px);
});
