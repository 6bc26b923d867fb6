import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reporterFor, wording } from '../../src/diagnostics/report.ts';
import { readTheme } from '../../src/theme/read.ts';
import { themeYaml } from './carlito.ts';

type Keys = readonly (string | number)[];

/** trung-du with one value changed, read. */
function readWith(path: Keys, value: unknown) {
  const yaml = structuredClone(themeYaml());
  let place: Record<string | number, unknown> = yaml;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const last = path.at(-1)!;
  if (value === undefined) delete place[last];
  else place[last] = value;
  const diagnostics: Diagnostic[] = [];
  const theme = readTheme(yaml, reporterFor('themes/x.yaml', diagnostics));
  return { theme, diagnostics, codes: diagnostics.map(({ code, at }) => [code, at.join('.')]) };
}

test('trung-du has no diagnostics', () => {
  const { theme, codes } = readWith(['name'], 'trung-du');
  expect(codes).toEqual([]);
  expect(theme).toMatchObject({
    name: 'trung-du',
    colors: { dk1: '#1B2620', lt1: '#FAF8F2', accent1: '#1F5A41', folHlink: '#8A8F88' },
    fonts: { heading: { office: 'Calibri', web: '@fontsource/carlito', family: 'Carlito' } },
    margins: { left: 72, right: 72, top: 52, bottom: 44 },
    columns: 12,
    gutter: 24,
  });
  expect(theme?.series.map(({ slot }) => slot).slice(0, 3)).toEqual(['accent1', 'accent3', 'accent6']);
});

test('colours are given in capitals, however they are written', () => {
  expect(readWith(['colors', 'ink'], '#1b2620').theme?.colors.dk1).toBe('#1B2620');
});

test.each<[string, Keys, unknown, string, string]>([
  ['an unknown role', ['colors', 'primry'], '#000000', 'schema/unknown-key-near', 'colors.primry'],
  ['a missing colour', ['colors', 'plum'], undefined, 'schema/missing-key', 'colors'],
  ['a colour by name', ['colors', 'ink'], 'black', 'theme/not-a-color', 'colors.ink'],
  ['a colour that YAML read as empty', ['colors', 'ink'], null, 'schema/empty', 'colors.ink'],
  ['an unknown motif', ['motif'], 'contour', 'schema/unknown-choice-near', 'motif'],
  ['an unknown surface', ['surfaces'], 'glass', 'schema/unknown-choice', 'surfaces'],
  ['a mistyped series', ['series', 1], 'strav', 'schema/unknown-choice-near', 'series.1'],
  ['a mistyped tint', ['series', 1], { color: 'straw', darkr: 25 }, 'schema/unknown-key-near', 'series.1.darkr'],
  ['a section too pale for its marker', ['sections'], ['primary', 'stone'], 'theme/low-contrast', 'sections.1'],
  ['a ladder without sizes', ['text', 'body', 'sizes'], [], 'schema/too-small', 'text.body.sizes'],
  ['half a pixel', ['gutter'], 24.5, 'schema/wrong-form', 'gutter'],
  ['a margin without room for the footer', ['margins', 'bottom'], 20, 'theme/margin', 'margins.bottom'],
  ['a margin without room for the section’s marker', ['margins', 'top'], 10, 'theme/margin', 'margins.top'],
  ['margins that leave no room between them', ['margins', 'left'], 400, 'theme/margin', 'margins.left'],
  ['pale text', ['colors', 'muted'], '#9AA59F', 'theme/low-contrast', 'colors.muted'],
  ['a body below its floor', ['text', 'body', 'sizes', 5], 22, 'theme/below-floor', 'text.body.sizes.5'],
  ['a source below its floor', ['text', 'source', 'sizes', 0], 12, 'theme/below-floor', 'text.source.sizes.0'],
  ['sizes out of order', ['text', 'table', 'sizes'], [22, 24, 20], 'theme/sizes-order', 'text.table.sizes.1'],
  ['a size twice', ['text', 'table', 'sizes'], [24, 24], 'theme/sizes-order', 'text.table.sizes.1'],
  ['lines that touch', ['text', 'title', 'leading'], 0.9, 'theme/tight-leading', 'text.title.leading'],
  ['a font without metrics', ['fonts', 'body', 'web'], '@fontsource/inter', 'theme/unknown-font', 'fonts.body.web'],
  ['a mistyped font', ['fonts', 'body', 'web'], '@fontsource/carlto', 'theme/unknown-font-near', 'fonts.body.web'],
  ['a font that isn’t the twin', ['fonts', 'body', 'office'], 'Arial', 'theme/font-twin', 'fonts.body.office'],
])('%s is an error at its place', (_, path, value, code, at) => {
  const { theme, codes } = readWith(path, value);
  expect(codes).toEqual([[code, at]]);
  expect(theme).toBeNull();
});

test('a faint series is a warning, and the theme is read', () => {
  const { theme, codes } = readWith(['colors', 'straw'], '#D9C9A0');
  expect(codes).toContainEqual(['theme/faint-series', 'series.1']);
  expect(theme?.colors.accent3).toBe('#D9C9A0');
});

test('a contrast just below the bound is not printed as the bound', () => {
  const [pale] = readWith(['colors', 'link'], '#737873').diagnostics;
  expect(pale?.code).toBe('theme/low-contrast');
  expect(Number(pale?.args['ratio'])).toBeLessThan(4.5);
});

test('a theme that is no mapping is an error', () => {
  const diagnostics: Diagnostic[] = [];
  expect(readTheme('trung-du', reporterFor('x', diagnostics))).toBeNull();
  expect(readTheme(null, reporterFor('x', diagnostics))).toBeNull();
  expect(diagnostics).toHaveLength(2);
});

test('every message of a bad theme has all its holes filled, in both languages', () => {
  const found = [
    ...readWith(['colors', 'muted'], '#9AA59F').diagnostics,
    ...readWith(['text', 'title', 'leading'], 0.9).diagnostics,
    ...readWith(['fonts', 'body', 'web'], '@fontsource/carlto').diagnostics,
    ...readWith(['fonts', 'body', 'office'], 'Arial').diagnostics,
    ...readWith(['text', 'table', 'sizes'], [24, 24, 12]).diagnostics,
    ...readWith(['colors', 'straw'], '#D9C9A0').diagnostics,
  ];
  expect(found.length).toBeGreaterThanOrEqual(7);
  for (const lang of ['vi', 'en']) {
    for (const diagnostic of found) {
      const { message, hint } = wording(diagnostic, lang);
      expect(`${message} ${hint}`).not.toMatch(/[{}]/);
    }
  }
});
