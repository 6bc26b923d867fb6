import { contrast, resolveColor, stronger, TEXT_CONTRAST } from './color.ts';
import type { ColorRef, Theme } from './types.ts';

const INK: ColorRef = { slot: 'dk1' };
const PAPER: ColorRef = { slot: 'lt1' };
const MUTED: ColorRef = { slot: 'dk2' };
const HAIRLINE: ColorRef = { slot: 'lt2' };

/** The colours of a title, section or closing slide. */
export interface CoverLook {
  readonly ground: ColorRef;
  readonly text: ColorRef;
  /** Second texts. */
  readonly soft: ColorRef;
  /** The large numeral of a section. */
  readonly number: ColorRef;
  /** The motif's rules. */
  readonly line: ColorRef;
  /** The motif's hills from the furthest on: each reads as well under texts as the ground does. */
  readonly hills: readonly Hill[];
}

/** A hill and the rows of tea on it. */
export interface Hill {
  readonly fill: ColorRef;
  readonly rows: ColorRef;
}

/** WCAG 2 AA for marks and for what is set very large. */
export const MARK_CONTRAST = 3;

/** Per cent of the ground's colour that a dark theme keeps. */
const DEEP = 40;
/** Per cent that the hills are further from the paper than the ground, the furthest first, and that their rows are less. */
const HILLS = [10, 22, 36];
const ROWS = 10;

type Painted = Pick<Theme, 'colors' | 'surfaces'>;

/** A cover in `color`, a colour of the theme without a tint; second texts are softer than the first where they are read so. */
export function coverLook(theme: Painted, color: ColorRef): CoverLook {
  const look = plainLook(theme, color);
  const [soft, ground] = [resolveColor(theme, look.soft), resolveColor(theme, look.ground)];
  return contrast(soft, ground) >= TEXT_CONTRAST ? look : { ...look, soft: look.text };
}

function hillsOf(shade: (percent: number) => ColorRef): Hill[] {
  return HILLS.map((percent) => ({ fill: shade(percent), rows: shade(percent - ROWS) }));
}

function plainLook(theme: Painted, color: ColorRef): CoverLook {
  switch (theme.surfaces) {
    case 'filled': {
      const hills = hillsOf((percent) => stronger(theme, color, percent));
      return { ground: color, text: PAPER, soft: HAIRLINE, number: PAPER, line: color, hills };
    }
    case 'deep': {
      const deeper = (percent: number) => ({ ...color, lumMod: Math.round(DEEP * (1 - percent / 100)) });
      return { ground: deeper(0), text: INK, soft: MUTED, number: color, line: color, hills: hillsOf(deeper) };
    }
    case 'ruled': {
      const hills = HILLS.map(() => ({ fill: PAPER, rows: HAIRLINE }));
      return { ground: PAPER, text: INK, soft: MUTED, number: color, line: color, hills };
    }
  }
}

/** The ground of cards and of the row of the story: a shade between paper and hairline; null = none. */
export function cardColor({ surfaces }: Pick<Theme, 'surfaces'>): ColorRef | null {
  switch (surfaces) {
    case 'filled':
      return { ...HAIRLINE, lumMod: 40, lumOff: 60 };
    case 'deep':
      return { ...HAIRLINE, lumMod: 60 };
    case 'ruled':
      return null;
  }
}
