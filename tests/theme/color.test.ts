import { expect, test } from 'vitest';
import { contrast, readableOn, resolveColor, slotOf } from '../../src/theme/color.ts';
import type { ColorRole, Theme } from '../../src/theme/types.ts';
import { trungDu } from './carlito.ts';

const theme = trungDu();
const withAccent = (accent1: string): Theme => ({ ...theme, colors: { ...theme.colors, accent1 } });

test.each([
  ['#4472C4', 75, 0, '#2F5597'],
  ['#4472C4', 60, 40, '#8FAADC'],
  ['#4472C4', 20, 80, '#DAE3F3'],
  ['#FFFFFF', 85, 0, '#D9D9D9'],
  ['#000000', 65, 35, '#595959'],
  ['#FF0000', 50, 0, '#800000'],
  ['#00FF00', 100, 100, '#FFFFFF'],
])('%s with lumMod %i and lumOff %i is what Office shows, %s', (color, lumMod, lumOff, shown) => {
  expect(resolveColor(withAccent(color), { slot: 'accent1', lumMod, lumOff })).toBe(shown);
});

test('a colour without a tint is the theme’s own, whatever its alpha', () => {
  expect(resolveColor(theme, { slot: 'accent1', alpha: 20 })).toBe('#1F5A41');
});

test('a tint that changes nothing gives every colour of the theme back', () => {
  for (const slot of Object.keys(theme.colors) as (keyof Theme['colors'])[]) {
    expect(resolveColor(theme, { slot, lumMod: 100.0000001 })).toBe(theme.colors[slot]);
  }
});

test('contrast runs from 1 to 21, whichever comes first', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 9);
  expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 9);
  expect(contrast('#1F5A41', '#1F5A41')).toBe(1);
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
});

test('the twelve roles fill the twelve slots', () => {
  const roles = 'ink paper muted hairline primary accent straw river leaf plum link stone'.split(' ') as ColorRole[];
  expect(new Set(roles.map(slotOf))).toEqual(new Set(Object.keys(theme.colors)));
  expect(slotOf('stone')).toBe('folHlink');
});

test.each([
  ['#1F5A41', 'lt1'],
  ['#8A8F88', 'dk1'],
  ['#FFFFFF', 'dk1'],
  ['#000000', 'lt1'],
] as const)('a text on %s is read best in %s', (ground, slot) => {
  expect(readableOn(withAccent(ground), { slot: 'accent1' })).toEqual({ slot });
});
