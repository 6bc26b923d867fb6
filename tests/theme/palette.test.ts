import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reporterFor } from '../../src/diagnostics/report.ts';
import { contrast, isDark, resolveColor } from '../../src/theme/color.ts';
import { readTheme } from '../../src/theme/read.ts';
import { cardColor, coverLook } from '../../src/theme/surfaces.ts';
import { leastDifference, lightness } from '../../src/theme/vision.ts';
import { themeYaml } from './carlito.ts';

const FOLDER = new URL('../../themes/', import.meta.url);
const NAMES = readdirSync(FOLDER).map((file) => file.replace('.yaml', ''));

function read(name: string) {
  const diagnostics: Diagnostic[] = [];
  const theme = readTheme(parse(readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8')), reporterFor(name, diagnostics));
  if (!theme) throw new Error(`${name}: ${JSON.stringify(diagnostics)}`);
  return { theme, diagnostics };
}

/** The codes of trung-du with other series colours. */
function codesOf(series: readonly unknown[]) {
  const diagnostics: Diagnostic[] = [];
  readTheme({ ...themeYaml(), series }, reporterFor('x', diagnostics));
  return diagnostics.map(({ code, at, args }) => [code, at.join('.'), args['vision']]);
}

test('three themes are shipped', () => {
  expect(NAMES).toEqual(expect.arrayContaining(['dem-hoi-truong', 'hanh-chinh', 'trung-du']));
});

test.each(NAMES)('%s: eight series stay apart for all eyes, and in grey print', (name) => {
  const { theme, diagnostics } = read(name);
  expect(diagnostics).toEqual([]);
  const colors = theme.series.map((color) => resolveColor(theme, color));
  expect(colors.length).toBeGreaterThanOrEqual(8);
  for (const [i, color] of colors.entries()) {
    expect(contrast(color, theme.colors.lt1)).toBeGreaterThanOrEqual(3);
    for (const [j, other] of colors.slice(0, i).entries()) {
      const neighbours = j === i - 1;
      expect(leastDifference(color, other).distance, `${color} ${other}`).toBeGreaterThanOrEqual(neighbours ? 12 : 8);
      expect(Math.abs(lightness(color) - lightness(other))).toBeGreaterThanOrEqual(neighbours ? 10 : 5);
    }
  }
});

test.each(NAMES)('%s: every text is read on every ground that it stands on', (name) => {
  const { theme } = read(name);
  const texts = (['dk1', 'dk2', 'accent1', 'accent2'] as const).map((slot) => theme.colors[slot]);
  const card = cardColor(theme);
  const grounds = [theme.colors.lt1, ...(card ? [resolveColor(theme, card)] : [])];
  for (const ground of grounds) for (const text of texts) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  for (const color of theme.sections) {
    const { ground, text, soft } = coverLook(theme, color);
    for (const each of [text, soft]) {
      expect(contrast(resolveColor(theme, each), resolveColor(theme, ground))).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test('one of the themes is dark', () => {
  expect(NAMES.filter((name) => isDark(read(name).theme))).toEqual(['dem-hoi-truong']);
});

test('green and red of equal lightness are told apart by most, but not by protans', () => {
  const { vision, distance } = leastDifference('#5E8C3A', '#A8741A');
  expect(vision).not.toBe('normal');
  expect(distance).toBeLessThan(8);
});

test('colours are the same for every eye only where they are the same', () => {
  expect(leastDifference('#1F5A41', '#1F5A41').distance).toBe(0);
  expect(leastDifference('#000000', '#FFFFFF').distance).toBeCloseTo(100, 0);
});

test('grey keeps its lightness', () => {
  expect(lightness('#000000')).toBeCloseTo(0, 5);
  expect(lightness('#FFFFFF')).toBeCloseTo(100, 5);
  expect(lightness('#777777')).toBeCloseTo(50, 0);
});

test('a palette that colour-blind people can’t read is a warning, the worst pair of each series once', () => {
  expect(codesOf(['primary', 'straw', 'leaf'])).toEqual([
    ['theme/series-colour-blind', 'series.2', 'protan'],
    ['theme/series-grey', 'series.2', undefined],
  ]);
});

test('the same colour twice is alike for everybody', () => {
  expect(codesOf(['primary', 'straw', 'primary']).map(([code]) => code)).toEqual([
    'theme/series-alike',
    'theme/series-grey',
  ]);
});

test('a series is a role, or a tint of one by PowerPoint’s own names', () => {
  const theme = readTheme(
    {
      ...themeYaml(),
      series: ['primary', { color: 'straw', lighter: 20 }, { color: 'plum', darker: 25 }, { color: 'stone' }],
    },
    reporterFor('x', []),
  );
  expect(theme?.series).toEqual([
    { slot: 'accent1' },
    { slot: 'accent3', lumMod: 80, lumOff: 20 },
    { slot: 'accent6', lumMod: 75 },
    { slot: 'folHlink' },
  ]);
});
