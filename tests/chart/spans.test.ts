import { describe, expect, it } from 'vitest';
import { spansOf } from '../../src/chart/spans.ts';
import type { Mark, Stack } from '../../src/chart/types.ts';

const series = (mark: Mark, stack: Stack, ...rows: (number | null)[][]) =>
  rows.map((values) => ({ mark, stack, axis: 'first' as const, points: values.map((value) => ({ value })) }));
const ends = (rows: ReturnType<typeof spansOf>) => rows.map((row) => row.map((span) => span && [span.from, span.to]));

describe('what marks cover of their axis', () => {
  it('is all from zero where they stand side by side', () => {
    expect(ends(spansOf(series('bar', 'none', [1, -2], [null, 3])))).toEqual([
      [
        [0, 1],
        [0, -2],
      ],
      [null, [0, 3]],
    ]);
  });

  it('goes on from the mark before in a stack, values below zero downwards', () => {
    expect(ends(spansOf(series('bar', 'stacked', [2, -1], [-3, -4], [5, 6])))).toEqual([
      [
        [0, 2],
        [0, -1],
      ],
      [
        [0, -3],
        [-1, -5],
      ],
      [
        [2, 7],
        [0, 6],
      ],
    ]);
  });

  it('is a share of the category’s whole in a percent stack; of nothing it is nothing', () => {
    const rows = spansOf(series('bar', 'percent', [1, 0], [3, 0]));
    expect(ends(rows)).toEqual([
      [
        [0, 0.25],
        [0, 0],
      ],
      [
        [0.25, 1],
        [0, 0],
      ],
    ]);
    expect(rows[1]?.[0]?.size).toBe(0.75);
  });

  it('leaves a gap for a missing bar, and none for a missing area, which Office draws as zero', () => {
    expect(ends(spansOf(series('bar', 'stacked', [null], [2])))).toEqual([[null], [[0, 2]]]);
    expect(ends(spansOf(series('area', 'stacked', [null], [2])))).toEqual([[[0, 0]], [[0, 2]]]);
  });

  it('keeps each value exact, whatever the sum under it', () => {
    expect(spansOf(series('bar', 'stacked', [0.1], [0.2]))[1]?.[0]?.size).toBe(0.2);
  });

  it('stacks marks of each kind on their own', () => {
    const mixed = [
      ...series('bar', 'stacked', [1]),
      ...series('area', 'stacked', [5]),
      ...series('bar', 'stacked', [2]),
    ];
    expect(ends(spansOf(mixed))).toEqual([[[0, 1]], [[0, 5]], [[1, 3]]]);
  });
});
