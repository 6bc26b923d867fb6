import { describe, expect, it } from 'vitest';
import { chartColors } from '../../src/chart/colors.ts';
import type { ColorRef } from '../../src/theme/types.ts';
import { THEME } from './fixtures.ts';

const slots = (colors: readonly ColorRef[] | undefined) => colors?.map(({ slot }) => slot);
const told = (colors: readonly ColorRef[] | undefined) => new Set(colors?.map((color) => JSON.stringify(color)));

describe('the colours of a chart', () => {
  it('are all primary when nothing is highlighted', () => {
    expect(slots(chartColors(['bar'], [false, false], THEME).points[0])).toEqual(['accent1', 'accent1']);
  });

  it('set the highlighted bars apart from stone', () => {
    expect(slots(chartColors(['bar'], [false, true, false], THEME).points[0])).toEqual([
      'folHlink',
      'accent1',
      'folHlink',
    ]);
  });

  it('keep what is before in stone and what is now in primary', () => {
    const { series, points } = chartColors(['bar', 'bar'], [false, false], THEME);
    expect(slots(series)).toEqual(['folHlink', 'accent1']);
    expect(points.map(slots)).toEqual([
      ['folHlink', 'folHlink'],
      ['accent1', 'accent1'],
    ]);
  });

  it('follow the theme for three series and more, and repeat in tints', () => {
    const { series } = chartColors(['line', 'line', 'line', 'line', 'line'], [false], THEME);
    expect(slots(series)).toEqual(['accent1', 'accent2', 'accent4', 'accent1', 'accent2']);
    expect(told(series).size).toBe(5);
  });

  it('pale the categories of several series that the story is not about', () => {
    const { points } = chartColors(['bar', 'bar'], [true, false], THEME);
    expect(points[1]?.[0]).toEqual({ slot: 'accent1' });
    expect(points[1]?.[1]).toMatchObject({ slot: 'accent1', lumMod: 60, lumOff: 40 });
  });

  it('mark a point of a single line, never of several', () => {
    expect(slots(chartColors(['line'], [false, true], THEME).points[0])).toEqual(['accent1', 'accent2']);
    expect(slots(chartColors(['line', 'line'], [false, true], THEME).points[1])).toEqual(['accent1', 'accent1']);
  });

  it('tell all parts of a circle apart', () => {
    for (const highlighted of [
      [false, false, false, false, false],
      [true, false, false, false, false],
      [true, true, false, false, false],
    ]) {
      const [parts] = chartColors(['slice'], highlighted, THEME).points;
      expect(told(parts).size).toBe(5);
    }
    const [parts] = chartColors(['slice'], [false, true, false], THEME).points;
    expect(slots(parts)).toEqual(['folHlink', 'accent1', 'folHlink']);
  });
});
