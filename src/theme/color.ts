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

/** '#RRGGBB' of a theme colour or of its tint (see ColorRef); alpha is left to the renderer. */
export function resolveColor(theme: Pick<Theme, 'colors'>, ref: ColorRef): string {
  const color = theme.colors[ref.slot];
  const { lumMod = 100, lumOff = 0 } = ref;
  if (lumMod === 100 && lumOff === 0) return color;
  const { h, s, l } = toHsl(channels(color));
  return toHex({ h, s, l: clamp((l * lumMod) / 100 + lumOff / 100) });
}

/** Ink or paper, whichever is read better on the ground. */
export function readableOn(theme: Pick<Theme, 'colors'>, ground: ColorRef): ColorRef {
  const under = resolveColor(theme, ground);
  const { lt1: paper, dk1: ink } = theme.colors;
  return { slot: contrast(paper, under) >= contrast(ink, under) ? 'lt1' : 'dk1' };
}

/** WCAG 2 contrast of two '#RRGGBB' colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const x = luminance(a);
  const y = luminance(b);
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [r, g, b] = channels(color).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

type Rgb = readonly [number, number, number];

interface Hsl {
  /** Turns, 0 to 1. */
  readonly h: number;
  readonly s: number;
  readonly l: number;
}

function channels(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

function toHsl([r, g, b]: Rgb): Hsl {
  const max = Math.max(r, g, b);
  const spread = max - Math.min(r, g, b);
  const l = max - spread / 2;
  if (spread === 0) return { h: 0, s: 0, l };
  const s = spread / (1 - Math.abs(2 * l - 1));
  const sixth = max === r ? (g - b) / spread + 6 : max === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return { h: (sixth / 6) % 1, s, l };
}

function toHex({ h, s, l }: Hsl): string {
  const reach = s * Math.min(l, 1 - l);
  const channel = (n: number) => {
    const k = (n + h * 12) % 12;
    return l - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  const hex = [channel(0), channel(8), channel(4)].map((c) =>
    Math.round(clamp(c) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('').toUpperCase()}`;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
