import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chartColors, namedColor, seeThrough } from '../../src/chart/colors.ts';
import { fitChart } from '../../src/chart/fit.ts';
import { reporterFor } from '../../src/diagnostics/report.ts';
import { COLOR_NAMES } from '../../src/schema/chart-schema.ts';
import { contrast, mixed, readableOn, resolveColor, TEXT_CONTRAST } from '../../src/theme/color.ts';
import { readTheme } from '../../src/theme/read.ts';
import type { ColorRef, Theme } from '../../src/theme/types.ts';
import { chartOf, FONTS, THEME } from './fixtures.ts';

const FOLDER = new URL('../../themes/', import.meta.url);
const THEMES = readdirSync(FOLDER).map((file): [string, Theme] => {
  const theme = readTheme(parse(readFileSync(new URL(file, FOLDER), 'utf8')), reporterFor(file, []));
  if (!theme) throw new Error(`${file} is no theme`);
  return [theme.name, theme];
});

/** Whether each part of a circle is highlighted: none, every choice of up to two among eight, and more than the palette holds. */
const HIGHLIGHTS: readonly (readonly boolean[])[] = [
  Array(20).fill(false),
  Array(20).fill(true),
  ...Array.from({ length: 8 }, (_, i) =>
    Array.from({ length: 8 }, (_, j) => Array.from({ length: 8 }, (_, k) => k === i || k === j)),
  ).flat(),
];

function groundsIn(theme: Theme): readonly ColorRef[] {
  const slices = HIGHLIGHTS.flatMap((points) =>
    chartColors(['slice'], { series: [false], points: [points] }, theme).points.flat(),
  );
  return [...slices, ...COLOR_NAMES.map(namedColor)];
}

describe.each(THEMES)('in the theme %s', (_, theme) => {
  it('a label is read on every slice, bar and part that it may stand on', () => {
    const grounds = groundsIn(theme);
    expect(grounds.length).toBeGreaterThan(100);
    const faint = grounds.flatMap((ground) => {
      const [under, text] = [resolveColor(theme, ground), resolveColor(theme, readableOn(theme, ground))];
      return contrast(under, text) >= TEXT_CONTRAST ? [] : [`${text} on ${under}`];
    });
    expect([...new Set(faint)]).toEqual([]);
  });

  it('a label is read on areas that let the paper through', () => {
    for (const ground of groundsIn(theme).map(seeThrough)) {
      const under = mixed(theme.colors.lt1, resolveColor(theme, ground), 0.65);
      expect(contrast(under, resolveColor(theme, readableOn(theme, ground)))).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
  });

  it('a label is in ink or on paper wherever these are read', () => {
    expect(readableOn(theme, { slot: 'lt1' })).toEqual({ slot: 'dk1' });
    expect(readableOn(theme, { slot: 'dk1' })).toEqual({ slot: 'lt1' });
  });
});

it('any grey at all has a text colour that is read on it', () => {
  for (let level = 0; level < 256; level++) {
    const hex = `#${level.toString(16).padStart(2, '0').repeat(3)}`;
    const theme: Theme = { ...THEME, colors: { ...THEME.colors, accent3: hex } };
    const text = resolveColor(theme, readableOn(theme, { slot: 'accent3' }));
    expect(contrast(hex, text), hex).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  }
});

describe('the labels of a circle', () => {
  const round = (type: 'pie' | 'doughnut', values: string[]) =>
    fitChart(
      chartOf({ type, labels: 'all', categories: values.map((_, i) => `P${i}`), series: [{ name: 'S', values }] }),
      { width: 1000, height: 420 },
      THEME,
      FONTS,
    );

  it.each(['pie', 'doughnut'] as const)('of a %s are written in what is read on their part', (type) => {
    const { chart, frame } = round(type, ['40', '35', '25']);
    frame.labels[0]?.forEach((place, i) => {
      const ground = resolveColor(THEME, chart.series[0]!.points[i]!.color);
      expect(contrast(ground, resolveColor(THEME, place!.color))).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    });
  });

  it.each(['pie', 'doughnut'] as const)(
    'of a %s stand around it where very large values have no room in their parts',
    (type) => {
      const values = ['98700000000000', '123456789000000', '151200000000000', '90000000000000', '80000000000000'];
      const { chart, frame } = round(type, values);
      const [x, y, radius] = [frame.plot.x + frame.plot.w / 2, frame.plot.y + frame.plot.w / 2, frame.plot.w / 2];
      frame.labels[0]?.forEach((place, i) => {
        if (!place) return;
        const [w, h] = [(chart.series[0]!.points[i]!.label.length * frame.fontSize) / 2, frame.fontSize];
        const corners = [-0.45, 0.45].flatMap((dx) =>
          [-0.45, 0.45].map((dy) => Math.hypot(place.x + dx * w - x, place.y + dy * h - y)),
        );
        const inside = corners.every((far) => far <= radius && far >= radius * chart.hole);
        const nearest = Math.hypot(
          Math.max(0, Math.abs(place.x - x) - w / 2),
          Math.max(0, Math.abs(place.y - y) - h / 2),
        );
        expect(inside || nearest >= radius, `${i}`).toBe(true);
      });
    },
  );

  it.each(['pie', 'doughnut'] as const)('of a %s leave out parts that are nothing, which have no place', (type) => {
    const { chart, frame } = round(type, ['0', '7', '0', '3']);
    expect(chart.series[0]?.points.map(({ label }) => label)).toEqual(['', '7', '', '3']);
    expect(frame.labels[0]?.map((place) => place !== null)).toEqual([false, true, false, true]);
  });
});
