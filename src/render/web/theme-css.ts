import { isDark, resolveColor } from '../../theme/color.ts';
import type { ColorRef, ColorSlot, FontPair, FontRole, Theme } from '../../theme/types.ts';

/**
 * The theme as CSS variables: `--dk1` … `--folHlink`, `--heading`, `--body`, `--height`, and `--night` and `--day`, the darker
 * and the lighter of text and ground; and the page that slides are printed on.
 */
export function themeCss(theme: Theme): string {
  const colors = Object.entries(theme.colors).map(([slot, hex]) => `--${slot}:${hex}`);
  const fonts = Object.entries(theme.fonts).map(([role, font]) => `--${role}:${fontFamily(font)}`);
  const height = `${theme.height}px`;
  const [night, day] = isDark(theme) ? ['lt1', 'dk1'] : ['dk1', 'lt1'];
  const shades = [`--night:var(--${night})`, `--day:var(--${day})`];
  // Variables mean nothing in the size of a page.
  return `:root{${[...colors, ...fonts, ...shades, `--height:${height}`].join(';')}}@page{size:1280px ${height}}`;
}

/** A family name as a CSS string. */
export function quotedFamily(family: string): string {
  return `"${family.replace(/["\\\n<]/g, '')}"`;
}

/** A font family as CSS writes it, with the fallback for characters that the font lacks. */
export function fontFamily({ family, generic }: Pick<FontPair, 'family' | 'generic'>): string {
  return `${quotedFamily(family)},${generic}`;
}

/** The CSS variable of a font role. */
export function cssFont(role: FontRole): string {
  return `var(--${role})`;
}

/** The CSS variable of a theme slot, or the computed colour of a tint. */
export function cssColor(theme: Theme, color: ColorRef): string {
  return isTint(color) ? plainColor(theme, color) : slotColor(color.slot);
}

/** `#RRGGBB`, or `#RRGGBBAA` where the colour is see-through: for the canvas, which knows no variables. */
export function plainColor(theme: Theme, color: ColorRef): string {
  const hex = resolveColor(theme, color);
  if (color.alpha === undefined || color.alpha === 100) return hex;
  const alpha = Math.round(color.alpha * 2.55);
  return hex + alpha.toString(16).padStart(2, '0');
}

function slotColor(slot: ColorSlot): string {
  return `var(--${slot})`;
}

function isTint(color: ColorRef): boolean {
  return (color.lumMod ?? 100) !== 100 || (color.lumOff ?? 0) !== 0 || (color.alpha ?? 100) !== 100;
}
