import { describe, expect, it } from 'vitest';
import { chartColors } from '../../src/chart/colors.ts';
import type { Highlight } from '../../src/chart/highlight.ts';
import type { ColorRef } from '../../src/theme/types.ts';
import { THEME } from './fixtures.ts';

const slots = (colors: readonly ColorRef[] | undefined) => colors?.map(({ slot }) => slot);
/** Highlighted categories of so many series. */
const about = (categories: readonly boolean[], series: number): Highlight => ({
  series: Array(series).fill(false),
  points: Array(series).fill(categories),
});
const told = (colors: readonly ColorRef[] | undefined) => new Set(colors?.map((color) => JSON.stringify(color)));

describe('the colours of a chart', () => {
  it('are all primary when nothing is highlighted', () => {
    expect(slots(chartColors(['bar'], about([false, false], ['bar'].length), THEME).points[0])).toEqual([
      'accent1',
      'accent1',
    ]);
  });

  it('set the highlighted bars apart from stone', () => {
    expect(slots(chartColors(['bar'], about([false, true, false], ['bar'].length), THEME).points[0])).toEqual([
      'folHlink',
      'accent1',
      'folHlink',
    ]);
  });

  it('keep what is before in stone and what is now in primary', () => {
    const { series, points } = chartColors(['bar', 'bar'], about([false, false], ['bar', 'bar'].length), THEME);
    expect(slots(series)).toEqual(['folHlink', 'accent1']);
    expect(points.map(slots)).toEqual([
      ['folHlink', 'folHlink'],
      ['accent1', 'accent1'],
    ]);
  });

  it('follow the theme for three series and more, and repeat in tints', () => {
    const { series } = chartColors(
      ['line', 'line', 'line', 'line', 'line'],
      about([false], ['line', 'line', 'line', 'line', 'line'].length),
      THEME,
    );
    expect(slots(series)).toEqual(['accent1', 'accent2', 'accent4', 'accent1', 'accent2']);
    expect(told(series).size).toBe(5);
  });

  it('pale the categories of several series that the story is not about', () => {
    const { points } = chartColors(['bar', 'bar'], about([true, false], ['bar', 'bar'].length), THEME);
    expect(points[1]?.[0]).toEqual({ slot: 'accent1' });
    expect(points[1]?.[1]).toMatchObject({ slot: 'accent1', lumMod: 60, lumOff: 40 });
  });

  it('mark a point of a single line, never of several', () => {
    expect(slots(chartColors(['line'], about([false, true], ['line'].length), THEME).points[0])).toEqual([
      'accent1',
      'accent2',
    ]);
    expect(
      slots(chartColors(['line', 'line'], about([false, true], ['line', 'line'].length), THEME).points[1]),
    ).toEqual(['accent1', 'accent1']);
  });

  it('tell all parts of a circle apart', () => {
    for (const highlighted of [
      [false, false, false, false, false],
      [true, false, false, false, false],
      [true, true, false, false, false],
    ]) {
      const [parts] = chartColors(['slice'], about(highlighted, 1), THEME).points;
      expect(told(parts).size).toBe(5);
    }
    const [parts] = chartColors(['slice'], about([false, true, false], ['slice'].length), THEME).points;
    expect(slots(parts)).toEqual(['folHlink', 'accent1', 'folHlink']);
  });
});
