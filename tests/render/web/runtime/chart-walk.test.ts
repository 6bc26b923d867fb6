import { describe, expect, it } from 'vitest';
import type { Direction } from '../../../../src/chart/types.ts';
import type { ChartData } from '../../../../src/render/web/page-data.ts';
import { firstPlace, placeAfter } from '../../../../src/render/web/runtime/chart-walk.ts';

/** A chart of rows of values; the rest of its data doesn't matter here. */
function chart(direction: Direction, rows: readonly (readonly (number | null)[])[], hidden = -1): ChartData {
  const series = rows.map((row, s) => ({ hidden: s === hidden, points: row.map((value) => ({ value })) }));
  return { direction, series } as unknown as ChartData;
}

/** 'series.point' after each key, from the first mark on. */
function walk(data: ChartData, ...keys: readonly string[]): string[] {
  let at = firstPlace(data);
  return keys.map((key) => {
    const next = at && placeAfter(data, at, key);
    at = next ?? at;
    return next ? `${next.series}.${next.point}` : 'not ours';
  });
}

describe('the arrow keys in a chart', () => {
  const three = [
    [1, 2, 3],
    [4, 5, 6],
  ];

  it('go along the categories and across the series, and stay at the edges', () => {
    expect(
      walk(chart('upright', three), 'ArrowRight', 'ArrowDown', 'ArrowDown', 'End', 'ArrowRight', 'ArrowUp'),
    ).toEqual(['0.1', '1.1', '1.1', '1.2', '1.2', '0.2']);
  });

  it('run as the bars do: down the categories of a chart on its side', () => {
    expect(walk(chart('sideways', three), 'ArrowDown', 'ArrowRight', 'Home', 'ArrowLeft')).toEqual([
      '0.1',
      '1.1',
      '1.0',
      '0.0',
    ]);
  });

  it('go round a circle either way', () => {
    expect(walk(chart('round', [[5, 3, 2]]), 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft')).toEqual([
      '0.1',
      '0.2',
      '0.1',
      '0.0',
    ]);
  });

  it('leave out what is missing or can’t be seen', () => {
    const gaps = [
      [null, 0, null, 4],
      [1, 1, 1, 1],
      [null, null, 7, 8],
    ];
    expect(walk(chart('upright', gaps, 1), 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp')).toEqual([
      '0.3',
      '2.3',
      '2.2',
      '2.2',
    ]);
  });

  it('are the only keys that are taken', () => {
    expect(walk(chart('upright', three), 'PageDown', ' ', 'Escape', 'n')).toEqual(Array(4).fill('not ours'));
  });

  it('lead nowhere where there is no value', () => {
    expect(firstPlace(chart('upright', [[null]]))).toBeNull();
    expect(firstPlace(chart('round', []))).toBeNull();
  });
});
