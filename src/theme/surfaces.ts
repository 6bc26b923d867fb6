import { contrast, resolveColor } from './color.ts';
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
  /** The motif. */
  readonly line: ColorRef;
}

/** WCAG 2 AA for text. */
export const TEXT_CONTRAST = 4.5;

type Painted = Pick<Theme, 'colors' | 'surfaces'>;

/** A cover in `color`, a colour of the theme without a tint; second texts are softer than the first where they are read so. */
export function coverLook(theme: Painted, color: ColorRef): CoverLook {
  const look = plainLook(theme, color);
  const [soft, ground] = [resolveColor(theme, look.soft), resolveColor(theme, look.ground)];
  return contrast(soft, ground) >= TEXT_CONTRAST ? look : { ...look, soft: look.text };
}

function plainLook({ surfaces }: Painted, color: ColorRef): CoverLook {
  switch (surfaces) {
    case 'filled':
      return { ground: color, text: PAPER, soft: HAIRLINE, number: PAPER, line: { ...color, lumMod: 85, lumOff: 15 } };
    case 'deep':
      return {
        ground: { ...color, lumMod: 40 },
        text: INK,
        soft: MUTED,
        number: color,
        line: { ...color, lumMod: 60 },
      };
    case 'ruled':
      return { ground: PAPER, text: INK, soft: MUTED, number: color, line: color };
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
