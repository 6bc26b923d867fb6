import { formatHex, interpolate, wcagContrast, wcagLuminance } from 'culori/fn';
import { toHsl } from './color-spaces.ts';
import type { ColorRef, ColorRole, ColorSlot, Theme } from './types.ts';

const SLOTS: Readonly<Record<ColorRole, ColorSlot>> = {
  ink: 'dk1',
  paper: 'lt1',
  muted: 'dk2',
  hairline: 'lt2',
  primary: 'accent1',
  accent: 'accent2',
  straw: 'accent3',
  river: 'accent4',
  leaf: 'accent5',
  plum: 'accent6',
  link: 'hlink',
  stone: 'folHlink',
};

/** The Office slot that a role's colour stands in. */
export function slotOf(role: ColorRole): ColorSlot {
  return SLOTS[role];
}

/** The role that an Office slot plays in a theme file. */
export function roleOf(slot: ColorSlot): ColorRole {
  const roles = Object.keys(SLOTS) as ColorRole[];
  return roles.find((role) => SLOTS[role] === slot) ?? 'ink'; // every slot has its role
}

type Colors = Pick<Theme, 'colors'>;

/** '#RRGGBB' of a theme colour or of its tint (see ColorRef); alpha is left to the renderer. */
export function resolveColor(theme: Colors, ref: ColorRef): string {
  const color = theme.colors[ref.slot];
  const { lumMod = 100, lumOff = 0 } = ref;
  const hsl = toHsl(color);
  if (!hsl || (lumMod === 100 && lumOff === 0)) return color;
  const l = Math.min(1, Math.max(0, (hsl.l * lumMod) / 100 + lumOff / 100));
  return formatHex({ ...hsl, l }).toUpperCase();
}

/** WCAG 2 AA for text. */
export const TEXT_CONTRAST = 4.5;

/** Ink or paper, whichever is read better on the ground, or where neither is, black or white: one of them always is. */
export function readableOn(theme: Colors, ground: ColorRef): ColorRef {
  const under = seenOnPaper(theme, ground);
  const read = (text: ColorRef): number => contrast(resolveColor(theme, text), under);
  const better = (one: ColorRef, other: ColorRef): ColorRef => (read(one) >= read(other) ? one : other);
  const own = better({ slot: 'lt1' }, { slot: 'dk1' });
  if (read(own) >= TEXT_CONTRAST) return own;
  const [light, dark] = isDark(theme) ? (['dk1', 'lt1'] as const) : (['lt1', 'dk1'] as const);
  return better({ slot: light, lumOff: 100 }, { slot: dark, lumMod: 0 });
}

/** '#RRGGBB' of a colour as it is seen where it lets the paper through. */
function seenOnPaper(theme: Colors, ref: ColorRef): string {
  const own = resolveColor(theme, ref);
  return ref.alpha === undefined ? own : mixed(theme.colors.lt1, own, ref.alpha / 100);
}

/** WCAG 2 contrast of two '#RRGGBB' colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  return wcagContrast(a, b);
}

/** `color`, `percent` nearer to the theme's paper: a lighter tint, or a darker one on dark paper. */
export function paler(theme: Colors, color: ColorRef, percent: number): ColorRef {
  return { ...color, lumMod: 100 - percent, ...(isDark(theme) ? {} : { lumOff: percent }) };
}

/** `color`, `percent` further from the theme's paper. */
export function stronger(theme: Colors, color: ColorRef, percent: number): ColorRef {
  return { ...color, lumMod: 100 - percent, ...(isDark(theme) ? { lumOff: percent } : {}) };
}

/** What is seen of `under` through `share` of `over`, as browsers and Office mix colours: channel by channel. */
export function mixed(under: string, over: string, share: number): string {
  return formatHex(interpolate([under, over], 'rgb')(share)).toUpperCase();
}

/** Whether the theme's paper is darker than its ink. */
export function isDark({ colors }: Colors): boolean {
  return wcagLuminance(colors.lt1) < wcagLuminance(colors.dk1);
}
